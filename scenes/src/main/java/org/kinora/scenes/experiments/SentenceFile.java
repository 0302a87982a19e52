package org.kinora.scenes.experiments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sentences that come with the scenes, one a line. */
public final class SentenceFile {

    private SentenceFile() {}

    /** @param name of a text file beside this class */
    public static List<String> lines(String name) {
        try (InputStream stream = SentenceFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside the experiments' classes. Build again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
