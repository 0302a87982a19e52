package org.kinora.site;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinora.engine.Kinora;
import org.kinora.engine.RenderOptions;
import org.kinora.engine.cli.gallery.ClassClosure;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.review.TellingFrame;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timing.StageTimer;
import org.kinora.files.AtomicFile;
import org.kinora.files.Hash;

/**
 * Pictures and clips of samples. Beside each lies a note of what it was made of, the classes, the files beside them and the
 * settings, so that only what has changed is made again.
 */
final class SampleMedia {

    static final PictureSize SIZE = new PictureSize(960, 540);

    private static final RenderOptions OPTIONS =
            RenderOptions.DEFAULT.size(SIZE.width(), SIZE.height()).fps(30);
    private static final FilmSettings SETTINGS = new FilmSettings(OPTIONS.rate(), 16 / 9.0, 0);

    private final Path folder;
    private final ClassLoader loader;
    private final ClassClosure closure = new ClassClosure();
    private final Map<Sample, String> sentences = new HashMap<>();
    private int made;

    /**
     * @param folder for pictures and clips
     * @param loader of the samples' classes
     */
    SampleMedia(Path folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** How many samples were rendered. */
    int made() {
        return made;
    }

    /**
     * Makes what a sample shows, unless it is there.
     *
     * @param beside what the files say that lie beside it
     * @throws SiteException if the scene fails, with page and line
     */
    void make(Sample sample, String beside) throws IOException, InterruptedException {
        Class<? extends Scene> type = scene(sample);
        String key = Hash.of(String.join(
                " ",
                closure.hash(type, SampleMedia.class),
                beside,
                SIZE.toString(),
                sample.showing() + "",
                sample.seconds() + ""));
        Path note = folder.resolve("." + sample.name() + ".made");
        Path picture = folder.resolve(sample.name() + ".png");
        Path clip = folder.resolve(sample.name() + ".mp4");
        boolean moves = sample.moves();
        if (Files.exists(note)
                && Files.readString(note).equals(key)
                && Files.exists(picture)
                && (!moves || Files.exists(clip))) {
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(note);
        try {
            still(type, sample.seconds(), picture);
            if (moves) {
                Kinora.render(maker(type), clip, OPTIONS);
            }
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception broken) {
            throw new SiteException(sample.place(lineOf(broken, sample)) + ": " + broken.getMessage(), broken);
        }
        made++;
        AtomicFile.write(note, partial -> Files.writeString(partial, key));
    }

    /** Records a sample that is wrong on purpose; {@link #sentence} is what is said of it. */
    void refuse(Sample sample) {
        sentences.put(sample, SampleError.of(sample, maker(scene(sample)), SETTINGS));
    }

    /** What was said of a sample that is wrong on purpose. */
    String sentence(Sample sample) {
        return sentences.get(sample);
    }

    private static void still(Class<? extends Scene> type, double seconds, Path file) throws Exception {
        try (Film film = Film.record(maker(type), SETTINGS)) {
            FilmFrames frames = new FilmFrames(film);
            long frame =
                    Double.isNaN(seconds) ? telling(film, frames) : film.rate().frameAt(BigDecimal.valueOf(seconds));
            if (!film.has(frame)) {
                throw new SiteException(String.format(
                        Locale.ROOT,
                        "the scene lasts %.2f s, so there is no picture at %s s",
                        film.rate().secondsAt(film.frameCount()),
                        seconds));
            }
            new FilmRender(frames, SIZE, StageTimer.ofElapsedTime()).toStill(file, frame);
        }
    }

    private static long telling(Film film, FilmFrames frames) {
        try (TellingFrame telling = new TellingFrame(frames, SIZE)) {
            return telling.among(0, film.frameCount());
        }
    }

    private Class<? extends Scene> scene(Sample sample) {
        String name = sample.scene()
                .orElseThrow(
                        () -> new SiteException(sample.place(2) + ": this block has no scene that could be shown"));
        try {
            return loader.loadClass(sample.folder() + "." + name).asSubclass(Scene.class);
        } catch (ClassNotFoundException impossible) {
            throw new SiteException(sample.place(2) + ": " + impossible.getMessage(), impossible);
        }
    }

    private static Scene maker(Class<? extends Scene> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new SiteException(type.getSimpleName() + " has no public constructor without parameters", wrong);
        }
    }

    /** The line of the sample's source at which it went wrong, the first if that is not known. */
    private static long lineOf(Throwable thrown, Sample sample) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(10)
                .flatMap(at -> Stream.of(at.getStackTrace()))
                .filter(step -> step.getClassName().startsWith(sample.folder() + "."))
                .mapToLong(StackTraceElement::getLineNumber)
                .findFirst()
                .orElse(2);
    }

    /** Deletes pictures of samples that are not there any more. */
    void removeOthers(List<Sample> samples) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var names = samples.stream().map(Sample::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String stem =
                        file.getFileName().toString().replaceFirst("^\\.", "").replaceFirst("\\..*$", "");
                if (!names.contains(stem)) {
                    Files.delete(file);
                }
            }
        }
    }
}
