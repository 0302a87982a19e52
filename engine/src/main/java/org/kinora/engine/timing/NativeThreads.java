package org.kinora.engine.timing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The CPU time that native threads, which Java does not know of, take from now on; read from Linux's proc(5),
 * task/ID/comm and task/ID/schedstat. On other systems it is 0.
 */
final class NativeThreads {

    private final Map<String, Long> before = new ConcurrentHashMap<>();
    private final Map<String, Long> now = new ConcurrentHashMap<>();

    /** Resets the clocks of all threads that are alive now to 0. */
    void start() {
        read("", before);
    }

    /**
     * Reads the clocks of all threads that are alive now and whose name begins with the prefix, except the calling one.
     */
    void read(String namePrefix) {
        read(namePrefix, now);
    }

    private static void read(String namePrefix, Map<String, Long> nanosecondsById) {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            Path self = Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName();
            for (Path thread : threads) {
                if (!thread.getFileName().equals(self)) {
                    read(thread, namePrefix, nanosecondsById);
                }
            }
        } catch (IOException noLinux) {
            nanosecondsById.clear();
        }
    }

    private static void read(Path thread, String namePrefix, Map<String, Long> nanosecondsById) {
        try {
            if (Files.readString(thread.resolve("comm")).startsWith(namePrefix)) {
                String times = Files.readString(thread.resolve("schedstat"));
                long nanoseconds = Long.parseLong(times.substring(0, times.indexOf(' ')));
                nanosecondsById.put(thread.getFileName().toString(), nanoseconds);
            }
        } catch (IOException ended) {
            // the thread has ended, and its last reading stands
            nanosecondsById.putIfAbsent(thread.getFileName().toString(), 0L);
        }
    }

    /** The sum over all threads that were ever read, each at its last reading. */
    long nanoseconds() {
        return now.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }
}
