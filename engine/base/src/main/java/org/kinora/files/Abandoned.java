package org.kinora.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes that were killed have left half written. */
public final class Abandoned {

    private static final Pattern PARTIAL = Pattern.compile("[.](.+)[.][0-9a-f]{8}-[0-9]{1,18}-[0-9a-f]{16}[.]partial");

    private Abandoned() {}

    /** Removes it from a folder, whatever it was to become; what a living process writes stays. */
    public static void removeFrom(Path folder) {
        for (Path target : targetsIn(folder.toAbsolutePath())) {
            PartialName.removeAbandoned(target);
        }
    }

    private static List<Path> targetsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> PARTIAL.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(partial -> folder.resolve(partial.group(1)))
                    .distinct()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
