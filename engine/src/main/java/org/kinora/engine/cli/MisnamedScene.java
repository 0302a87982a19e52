package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.engine.cli.config.ConfigFile;

/**
 * Finds out whether a project's file means a scene by a name that is nearly its own, and so says nothing of any scene. What
 * no source below the file declares is no name of another scene.
 */
final class MisnamedScene {

    /** Deeper than the packages of any project. */
    private static final int DEEPEST = 16;

    private final ConfigFile file;

    MisnamedScene(ConfigFile file) {
        this.file = file;
    }

    /** What to tell about it, if the file names such a scene. */
    Optional<String> of(String scene) {
        if (file.scenes().containsKey(scene)) {
            return Optional.empty();
        }
        return Suggestions.of(scene, file.scenes().keySet()).stream()
                .filter(near -> !isDeclared(near.replaceFirst("/.*", "")))
                .findFirst()
                .map(near -> file.path() + ":" + file.lines().get(near) + ": scenes." + near
                        + ": there is no such scene; did you mean " + scene + "?");
    }

    private boolean isDeclared(String scene) {
        try (Stream<Path> sources = Files.find(
                file.resolve("."),
                DEEPEST,
                (path, attributes) ->
                        attributes.isRegularFile() && path.toString().endsWith(".java"))) {
            return sources.anyMatch(source -> declares(source, scene));
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    private static boolean declares(Path source, String scene) {
        try {
            return List.of(Files.readString(source).split("\\W+")).contains(scene);
        } catch (IOException unreadable) {
            return true;
        }
    }
}
