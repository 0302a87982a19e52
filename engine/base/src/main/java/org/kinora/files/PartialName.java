package org.kinora.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The names of partial files: {@code .film.mp4.MACHINE-PROCESS-RANDOM.partial}. Such a name tells whether the process
 * that writes the file is still alive.
 */
final class PartialName {

    /**
     * A file of a process on another machine, or in another container, counts as abandoned if it has not grown for this
     * long.
     */
    private static final Duration UNTOUCHED = Duration.ofDays(1);

    /** The clocks that say when a process began and when a file was written may differ by this much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    private static final String ENDING = ".partial";

    /** Of what, on which machine, and by which process. */
    private static final Pattern PARTIAL =
            Pattern.compile("[.](.+)[.]([0-9a-f]{8})-([0-9]{1,18})-[0-9a-f]{16}[.]partial");

    private PartialName() {}

    /** A name beside the target that no other process will choose. */
    static Path of(Path target) {
        String random = HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
        return target.resolveSibling("." + target.getFileName() + "." + machine() + "-"
                + ProcessHandle.current().pid() + "-" + random + ENDING);
    }

    /**
     * Removes the partial files of one target, and of what lies beside it under its name, {@code Film-sheet.png} and {@code
     * Film.srt} beside {@code Film.mp4}, whose processes have died.
     */
    static void removeAbandoned(Path target) {
        Pattern ours = besideOf(target.getFileName().toString());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent())) {
            for (Path file : files) {
                Matcher name = PARTIAL.matcher(file.getFileName().toString());
                if (name.matches() && ours.matcher(name.group(1)).matches() && isAbandoned(file)) {
                    PartialFolder.remove(file);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            // a folder may be writable but not readable, or other processes clean it up at the same time
        }
    }

    private static Pattern besideOf(String target) {
        int ending = target.lastIndexOf('.');
        String name = ending > 0 ? target.substring(0, ending) : target;
        return Pattern.compile(Pattern.quote(name) + "(?:[-.].*)?");
    }

    /** Whether this is the name of a partial file, of whatever target and process. */
    static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && PARTIAL.matcher(name).matches();
    }

    /** Whether a partial file, of whatever target, belongs to a process that has died. */
    static boolean isAbandoned(Path file) throws IOException {
        Matcher name = PARTIAL.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        Instant touched = Files.getLastModifiedTime(file).toInstant();
        return name.group(2).equals(machine())
                ? isDead(Long.parseLong(name.group(3)), touched)
                : touched.isBefore(Instant.now().minus(UNTOUCHED));
    }

    /** Whether there is no such process, or its number belongs to a later process. */
    private static boolean isDead(long process, Instant touched) {
        return ProcessHandle.of(process)
                .map(alive -> alive.info()
                        .startInstant()
                        .filter(began -> began.isAfter(touched.plus(CLOCKS_DIFFER)))
                        .isPresent())
                .orElse(true);
    }

    /** Identifies the system that process numbers belong to: the machine and, on Linux, the container. */
    private static String machine() {
        CRC32 sum = new CRC32();
        sum.update((hostName() + processNumbers()).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String hostName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname"));
        } catch (IOException notLinux) {
            return System.getenv().getOrDefault("COMPUTERNAME", "");
        }
    }

    private static String processNumbers() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
        } catch (IOException notLinux) {
            return "";
        }
    }
}
