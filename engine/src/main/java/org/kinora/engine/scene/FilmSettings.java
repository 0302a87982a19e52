package org.kinora.engine.scene;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.engine.timeline.FrameRate;

/**
 * What a scene is recorded for: frame rate, shape of the picture, seed, and what the scene itself lets be chosen. The
 * same scene with the same settings is the same film.
 *
 * <pre>{@code
 * FilmSettings settings = new FilmSettings(FrameRate.of(60), 16.0 / 9, 0).option("theme", "light");
 * }</pre>
 *
 * @param rate frames per second
 * @param aspect width of the picture divided by its height; the frame is 8 units high and 8 × aspect wide
 * @param seed seed of the scene's random numbers
 * @param part name of the one part of a {@link Sequence} that is recorded; empty for all
 * @param options values by name, for the scene to ask for; in the order of their names
 * @param recordings folder of recordings by the names of the narration's lines, which are heard in place of those that
 *     lie beside the script; null for none
 * @param systemFonts whether the scene may use the fonts of the machine, with which it may look otherwise elsewhere
 */
public record FilmSettings(
        FrameRate rate,
        double aspect,
        long seed,
        String part,
        Map<String, String> options,
        Path recordings,
        boolean systemFonts) {

    public static final FilmSettings DEFAULT = new FilmSettings(FrameRate.of(60), 16 / 9.0, 0);

    public FilmSettings {
        if (!(aspect > 0) || Double.isInfinite(aspect)) {
            throw new IllegalArgumentException("A picture's aspect is positive, not " + aspect);
        }
        Objects.requireNonNull(part, "part");
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** Of a whole scene without options. */
    public FilmSettings(FrameRate rate, double aspect, long seed) {
        this(rate, aspect, seed, "", Map.of(), null, false);
    }

    /** Without the fonts of the machine. */
    public FilmSettings(
            FrameRate rate, double aspect, long seed, String part, Map<String, String> options, Path recordings) {
        this(rate, aspect, seed, part, options, recordings, false);
    }

    /** @param newPart name of the one part of a {@link Sequence} that is recorded; empty for all */
    public FilmSettings part(String newPart) {
        return new FilmSettings(rate, aspect, seed, newPart, options, recordings, systemFonts);
    }

    /** These settings with one option more, or another value of it. */
    public FilmSettings option(String name, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return options(more);
    }

    /** These settings with these options alone. */
    public FilmSettings options(Map<String, String> newOptions) {
        return new FilmSettings(rate, aspect, seed, part, newOptions, recordings, systemFonts);
    }

    /** @param folder of recordings, in any format that FFmpeg reads; null for those beside the script alone */
    public FilmSettings recordings(Path folder) {
        return new FilmSettings(rate, aspect, seed, part, options, folder, systemFonts);
    }

    /** @param allowed whether the scene may use the fonts of the machine, see {@code Fonts.system} */
    public FilmSettings systemFonts(boolean allowed) {
        return new FilmSettings(rate, aspect, seed, part, options, recordings, allowed);
    }

    /** What was chosen for an option of the scene's, if anything: {@code settings().option("theme")}. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
