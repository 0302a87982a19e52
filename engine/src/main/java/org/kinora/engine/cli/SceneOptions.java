package org.kinora.engine.cli;

import java.util.Locale;
import org.kinora.engine.render.PictureSize;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a scene is recorded for, as options that every command has. */
final class SceneOptions {

    /** Reads {@code 1920x1080}. */
    static final class Size implements ITypeConverter<PictureSize> {

        @Override
        public PictureSize convert(String text) {
            String[] sides = text.toLowerCase(Locale.ROOT).split("x", -1);
            try {
                return new PictureSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException notASize) {
                throw new TypeConversionException("a size looks like 1920x1080, not \"" + text + "\"");
            } catch (IllegalArgumentException outOfRange) {
                throw new TypeConversionException(outOfRange.getMessage());
            }
        }
    }

    /** Reads {@code 60}, {@code 29.97} or {@code 30000/1001}. */
    static final class Rate implements ITypeConverter<FrameRate> {

        @Override
        public FrameRate convert(String text) {
            try {
                return FrameRate.parse(text);
            } catch (IllegalArgumentException notARate) {
                throw new TypeConversionException(notARate.getMessage());
            }
        }
    }

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.class,
            defaultValue = "1920x1080",
            description = "width and height in pixels (default ${DEFAULT-VALUE})")
    PictureSize size;

    @Option(
            names = "--fps",
            paramLabel = "RATE",
            converter = Rate.class,
            defaultValue = "60",
            description = "frames a second: 60, 29.97 or 30000/1001 (default ${DEFAULT-VALUE})")
    FrameRate rate;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "seed of the scene's random numbers (default ${DEFAULT-VALUE})")
    long seed;

    FilmSettings filmSettings() {
        return new FilmSettings(rate, (double) size.width() / size.height(), seed);
    }
}
