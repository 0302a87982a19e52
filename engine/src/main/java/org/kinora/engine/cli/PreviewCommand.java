package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.preview.Preview;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
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
    private final OptionSpec verbose = Options.flag("say how long it takes to show what was saved", "--verbose");
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
        spec.addOption(from)
                .addOption(SceneArguments.memory())
                .addOption(verbose)
                .addOption(list)
                .addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Shows a scene in a window, and shows it anew when its file is saved.")
                .footer(footer());
        return spec;
    }

    private static String[] footer() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "When the file is saved, or one beside it that the scene is made of, the window",
                "shows the scene as it is now, at the same moment. In the window:",
                ""));
        lines.addAll(List.of(Preview.keys()));
        lines.addAll(List.of("", "  preview NextWord", "  preview MyScene.java --size 1600x900 --from 12.5s"));
        return lines.toArray(String[]::new);
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
            show(finder, interruption);
            return ExitCode.DONE;
        } catch (Throwable failed) {
            return interruption.isHeard() ? ExitCode.FAULT : Failure.of(failed).print(err);
        } finally {
            interruption.stop();
        }
    }

    private void show(SceneFinder finder, Interruption interruption) {
        ReloadedScene live = new ReloadedScene(finder, scene.getValue(), this::settings, verbose.getValue(), err);
        Vigil vigil = Vigil.over(
                new FilmWatcher(live::filmInTheMaking, Optional::empty, new TextReport(out, err, null), interruption));
        live.reportTo(vigil);
        try (Film film = live.first()) {
            Preview.show(live, film, sceneOptions.size(), firstFrame(film));
        } finally {
            vigil.close();
        }
    }

    private FilmSettings settings(SceneChoice found) {
        config.apply(found)
                .ifPresent(defaults ->
                        err.println("kinora: " + found.name() + ": with the defaults of " + defaults.path()));
        sceneOptions.chooseDevice();
        return sceneOptions.filmSettings();
    }

    /** Waits until the scene has told as much as the window shows first. */
    private long firstFrame(Film film) {
        BigDecimal time = from.getValue();
        if (time != null) {
            return RenderTask.frameAt("--from", time, film);
        }
        film.has(0);
        return 0;
    }

    /** A preview that is stopped needs no word, one that its scene ends does. */
    private void say(Ending ending) {
        if (ending.exitCall() != null) {
            err.println("kinora: " + ending.reason());
        }
    }
}
