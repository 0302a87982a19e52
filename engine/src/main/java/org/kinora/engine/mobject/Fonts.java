package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.SystemFontsException;
import org.kinora.engine.timeline.Recording;

/**
 * Loads fonts other than those that come with the engine, for the scene that is being constructed.
 *
 * <pre>{@code
 * FontFamily lora = Fonts.load("Lora-Regular.ttf", "Lora-Bold.ttf", "Lora-Italic.ttf");
 * Text title = new Text("Waves", TextStyle.serif(64).bold()).font(lora);
 * }</pre>
 */
public final class Fonts {

    private Fonts() {}

    /**
     * Loads a family from TrueType or OpenType files (.ttf, .otf, .ttc), one for each weight and slant, which are those
     * that the files claim. The film depends on these files, and its record lists their hashes.
     *
     * @param file beside the scene's source, or absolute
     * @throws IllegalArgumentException if there is no such file, it is no font that can be drawn, or damaged
     */
    public static FontFamily load(String file, String... more) {
        return load(Stream.concat(Stream.of(file), Arrays.stream(more))
                .map(SceneFolder::file)
                .toList());
    }

    /** As {@link #load(String, String...)}, of files anywhere: {@code Fonts.load(file("Lora-Regular.ttf"))}. */
    public static FontFamily load(Path file, Path... more) {
        return load(Stream.concat(Stream.of(file), Arrays.stream(more)).toList());
    }

    private static FontFamily load(List<Path> files) {
        FontFamily family = Typesetting.current().load(files);
        FontLoads.note();
        return NamedFonts.current().add(family.familyName(), family);
    }

    /**
     * Gives a family another name by which markup may ask for it, beside its own: {@code Fonts.name("heading", lora)}, and
     * then {@code <span font_family='heading'>}. Upper and lower case are the same.
     */
    public static FontFamily name(String name, FontFamily family) {
        return NamedFonts.current().add(name, family);
    }

    /**
     * A family of the fonts that are installed on this machine, by its name: {@code Fonts.system("Noto Serif")}. A film
     * with such fonts may look otherwise on another machine, so the render must be told to use them, and says that it did.
     *
     * @throws SystemFontsException if the render is not told to
     * @throws IllegalArgumentException if this machine has no such family; the message names those that sound alike
     */
    public static FontFamily system(String family) {
        MachineFonts machine = MachineFonts.current();
        if (!machine.areAllowed()) {
            throw new SystemFontsException(family);
        }
        FontFamily loaded = Typesetting.current().load(machine.fonts(), family);
        FontLoads.note();
        Recording.current()
                .warn(loaded.familyName() + " is a font of this machine: on another one the film may look otherwise");
        return NamedFonts.current().add(loaded.familyName(), loaded);
    }
}
