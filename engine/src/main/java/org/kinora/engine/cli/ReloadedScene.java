package org.kinora.engine.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinora.command.ExitCode;
import org.kinora.engine.preview.LiveScene;
import org.kinora.engine.preview.ReloadTiming;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;

/**
 * The scene of a preview, which is compiled and recorded anew whenever a file of it was saved. A scene that comes with
 * Kinora begins as it was built, and is compiled from its source in the checkout as soon as that changes.
 */
final class ReloadedScene implements LiveScene {

    private final SceneFinder finder;
    private final FilmSettings settings;
    private final boolean verbose;
    private final PrintStream err;
    private final SceneParts parts = new SceneParts();
    private final SceneChoice chosen;
    /** As the finder knows it: its file, and its name in that; empty if it has no source here. */
    private final Optional<String> inSource;

    private final Optional<Path> source;
    private Vigil vigil;
    private volatile Film latest;
    private volatile Instant madeAt = Instant.now();

    /**
     * @param name as it was typed
     * @param settings gives those that hold for the scene
     * @param verbose whether to say how long each reload took
     * @throws org.kinora.command.UsageException if there is no such scene, or it does not compile
     */
    ReloadedScene(
            SceneFinder finder,
            String name,
            Function<SceneChoice, FilmSettings> settings,
            boolean verbose,
            PrintStream err) {
        this.finder = finder;
        this.verbose = verbose;
        this.err = err;
        this.chosen = finder.anew(parts).find(name);
        this.settings = settings.apply(chosen);
        this.source = chosen.module() == null ? Optional.of(Path.of(chosen.file())) : sourceInCheckout(chosen.file());
        this.inSource = chosen.module() == null
                ? Optional.of(name)
                : source.map(file -> file + ":" + chosen.type().getSimpleName()
                        + (chosen.part().isEmpty() ? "" : "/" + chosen.part()));
        source.ifPresent(parts::add);
        if (this.settings.recordings() != null) {
            addRecordings(this.settings.recordings());
        }
    }

    /** Where the application was built lies the checkout; from a jar elsewhere there is none, unless it is the folder one works in. */
    private static Optional<Path> sourceInCheckout(String file) {
        Path at = Path.of("").toAbsolutePath();
        if (Files.isRegularFile(at.resolve(file))) {
            return Optional.of(at.resolve(file));
        }
        String own = System.getProperty(SceneFinder.OWN_CLASSES_PROPERTY, "");
        for (Path place = Path.of(own.split(File.pathSeparator)[0]).toAbsolutePath();
                place != null;
                place = place.getParent()) {
            if (Files.isRegularFile(place.resolve(file))) {
                return Optional.of(place.resolve(file));
            }
        }
        return Optional.empty();
    }

    private void addRecordings(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(parts::add);
        } catch (IOException unreadable) {
            return; // the narration says so when the scene is recorded
        }
    }

    /** Is told whenever a film begins. */
    void reportTo(Vigil watching) {
        vigil = watching;
    }

    /** The film that is being recorded; null while none is. */
    Film filmInTheMaking() {
        Film film = latest;
        return film == null || film.isComplete() ? null : film;
    }

    /** The scene as it was found. */
    Film first() {
        return start(chosen);
    }

    private Film start(SceneChoice choice) {
        vigil.progress();
        latest = Film.startRecordingWithLines(choice.make(), choice.in(settings));
        return latest;
    }

    @Override
    public Film record() {
        madeAt = Instant.now();
        return start(finder.anew(parts).find(inSource.orElseThrow()));
    }

    @Override
    public Set<Path> parts() {
        return inSource.isEmpty() ? Set.of() : parts.all();
    }

    @Override
    public Optional<Path> source(String path) {
        if (chosen.module() == null) {
            return Optional.empty(); // beside its class
        }
        Optional<Path> root = source;
        for (int names = chosen.type().getName().split("\\.").length; names > 0; names--) {
            root = root.map(Path::getParent);
        }
        return root.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
    }

    @Override
    public Instant madeAt() {
        return madeAt;
    }

    @Override
    public void rehearse() {
        finder.rehearse(source.orElseThrow(), parts);
    }

    @Override
    public String explain(Throwable failed) {
        Failure failure = Failure.of(failed);
        if (failure.exitCode() == ExitCode.FAULT) {
            failure.printTrace(err);
        }
        return failure.message();
    }

    @Override
    public void say(String sentence) {
        err.println("kinora: " + sentence);
    }

    @Override
    public void shown(ReloadTiming timing) {
        if (verbose) {
            say(chosen.name() + " as it is now, " + timing);
        }
    }

    @Override
    public List<String> notes() {
        return inSource.isPresent()
                ? List.of("Save a file of the scene, and the window shows it as it is now.")
                : List.of(chosen.name() + " comes with Kinora, and its source is not here: to change it, copy it into a"
                        + " file of your own.");
    }
}
