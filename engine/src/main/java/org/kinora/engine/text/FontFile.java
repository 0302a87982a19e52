package org.kinora.engine.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.files.Hash;

/**
 * A face of a font file that has been read.
 *
 * @param name of the file, for messages
 * @param hash SHA-256 of the content
 * @param index of the face among those of the file
 */
record FontFile(String name, byte[] content, String hash, int index, FontDescription description) {

    /** Collections of Chinese, Japanese and Korean fonts have 120 MB. */
    private static final long MOST_BYTES = 256 << 20;

    /** @throws IllegalArgumentException if there is no such file, or it is no font */
    static List<FontFile> read(Path file) {
        byte[] content = content(file);
        String hash = Hash.of(content);
        List<FontFile> faces = new ArrayList<>();
        for (FontDescription each : FontDescription.of(content, file)) {
            faces.add(new FontFile(file.getFileName().toString(), content, hash, faces.size(), each));
        }
        return faces;
    }

    private static byte[] content(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": that is no file; name one, such as Lora-Regular.ttf");
        }
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new IllegalArgumentException(
                        "%s: this file has %,d bytes, but fonts have at most %,d".formatted(file, bytes, MOST_BYTES));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read", unreadable);
        }
    }

    /** The same for the same font, wherever it lies. */
    String id() {
        return hash + " " + index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile file && file.hash.equals(hash) && file.index == index;
    }

    @Override
    public int hashCode() {
        return hash.hashCode() + index;
    }

    @Override
    public String toString() {
        return name;
    }
}
