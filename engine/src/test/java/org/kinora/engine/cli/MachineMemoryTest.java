package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineMemoryTest {

    @TempDir
    Path root;

    @BeforeEach
    void aMachineOfAGibibyte() throws IOException {
        file("proc/meminfo", "MemTotal:        1048576 kB\nMemFree:         1000 kB\n");
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private long limit() {
        return new MachineMemory(root).limit().orElseThrow();
    }

    @Test
    void withoutGroupsTheMachinesMemoryCounts() {
        assertThat(limit()).isEqualTo(1L << 30);
    }

    @Test
    void theLeastOfAGroupAndThoseAroundItCounts() throws IOException {
        file("proc/self/cgroup", "0::/user/render\n");
        file("sys/fs/cgroup/user/render/memory.max", "max\n");
        assertThat(limit()).isEqualTo(1L << 30);
        file("sys/fs/cgroup/user/memory.max", "314572800\n");
        assertThat(limit()).isEqualTo(300L << 20);
    }

    @Test
    void inAContainerItsOwnGroupIsTheOutermost() throws IOException {
        file("proc/self/cgroup", "0::/\n");
        file("sys/fs/cgroup/memory.max", "314572800\n");
        assertThat(limit()).isEqualTo(300L << 20);
    }

    @Test
    void groupsOfTheFirstVersionCountToo() throws IOException {
        file("proc/self/cgroup", "5:devices:/\n4:memory:/docker/7d33\n0::/\n");
        file("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        assertThat(limit()).isEqualTo(1L << 30);
        file("sys/fs/cgroup/memory/docker/7d33/memory.limit_in_bytes", "314572800\n");
        assertThat(limit()).isEqualTo(300L << 20);
    }

    @Test
    void aSystemThatDoesNotSayHasNoLimit() throws IOException {
        Files.delete(root.resolve("proc/meminfo"));
        assertThat(new MachineMemory(root).limit()).isEmpty();
    }
}
