package org.kinora.engine.cli.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.files.AtomicFile;
import org.kinora.files.Hash;

/**
 * A folder with a page of scenes. Beside each scene's picture and clip lies a note of what they were made of, the classes and
 * the settings, so that only what has changed is made again; resources, such as fonts and the weights of a model, do not
 * count. A gallery that is stopped goes on where it was.
 */
public final class Gallery {

    private static final String MEDIA = "media";
    private static final FrameRate RATE = FrameRate.of(30);

    private final Path folder;
    private final Path sources;
    private final PictureSize size;
    private final double seconds;
    private final ClassClosure closure = new ClassClosure();

    /**
     * @param folder that the page is written to; made where it is missing
     * @param sources the source tree's folder
     * @param size of pictures and clips in pixels; even
     * @param seconds that a clip lasts at most
     */
    public Gallery(Path folder, Path sources, PictureSize size, double seconds) {
        this.folder = folder;
        this.sources = sources;
        this.size = size;
        this.seconds = seconds;
    }

    /** The page. */
    public Path page() {
        return folder.resolve("index.html");
    }

    /**
     * Makes what is missing or has changed, and the page.
     *
     * @param again to make everything
     * @return how many scenes' pictures were made
     * @throws IOException if a source cannot be read or a file cannot be written
     */
    public int make(List<GalleryScene> scenes, boolean again, GalleryReport report)
            throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(MEDIA));
        List<GalleryScene> changed = new ArrayList<>();
        for (GalleryScene scene : scenes) {
            if (again || !isMade(scene)) {
                changed.add(scene);
            }
        }
        int failed = 0;
        for (int i = 0; i < changed.size(); i++) {
            GalleryScene scene = changed.get(i);
            report.began(scene.name(), i + 1, changed.size());
            try {
                render(scene);
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
                failed++;
                report.failed(scene.name(), broken);
            }
        }
        removeOthers(scenes);
        String html = contents(scenes).html();
        AtomicFile.write(page(), partial -> Files.writeString(partial, html));
        return changed.size() - failed;
    }

    /**
     * The page of these scenes with those pictures that are there and up to date.
     *
     * @throws IOException if a source cannot be read
     */
    public GalleryPage contents(List<GalleryScene> scenes) throws IOException {
        List<GalleryEntry> entries = new ArrayList<>();
        for (GalleryScene scene : scenes) {
            entries.add(entry(scene, isMade(scene)));
        }
        return new GalleryPage(entries, size);
    }

    private GalleryEntry entry(GalleryScene scene, boolean isMade) throws IOException {
        Path source = sources.resolve(scene.file());
        if (!Files.exists(source)) {
            throw new IOException(source + ": the source of the scene " + scene.name()
                    + " is not there; name the folder of the source tree");
        }
        double whole = isMade ? Double.parseDouble(note(scene).get(1)) : 0;
        return new GalleryEntry(
                scene.name(),
                scene.topic(),
                scene.file(),
                SceneSource.read(source, scene.name()),
                isMade ? MEDIA + "/" + scene.media() : "",
                whole);
    }

    private void render(GalleryScene scene) throws Exception {
        Files.deleteIfExists(file(scene, ".made"));
        FilmSettings settings = new FilmSettings(RATE, (double) size.width() / size.height(), 0);
        try (Film film = Film.startRecording(scene.maker().get(), settings)) {
            new ScenePictures(size, seconds).make(film, file(scene, ".png"), file(scene, ".mp4"));
            String whole = String.format(Locale.ROOT, "%.2f", RATE.secondsAt(film.frameCount()));
            String note = key(scene) + "\n" + whole + "\n";
            AtomicFile.write(file(scene, ".made"), partial -> Files.writeString(partial, note));
        }
    }

    private boolean isMade(GalleryScene scene) throws IOException {
        List<String> note = note(scene);
        return note.size() == 2
                && note.get(0).equals(key(scene))
                && Files.exists(file(scene, ".png"))
                && Files.exists(file(scene, ".mp4"));
    }

    private List<String> note(GalleryScene scene) throws IOException {
        Path note = file(scene, ".made");
        return Files.exists(note) ? Files.readAllLines(note) : List.of();
    }

    private String key(GalleryScene scene) {
        return Hash.of(closure.hash(scene.type(), ScenePictures.class) + " " + size + " " + RATE + " " + seconds);
    }

    private Path file(GalleryScene scene, String suffix) {
        return folder.resolve(MEDIA).resolve(scene.media() + suffix);
    }

    /** Files of scenes that are not there any more. */
    private void removeOthers(List<GalleryScene> scenes) throws IOException {
        Set<Path> ours = new HashSet<>();
        for (GalleryScene scene : scenes) {
            Stream.of(".png", ".mp4", ".made")
                    .map(suffix -> file(scene, suffix))
                    .forEach(ours::add);
        }
        try (Stream<Path> files = Files.list(folder.resolve(MEDIA))) {
            for (Path file : files.filter(file -> !ours.contains(file)).toList()) {
                if (file.getFileName().toString().matches("\\w+-\\w+\\.(png|mp4|made)")) {
                    Files.delete(file);
                }
            }
        }
    }
}
