package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.preview.Preview;
import org.kinora.engine.scene.Film;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code preview}: a scene in a live window. */
final class PreviewCommand implements Callable<Integer> {

    /** A window leaves room on the screen for the author's editor. */
    private static final String WINDOW_SIZE = "1280x720";

    private final PositionalParamSpec scene = SceneArguments.scene();
    private final SceneOptions sceneOptions = new SceneOptions(WINDOW_SIZE);
    private final ConfigOptions config = new ConfigOptions();
    private final OptionSpec from = SceneArguments.time("begin at this time", "--from");
    private final OptionSpec list = Options.flag("list the available scenes", "--list");

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
        config.addTo(spec);
        spec.addOption(from).addOption(SceneArguments.memory()).addOption(list).addOption(Options.help());
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
            throw new UsageException("Name a scene, or the path of a .java file; --list shows all scenes.");
        }
        Interruption interruption = Interruption.listen(this::say);
        try {
            show(finder.find(scene.getValue()), interruption);
            return ExitCode.DONE;
        } catch (Throwable failed) {
            return interruption.isHeard() ? ExitCode.FAULT : Failure.of(failed).print(err);
        } finally {
            interruption.stop();
        }
    }

    private void show(SceneChoice found, Interruption interruption) {
        config.apply(found)
                .ifPresent(defaults ->
                        err.println("kinora: " + found.name() + ": with the defaults of " + defaults.path()));
        sceneOptions.chooseDevice();
        try (Film film = Film.startRecording(found.make(), found.in(sceneOptions.filmSettings()))) {
            long first = firstFrame(film, interruption);
            Preview.show(film, sceneOptions.size(), first);
        }
    }

    /** Waits until the scene has told everything, under the eyes of whoever waits. */
    private long firstFrame(Film film, Interruption interruption) {
        BigDecimal time = from.getValue();
        Vigil vigil =
                Vigil.over(new FilmWatcher(() -> film, () -> false, new TextReport(out, err, null), interruption));
        try {
            film.frameCount();
            return time == null ? 0 : RenderTask.frameAt("--from", time, film);
        } finally {
            vigil.close();
        }
    }

    /** A preview that is stopped needs no word, one that its scene ends does. */
    private void say(Ending ending) {
        if (ending.exitCall() != null) {
            err.println("kinora: " + ending.reason());
        }
    }
}
