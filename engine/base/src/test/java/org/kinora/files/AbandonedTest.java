package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedTest {

    @TempDir
    Path folder;

    private Path partial(String target, long process) throws IOException {
        String own = "-" + ProcessHandle.current().pid() + "-";
        String name = PartialName.of(folder.resolve(target)).getFileName().toString();
        return Files.createFile(folder.resolve(name.replace(own, "-" + process + "-")));
    }

    @Test
    void whatAKilledProcessWasWritingGoesWhateverItWasToBecome() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path one = partial("a.png", killed.pid());
        Path other = partial("b.mp4", killed.pid());
        Path living = partial("a.png", ProcessHandle.current().pid());
        Path nearlySo = Files.createFile(folder.resolve(".a.png.partial"));
        Abandoned.removeFrom(folder);
        assertThat(one).doesNotExist();
        assertThat(other).doesNotExist();
        assertThat(living).exists();
        assertThat(nearlySo).exists();
        Abandoned.removeFrom(folder.resolve("nowhere"));
    }
}
