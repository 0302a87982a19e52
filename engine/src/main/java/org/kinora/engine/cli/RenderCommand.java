package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinora.engine.video.EncoderPreset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code render}: a scene to a video or a still. */
final class RenderCommand implements Callable<Integer> {

    private final long began = System.nanoTime();
    private final PositionalParamSpec scene = Options.scene();
    private final SceneOptions sceneOptions = new SceneOptions("1920x1080");
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .paramLabel("FILE")
            .description("the file to write (default render-out/SCENE.mp4 or .png)")
            .build();
    private final OptionSpec preset = Options.value(
            EncoderPreset.class,
            RenderCommand::parsePreset,
            "PRESET",
            "default",
            "the encoder's effort: draft, default or final",
            "--preset");
    private final OptionSpec still =
            Options.time("write the one frame at this time as a PNG: 12.5s or 1:02.5", "--still");
    private final OptionSpec from = Options.time("begin at this time", "--from");
    private final OptionSpec to = Options.time("end before this time", "--to");
    private final OptionSpec list = Options.flag("list the scenes there are", "--list");
    private final OptionSpec keep =
            Options.flag("if the render is stopped or fails, keep the frames so far as a film", "--keep");
    private final OptionSpec memory = Options.memory();
    private final OptionSpec json = Options.flag("report in JSON, an object a line", "--json");

    private final PrintStream out;
    private final PrintStream err;

    RenderCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("render");
        spec.addPositional(scene);
        sceneOptions.addTo(spec);
        spec.addOption(output)
                .addOption(preset)
                .addOption(still)
                .addOption(from)
                .addOption(to);
        spec.addOption(keep).addOption(memory);
        spec.addOption(list).addOption(json).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Renders a scene to a video, or to a still.")
                .footer(
                        "",
                        "  render NextWord",
                        "  render MyScene.java --size 1280x720 --fps 30 -o my.mp4",
                        "  render NextWord --still 12.5s -o frame.png");
        return spec;
    }

    private static EncoderPreset parsePreset(String text) {
        try {
            return EncoderPreset.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("a preset is draft, default or final, not \"" + text + "\"");
        }
    }

    @Override
    public Integer call() {
        SceneFinder finder = SceneFinder.ofThisProcess();
        if (list.<Boolean>getValue()) {
            finder.catalog().all().keySet().forEach(json() ? new JsonReport(out)::scene : out::println);
            return ExitCode.DONE;
        }
        if (scene() == null) {
            throw new UsageException("Name a scene, or the path of a .java file; --list shows what there is.");
        }
        return new RenderTask(this, finder, report(), err).run();
    }

    private Report report() {
        if (json()) {
            return new JsonReport(out);
        }
        return new TextReport(out, err, Terminal.isWatched() ? new RenderBar(scene(), err) : null);
    }

    /** When the command began, as {@link System#nanoTime()} counts. */
    long began() {
        return began;
    }

    String scene() {
        return scene.getValue();
    }

    SceneOptions sceneOptions() {
        return sceneOptions;
    }

    /** Null if none was given. */
    Path output() {
        return output.getValue();
    }

    EncoderPreset preset() {
        return preset.getValue();
    }

    /** Null for a video. */
    BigDecimal still() {
        return still.getValue();
    }

    /** Null for the film's beginning. */
    BigDecimal from() {
        return from.getValue();
    }

    /** Null for the film's end. */
    BigDecimal to() {
        return to.getValue();
    }

    boolean keep() {
        return keep.getValue();
    }

    boolean json() {
        return json.getValue();
    }
}
