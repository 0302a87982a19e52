package org.kinora.engine.text;

import java.util.Objects;

/**
 * How text looks: its face and its size.
 *
 * <p>The size is manim's {@code font_size}: 48 is the size of a title. A size of 96 makes the em one scene unit, so at
 * 48 the em is 0.5 units, a capital is 0.34 units high and an x 0.22. This is the scale of {@code Tex} in manim, within
 * four parts in a thousand, and the scale of {@link TexLayout}: text and formulas of one size fit together. (The em of
 * Manim Community's {@code Text} is a third larger than that of its {@code Tex}.)
 *
 * <pre>{@code
 * Text code = new Text("x += 1", TextStyle.typewriter(32).bold());
 * }</pre>
 *
 * @param size manim's font size, more than 0 and at most 100,000
 * @param ligatures whether letters may join into one glyph, as f and i do
 * @param rise how far letters stand above the baseline, in scene units; negative below
 */
public record TextStyle(FontFace face, double size, boolean ligatures, double rise) {

    /** The font size at which an em is one scene unit. */
    static final double SIZE_OF_UNIT_EM = 96;

    private static final double LARGEST_SIZE = 100_000;

    public TextStyle {
        Objects.requireNonNull(face, "A text style needs a face");
        checkSize(size);
        if (!Double.isFinite(rise)) {
            throw new IllegalArgumentException("Letters rise by a finite number of units, not by " + rise);
        }
    }

    /** On the baseline. */
    public TextStyle(FontFace face, double size, boolean ligatures) {
        this(face, size, ligatures, 0);
    }

    /** With ligatures, on the baseline. */
    public TextStyle(FontFace face, double size) {
        this(face, size, true);
    }

    /** Computer Modern's roman. */
    public static TextStyle serif(double size) {
        return new TextStyle(FontFace.SERIF, size);
    }

    public static TextStyle sans(double size) {
        return new TextStyle(FontFace.SANS, size);
    }

    /** Every letter is equally wide. */
    public static TextStyle typewriter(double size) {
        return new TextStyle(FontFace.TYPEWRITER, size);
    }

    /** In another face: {@code TextStyle.serif(48).face(lora.face().weight(Weight.LIGHT))}. */
    public TextStyle face(FontFace other) {
        return new TextStyle(other, size, ligatures, rise);
    }

    public TextStyle bold() {
        return new TextStyle(face.bold(), size, ligatures, rise);
    }

    public TextStyle italic() {
        return new TextStyle(face.italic(), size, ligatures, rise);
    }

    /** @param join false gives every letter a glyph of its own; scripts whose letters are written joined stay so */
    public TextStyle ligatures(boolean join) {
        return new TextStyle(face, size, join, rise);
    }

    /** @param units how far letters stand above the baseline, as exponents do; negative for below */
    public TextStyle raised(double units) {
        return new TextStyle(face, size, ligatures, units);
    }

    /** The em in scene units. */
    public double em() {
        return emOf(size);
    }

    static double emOf(double size) {
        return size / SIZE_OF_UNIT_EM;
    }

    static void checkSize(double size) {
        if (!(size > 0 && size <= LARGEST_SIZE)) {
            throw new IllegalArgumentException("A font size is more than 0 and at most 100,000, not " + size);
        }
    }
}
