package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files and folders that a scene was made of, as they become known: its source and the sources that it names, the
 * folders that were searched for these, and the files that it reads, also where there are none. Any thread may use it.
 */
final class SceneParts {

    private final Set<Path> all = ConcurrentHashMap.newKeySet();

    void add(Path part) {
        all.add(part.toAbsolutePath().normalize());
    }

    /** All parts so far, by their absolute paths. */
    Set<Path> all() {
        return Set.copyOf(all);
    }
}
