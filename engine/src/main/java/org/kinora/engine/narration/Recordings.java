package org.kinora.engine.narration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of recordings that are heard in place of those beside the scripts. A file has the name of its line, with or
 * without a number in front: {@code nudge.wav} and {@code 08-nudge.flac} are recordings of the line {@code nudge}, and
 * of the line {@code 08-nudge}.
 */
final class Recordings {

    private static final String TIMES = ".json";

    private final List<Path> files;

    private Recordings(List<Path> files) {
        this.files = files;
    }

    /**
     * @param folder null for no such recordings
     * @throws IllegalArgumentException if there is no such folder, or it cannot be read
     */
    static Recordings in(Path folder) {
        if (folder == null) {
            return new Recordings(List.of());
        }
        try (Stream<Path> found = Files.list(folder)) {
            return new Recordings(found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    folder + ": the recordings cannot be read: there is no such folder, or it may not be read",
                    unreadable);
        }
    }

    /** @throws IllegalArgumentException if there are several; the message names them */
    Optional<Path> sound(String line) {
        List<Path> sounds = files.stream()
                .filter(file -> isOf(line, file) && !isTimes(file))
                .toList();
        if (sounds.size() > 1) {
            throw new IllegalArgumentException(
                    String.join(" and ", sounds.stream().map(Path::toString).toList())
                            + ": a line has one recording: keep the one that is to be heard");
        }
        return sounds.stream().findFirst();
    }

    /** When the words of a recording are said, if a file beside it says so. */
    Optional<Path> times(Path sound) {
        return files.stream()
                .filter(file -> isTimes(file) && stem(file).equals(stem(sound)))
                .findFirst();
    }

    /** The sounds that belong to none of these lines. */
    List<Path> strangers(Collection<String> lines) {
        return files.stream()
                .filter(file -> !isTimes(file) && lines.stream().noneMatch(line -> isOf(line, file)))
                .toList();
    }

    private static boolean isOf(String line, Path file) {
        return withoutNumber(line).equalsIgnoreCase(withoutNumber(stem(file)));
    }

    private static boolean isTimes(Path file) {
        return file.toString().endsWith(TIMES);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String withoutNumber(String name) {
        return name.replaceFirst("^[0-9]+[-_. ]+(?=.)", "");
    }
}
