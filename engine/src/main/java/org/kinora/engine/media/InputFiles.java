package org.kinora.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at files before they are read. */
final class InputFiles {

    private InputFiles() {}

    /** @throws IllegalArgumentException unless this is a file that can be read */
    static Path checked(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": there is no such file");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    file + (Files.isDirectory(file) ? ": that is a folder; name a file in it" : ": cannot be read"));
        }
        return file;
    }

    /**
     * @param mostBytes that are read of such a file
     * @throws IllegalArgumentException unless this is a file that can be read and is not empty or larger than that
     */
    static Path checked(Path file, long mostBytes) throws IOException {
        long bytes = Files.size(checked(file));
        if (bytes == 0) {
            throw new IllegalArgumentException(file + ": this file is empty");
        }
        if (bytes > mostBytes) {
            throw new IllegalArgumentException(
                    "%s: this file has %,d bytes, but at most %,d are read".formatted(file, bytes, mostBytes));
        }
        return file;
    }
}
