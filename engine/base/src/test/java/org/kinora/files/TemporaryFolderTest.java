package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    Path folder;

    @Test
    void whatAKilledProcessHasLeftIsRemovedAndWhatALivingOneHasIsNot() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path living = TemporaryFolder.in(folder, "kinora");
        Files.writeString(living.resolve("a.txt"), "a");
        String own = "-" + ProcessHandle.current().pid() + "-";
        Path left = folder.resolve(living.getFileName().toString().replace(own, "-" + killed.pid() + "-"));
        Files.createDirectory(left);
        Files.writeString(left.resolve("b.txt"), "b");
        Path other = Files.createDirectory(folder.resolve(".kinora.mine"));
        Path made = TemporaryFolder.in(folder, "kinora");
        assertThat(left).doesNotExist();
        assertThat(living.resolve("a.txt")).exists();
        assertThat(other).exists();
        assertThat(made).isEmptyDirectory().isNotEqualTo(living);
    }
}
