package org.kinora.engine.video;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The CPU time of threads that Java does not know of, from Linux' proc(5): task/ID/comm and task/ID/schedstat. */
final class NativeThreads {

    private NativeThreads() {}

    /** Nanoseconds of all threads now alive, but the calling one, whose name begins so; 0 where the system does not tell. */
    static long cpuNanoseconds(String namePrefix) {
        long sum = 0;
        Path tasks = Path.of("/proc/self/task");
        if (!Files.isDirectory(tasks)) {
            return 0;
        }
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            Path self = Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName();
            for (Path thread : threads) {
                boolean other = !thread.getFileName().equals(self);
                if (other && Files.readString(thread.resolve("comm")).startsWith(namePrefix)) {
                    sum += cpuNanoseconds(thread);
                }
            }
        } catch (IOException threadEnded) {
            return sum;
        }
        return sum;
    }

    private static long cpuNanoseconds(Path thread) throws IOException {
        String times = Files.readString(thread.resolve("schedstat"));
        return Long.parseLong(times.substring(0, times.indexOf(' ')));
    }
}
