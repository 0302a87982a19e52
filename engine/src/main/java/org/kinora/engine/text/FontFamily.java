package org.kinora.engine.text;

/**
 * Fonts that belong together: one design in one or several weights and slants. Computer Modern's three come with the
 * engine; others are loaded from files.
 *
 * <pre>{@code
 * FontFamily lora = Fonts.load("Lora-Regular.ttf", "Lora-Bold.ttf");
 * Text title = new Text("Waves", new TextStyle(lora.face().bold(), 64));
 * }</pre>
 */
public sealed interface FontFamily permits FontFace.Family, LoadedFamily {

    /** The name by which people know it. */
    String familyName();

    /** Its regular upright face. */
    default FontFace face() {
        return new FontFace(this, FontFace.Weight.REGULAR, FontFace.Slant.UPRIGHT);
    }
}
