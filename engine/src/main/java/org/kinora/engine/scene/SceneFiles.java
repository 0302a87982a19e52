package org.kinora.engine.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.files.TemporaryFolder;

/**
 * The files that a scene reads, such as tables, pictures and sounds. They lie beside the scene's source or, without
 * sources, beside its class. For a scene {@code films.waves.Ripple}, whose source is {@code films/waves/Ripple.java},
 * the file {@code heights.csv} is {@code films/waves/heights.csv}.
 */
public final class SceneFiles {

    /** Names the folder below which files lie as they do where a scene is from, on machines that render it for another one. */
    private static final String FILES_PROPERTY = "kinora.files";

    private SceneFiles() {}

    /**
     * A file beside a scene. A file inside a jar is first copied to a temporary file, which lasts as long as the
     * program.
     *
     * @param name a path relative to the folder of the scene's source, such as {@code heights.csv} or {@code
     *     ../sounds/rain.wav}; an absolute path stands for itself
     * @throws IllegalArgumentException if there is no such file
     */
    public static Path beside(Class<?> scene, String name) {
        return find(scene, name)
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no such file"
                        + (Path.of(name).isAbsolute() ? "" : " beside " + scene.getSimpleName() + where(scene))));
    }

    /** As {@link #beside}, for a file that need not be there. */
    static Optional<Path> find(Class<?> scene, String name) {
        Path path = Path.of(name);
        if (path.isAbsolute()) {
            if (scene.getClassLoader() instanceof FileListener listener) {
                listener.asked(path);
            }
            Path there = brought(path);
            return Files.exists(there) ? Optional.of(there) : Optional.empty();
        }
        return Optional.ofNullable(scene.getResource(name.replace('\\', '/'))).map(found -> onDisk(found, name));
    }

    private static Path brought(Path path) {
        String folder = System.getProperty(FILES_PROPERTY);
        Path there =
                folder == null ? path : Path.of(folder).resolve(path.getRoot().relativize(path));
        return Files.exists(there) ? there : path;
    }

    /** The scene's folder in brackets, if it has one. */
    private static String where(Class<?> scene) {
        URL folder = scene.getResource("");
        return folder != null && folder.getProtocol().equals("file") ? " (in " + onDisk(folder, "") + ")" : "";
    }

    private static Path onDisk(URL place, String name) {
        try {
            URI uri = place.toURI();
            return uri.getScheme().equals("file") ? Path.of(uri) : copy(place, name);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path copy(URL place, String name) {
        try (InputStream in = place.openStream()) {
            // programs go by a name's extension
            Path copy = TemporaryFolder.file("kinora", name.substring(name.lastIndexOf('/') + 1));
            Files.copy(in, copy);
            return copy;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + ": cannot be copied out of " + place, unreadable);
        }
    }
}
