package org.kinora.engine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    /** Which thread makes a page; null while none does. */
    private volatile Thread making;

    private final CountDownLatch isCleared = new CountDownLatch(1);

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
                        "Digits and Enter go to a slide, Home and End to the first and last. P lets a slide stand and",
                        "play on, R plays it again, B shows black, F leaves or fills the screen, N shows the notes,",
                        "S swaps two screens, Esc ends the talk.",
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
            config.apply(found)
                    .ifPresent(defaults ->
                            err.println("kinora: " + found.name() + ": with the defaults of " + defaults.path()));
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
                Vigil.over(new FilmWatcher(() -> film, Optional::empty, new TextReport(out, err, null), interruption));
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
        making = Thread.currentThread();
        try {
            HtmlDeck.write(
                    page,
                    film,
                    sceneOptions.size(),
                    preset.getValue(),
                    (name, number, of) -> err.printf(Locale.ROOT, "%d of %d: %s%n", number, of, name));
        } finally {
            making = null;
            isCleared.countDown();
        }
        out.println(page + ": " + count(slides) + ", " + TextReport.bytes(Files.size(page)));
    }

    private static String count(int slides) {
        return slides == 1 ? "1 slide" : slides + " slides";
    }

    /** A talk that is stopped needs no word; a scene that ends it does, and so does a page that was not finished. */
    private void say(Ending ending) {
        Thread maker = making;
        if (maker != null) {
            maker.interrupt();
            awaitClearing();
            err.println("kinora: " + ending.reason() + "; " + html.getValue() + " was not written");
        } else if (ending.exitCall() != null) {
            err.println("kinora: " + ending.reason());
        }
    }

    /** So that nothing of the page is left; what takes too long, the next run clears away. */
    private void awaitClearing() {
        try {
            isCleared.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
