package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinora.engine.video.EncoderPreset;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code render}. */
@Command(
        name = "render",
        description = "Renders a scene to a video, or to a still.",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        footer = {
            "",
            "  render NextWord",
            "  render MyScene.java --size 1280x720 --fps 30 -o my.mp4",
            "  render NextWord --still 12.5s -o frame.png"
        })
final class RenderCommand implements Callable<Integer> {

    /** Reads a preset's name in any case. */
    static final class Preset implements ITypeConverter<EncoderPreset> {

        @Override
        public EncoderPreset convert(String text) {
            try {
                return EncoderPreset.valueOf(text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("a preset is draft, default or final, not \"" + text + "\"");
            }
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENE",
            description = "a scene's name, or the path of a .java file with a scene of your own")
    String scene;

    @Mixin
    SceneOptions sceneOptions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "the file to write (default render-out/SCENE.mp4 or .png)")
    Path output;

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            converter = Preset.class,
            defaultValue = "default",
            description = "the encoder's effort: draft, default or final")
    EncoderPreset preset;

    @Option(
            names = "--still",
            paramLabel = "TIME",
            converter = Seconds.class,
            description = "write the one frame at this time as a PNG, such as 12.5s or 1:02.5")
    BigDecimal still;

    @Option(names = "--from", paramLabel = "TIME", converter = Seconds.class, description = "begin at this time")
    BigDecimal from;

    @Option(names = "--to", paramLabel = "TIME", converter = Seconds.class, description = "end before this time")
    BigDecimal to;

    @Option(names = "--list", description = "list the scenes there are")
    boolean list;

    @Option(names = "--json", description = "report in JSON, an object a line")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    boolean help;

    private final PrintStream out;
    private final PrintStream err;

    RenderCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        SceneFinder finder = SceneFinder.ofThisProcess();
        if (list) {
            finder.catalog().all().keySet().forEach(out::println);
            return ExitCode.DONE;
        }
        if (scene == null) {
            throw new UsageException("Name a scene, or the path of a .java file; --list shows what there is.");
        }
        return new RenderTask(this, finder, report(), err).run();
    }

    private Report report() {
        if (json) {
            return new JsonReport(out);
        }
        return new TextReport(out, err, Terminal.isWatched() ? new RenderBar(scene, err) : null);
    }
}
