package org.kinora.engine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.present.HtmlDeck;
import org.kinora.engine.present.Presentation;
import org.kinora.engine.present.TalkSettings;
import org.kinora.engine.scene.Film;
import org.kinora.engine.video.EncoderPreset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code present}: a scene as a talk, whose slides are its sections. */
final class PresentCommand implements Callable<Integer> {

    private final PositionalParamSpec scene = SceneArguments.scene();
    private final SceneOptions sceneOptions = new SceneOptions("1920x1080");
    private final ConfigOptions config = new ConfigOptions();
    private final OptionSpec slide = Options.wholeNumber("1", "a slide's number", "begin with this slide", "--slide");
    private final OptionSpec windowed =
            Options.flag("begin in a window, with the notes in another one, instead of full screen", "--windowed");
    private final OptionSpec html = OptionSpec.builder("--html")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FILE")
            .description("open no window; write the talk as one page that any browser shows")
            .build();
    private final OptionSpec preset = Options.value(
            EncoderPreset.class,
            new EnumConverter<>(EncoderPreset.class, "a preset"),
            "PRESET",
            "default",
            "with --html, the encoder's effort: draft, default or final",
            "--preset");

    private final PrintStream out;
    private final PrintStream err;

    PresentCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("present");
        spec.addPositional(scene);
        sceneOptions.addTo(spec);
        config.addTo(spec);
        spec.addOption(slide).addOption(windowed).addOption(html).addOption(preset);
        spec.addOption(SceneArguments.memory()).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Shows a scene as a talk: its sections are slides.")
                .footer(
                        "",
                        "Space, the right arrow, page down and a clicker go on; the left arrow and page up go back.",
                        "Digits and Enter go to a slide, Home and End to the first and last, R plays one again,",
                        "B shows black, F leaves or fills the screen, N shows the notes, Esc ends the talk.",
                        "",
                        "  present MyTalk.java",
                        "  present MyTalk.java --slide 4 --windowed",
                        "  present MyTalk.java --html talk.html --size 1280x720");
        return spec;
    }

    @Override
    public Integer call() {
        if (scene.getValue() == null) {
            throw new UsageException(
                    "Name a scene, or the path of a .java file; --list of the command render shows all.");
        }
        Interruption interruption = Interruption.listen(this::say);
        try {
            SceneChoice found = SceneFinder.ofThisProcess().find(scene.getValue());
            config.apply(found);
            checkPage();
            sceneOptions.chooseDevice();
            try (Film film = Film.startRecording(found.make(), found.in(sceneOptions.filmSettings()))) {
                awaitEnd(film, interruption);
                present(film);
            }
            return ExitCode.DONE;
        } catch (Throwable failed) {
            return interruption.isHeard() ? ExitCode.FAULT : Failure.of(failed).print(err);
        } finally {
            interruption.stop();
        }
    }

    private void checkPage() {
        Path page = html.getValue();
        if (page == null) {
            return;
        }
        if (!RenderTargets.hasSuffix(page, ".html")) {
            throw new UsageException("--html " + page + ": a page is an .html file.");
        }
        if (Files.isDirectory(page)) {
            throw new UsageException("--html " + page + ": that is a folder; name a file.");
        }
        if (sceneOptions.size().width() % 2 != 0 || sceneOptions.size().height() % 2 != 0) {
            throw new UsageException("--size " + sceneOptions.size() + ": a film's width and height are even.");
        }
    }

    /** Under the eyes of whoever waits. */
    private void awaitEnd(Film film, Interruption interruption) {
        Vigil vigil =
                Vigil.over(new FilmWatcher(() -> film, () -> false, new TextReport(out, err, null), interruption));
        try {
            film.frameCount();
        } finally {
            vigil.close();
        }
    }

    private void present(Film film) throws IOException, InterruptedException {
        int slides = Presentation.slides(film);
        int first = slide.<Integer>getValue();
        if (first < 1 || first > slides) {
            throw new UsageException("--slide " + first + ": " + film.name() + " has " + count(slides) + ".");
        }
        film.warnings().forEach(sentence -> err.println("kinora: " + sentence));
        Path page = html.getValue();
        if (page == null) {
            Presentation.show(film, new TalkSettings(sceneOptions.size(), first, windowed.getValue()));
            return;
        }
        HtmlDeck.write(
                page,
                film,
                sceneOptions.size(),
                preset.getValue(),
                (name, number, of) -> err.printf(Locale.ROOT, "%d of %d: %s%n", number, of, name));
        out.println(page + ": " + count(slides) + ", " + TextReport.bytes(Files.size(page)));
    }

    private static String count(int slides) {
        return slides == 1 ? "1 slide" : slides + " slides";
    }

    /** A talk that is stopped needs no word, one that its scene ends does. */
    private void say(Ending ending) {
        if (ending.exitCall() != null) {
            err.println("kinora: " + ending.reason());
        }
    }
}
