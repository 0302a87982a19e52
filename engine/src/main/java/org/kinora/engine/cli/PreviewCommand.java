package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinora.engine.gl.NoOpenGlException;
import org.kinora.engine.preview.NoDisplayException;
import org.kinora.engine.preview.Preview;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code preview}: a scene in a live window. */
final class PreviewCommand implements Callable<Integer> {

    /** A window leaves room on the screen for the author's editor. */
    private static final String WINDOW_SIZE = "1280x720";

    private final PositionalParamSpec scene = Options.scene();
    private final SceneOptions sceneOptions = new SceneOptions(WINDOW_SIZE);
    private final OptionSpec from = Options.time("begin at this time", "--from");
    private final OptionSpec list = Options.flag("list the scenes there are", "--list");

    private final PrintStream out;
    private final PrintStream err;

    PreviewCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("preview");
        spec.addPositional(scene);
        sceneOptions.addTo(spec);
        spec.addOption(from).addOption(list).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Shows a scene in a window.")
                .footer(
                        "",
                        "In the window: space plays and stops, the arrows left and right step a frame,",
                        "Home and End go to the ends, the mouse drags along the time bar, Esc closes.",
                        "",
                        "  preview NextWord",
                        "  preview MyScene.java --size 1600x900 --from 12.5s");
        return spec;
    }

    @Override
    public Integer call() {
        SceneFinder finder = SceneFinder.ofThisProcess();
        if (list.<Boolean>getValue()) {
            new SceneList(finder.list(scene.getValue() == null ? List.of() : List.of(scene.<String>getValue())))
                    .printNames(out);
            return ExitCode.DONE;
        }
        if (scene.getValue() == null) {
            throw new UsageException("Name a scene, or the path of a .java file; --list shows what there is.");
        }
        try {
            show(finder.find(scene.getValue()));
            return ExitCode.DONE;
        } catch (UsageException | SceneException badInput) {
            return fail(badInput.getMessage(), ExitCode.BAD_INPUT);
        } catch (NoDisplayException | NoOpenGlException noWindow) {
            return fail(noWindow.getMessage(), ExitCode.NO_OPENGL);
        } catch (RuntimeException | Error fault) {
            int exitCode = fail("a fault of Kinora's own, please report it: " + fault, ExitCode.FAULT);
            fault.printStackTrace(err);
            return exitCode;
        }
    }

    private void show(Scene found) {
        sceneOptions.chooseDevice();
        try (Film film = Film.record(found, sceneOptions.filmSettings())) {
            BigDecimal time = from.getValue();
            long first = time == null ? 0 : RenderTask.frameAt("--from", time, film);
            Preview.show(film, sceneOptions.size(), first);
        }
    }

    private int fail(String message, int exitCode) {
        err.println("kinora: " + message);
        return exitCode;
    }
}
