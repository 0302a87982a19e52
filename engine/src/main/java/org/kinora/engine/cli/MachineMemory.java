package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much memory this process may use before the system ends it: the machine's, or its container's if that is less. Linux only. */
final class MachineMemory {

    private final Path root;

    /** @param root of the file system in which proc(5) and cgroups(7) lie */
    MachineMemory(Path root) {
        this.root = root;
    }

    static MachineMemory ofThisProcess() {
        return new MachineMemory(Path.of("/"));
    }

    /** In bytes; empty where the system does not say. */
    OptionalLong limit() {
        long limit = machine();
        for (String line : lines("proc/self/cgroup")) {
            // 0::/path in version 2; 4:memory:/path in version 1
            String[] parts = line.split(":", 3);
            if (parts.length == 3 && parts[1].isEmpty()) {
                limit = Math.min(limit, group("sys/fs/cgroup", parts[2], "memory.max"));
            } else if (parts.length == 3 && parts[1].equals("memory")) {
                limit = Math.min(limit, group("sys/fs/cgroup/memory", parts[2], "memory.limit_in_bytes"));
            }
        }
        return limit == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(limit);
    }

    private long machine() {
        return lines("proc/meminfo").stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(kibibytes -> Long.parseLong(kibibytes) << 10)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    /** The least of what a group and those around it allow. In a container its own group looks like the outermost. */
    private long group(String controller, String path, String file) {
        long least = Long.MAX_VALUE;
        Path outermost = root.resolve(controller);
        for (Path group = outermost.resolve(path.substring(1));
                group.startsWith(outermost);
                group = group.getParent()) {
            for (String value : lines(root.relativize(group).resolve(file).toString())) {
                if (value.matches("[0-9]{1,18}")) {
                    least = Math.min(least, Long.parseLong(value));
                }
            }
        }
        return least;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(root.resolve(file));
        } catch (IOException notHere) {
            return List.of();
        }
    }
}
