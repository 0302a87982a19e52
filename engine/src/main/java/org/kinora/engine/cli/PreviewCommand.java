package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.kinora.engine.gl.NoOpenGlException;
import org.kinora.engine.preview.NoDisplayException;
import org.kinora.engine.preview.Preview;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneException;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code preview}: a scene in a live window. */
@Command(
        name = "preview",
        description = "Shows a scene in a window.",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        defaultValueProvider = PreviewCommand.WindowSize.class,
        footer = {
            "",
            "In the window: space plays and stops, the arrows left and right step a frame,",
            "Home and End go to the ends, the mouse drags along the time bar, Esc closes.",
            "",
            "  preview NextWord",
            "  preview MyScene.java --size 1600x900 --from 12.5s"
        })
final class PreviewCommand implements Callable<Integer> {

    /** A window leaves room on the screen for the author's editor. */
    static final class WindowSize implements IDefaultValueProvider {

        @Override
        public String defaultValue(ArgSpec argument) {
            return argument instanceof OptionSpec option && option.longestName().equals("--size") ? "1280x720" : null;
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENE",
            description = "a scene's name, or the path of a .java file with a scene of your own")
    String scene;

    @Mixin
    SceneOptions sceneOptions;

    @Option(names = "--from", paramLabel = "TIME", converter = Seconds.class, description = "begin at this time")
    BigDecimal from;

    @Option(names = "--list", description = "list the scenes there are")
    boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    boolean help;

    private final PrintStream out;
    private final PrintStream err;

    PreviewCommand(PrintStream out, PrintStream err) {
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
        try {
            show(finder.find(scene));
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
        try (Film film = Film.record(found, sceneOptions.filmSettings())) {
            long first = from == null ? 0 : RenderTask.frameAt("--from", from, film);
            Preview.show(film, sceneOptions.size, first);
        }
    }

    private int fail(String message, int exitCode) {
        err.println("kinora: " + message);
        return exitCode;
    }
}
