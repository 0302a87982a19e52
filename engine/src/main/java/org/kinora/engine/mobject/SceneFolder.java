package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.function.Function;
import org.kinora.engine.timeline.Recording;

/** Finds the files beside the scene that is being recorded, for mobjects that are given a file's name. */
public final class SceneFolder {

    private final Function<String, Path> files;

    /** @param files finds a file by its name relative to the scene, and throws if there is none */
    public SceneFolder(Function<String, Path> files) {
        this.files = files;
    }

    static Path file(String name) {
        return Recording.current()
                .sharedResource(SceneFolder.class, () -> new SceneFolder(Path::of))
                .files
                .apply(name);
    }
}
