package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kinora.command.DeviceChoice;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What a scene is recorded for, as options that every command has. */
final class SceneOptions {

    private final PictureSize usualSize;
    private FrameRate usualRate = FrameRate.of(60);
    private FrameRate highestRate;

    private final OptionSpec size;
    private final OptionSpec rate = Options.value(
            FrameRate.class,
            SceneOptions::parseRate,
            "RATE",
            null,
            "frames a second: 60, 29.97 or 30000/1001 (default 60)",
            "--fps");
    private final OptionSpec quality = Options.value(
            Quality.class,
            Quality::parse,
            "LETTER",
            null,
            "size and rate in short: -ql 854x480 at 15, -qm 1280x720 at 30, -qh 1920x1080, -qp 2560x1440, -qk 3840x2160 at 60",
            "-q",
            "--quality");
    private final OptionSpec seed = Options.seed("the scene's random numbers");
    private final OptionSpec device = Options.text(
            "DEVICE", null, "where the scene's models compute: auto, cpu, gpu or cuda (default auto)", "--device");

    private final OptionSpec narration = Options.value(
            Path.class,
            SceneOptions::parseFolder,
            "DIR",
            null,
            "recordings by the names of the narration's lines, heard in place of those that come with the scene",
            "--narration");
    private final OptionSpec systemFonts = Options.flag(
            "let scenes use the fonts of this machine by name; the film may look otherwise on another one",
            "--system-fonts");
    private final ChoiceOptions choices = new ChoiceOptions();

    /** @param defaultSize such as 1920x1080 */
    SceneOptions(String defaultSize) {
        usualSize = parseSize(defaultSize);
        size = Options.value(
                PictureSize.class,
                SceneOptions::parseSize,
                "WxH",
                null,
                "width and height in pixels (default " + defaultSize + ")",
                "--size");
    }

    void addTo(CommandSpec command) {
        command.addOption(size)
                .addOption(rate)
                .addOption(quality)
                .addOption(seed)
                .addOption(device);
        choices.addTo(command);
        command.addOption(narration).addOption(systemFonts);
    }

    static PictureSize parseSize(String text) {
        String[] sides = text.toLowerCase(Locale.ROOT).split("x", -1);
        try {
            return new PictureSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notASize) {
            throw new TypeConversionException("a size looks like 1920x1080, not \"" + text + "\"");
        } catch (IllegalArgumentException outOfRange) {
            throw new TypeConversionException(outOfRange.getMessage());
        }
    }

    private static Path parseFolder(String text) {
        Path folder = PathConverter.path(text);
        if (!Files.isDirectory(folder)) {
            throw new TypeConversionException("there is no folder \"" + text + "\"");
        }
        return folder;
    }

    private static FrameRate parseRate(String text) {
        try {
            return FrameRate.parse(text);
        } catch (IllegalArgumentException notARate) {
            throw new TypeConversionException(notARate.getMessage());
        }
    }

    PictureSize size() {
        if (size.getValue() != null) {
            return size.getValue();
        }
        return quality.getValue() == null
                ? usualSize
                : quality.<Quality>getValue().size();
    }

    FrameRate rate() {
        FrameRate asked = rate.getValue();
        if (asked != null) {
            return asked;
        }
        FrameRate chosen = quality.getValue() == null
                ? usualRate
                : quality.<Quality>getValue().rate();
        return isTooHigh(chosen) ? highestRate : chosen;
    }

    private boolean isTooHigh(FrameRate chosen) {
        return highestRate != null && chosen.perSecond() > highestRate.perSecond();
    }

    /**
     * Sets what a kind of file can show.
     *
     * @param usual unless another is asked for
     * @param why the highest is the highest
     * @throws UsageException if a higher one is asked for
     */
    void limitRate(FrameRate usual, FrameRate highest, String why) {
        usualRate = usual;
        highestRate = highest;
        if (isTooHigh(rate())) {
            throw new UsageException("--fps " + rate() + ": " + why + "; choose --fps " + highest + " or less.");
        }
    }

    FilmSettings filmSettings() {
        return new FilmSettings(rate(), (double) size().width() / size().height(), seed.getValue())
                .options(choices.values())
                .recordings(narration.getValue())
                .systemFonts(systemFonts.<Boolean>getValue());
    }

    /** Tells the models of all scenes of this process where to compute. */
    void chooseDevice() {
        String name = device.getValue();
        if (name != null) {
            DeviceChoice.make(name);
        }
    }
}
