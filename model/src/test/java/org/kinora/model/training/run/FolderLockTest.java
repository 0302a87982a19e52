package org.kinora.model.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.training.TrainingException;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void oneTrainingAtATimeHasAFolder() throws IOException {
        FolderLock first = FolderLock.of(folder);
        assertThatThrownBy(() -> FolderLock.of(folder))
                .isInstanceOf(TrainingException.class)
                .hasMessageStartingWith(folder + ": another training writes into this folder (process "
                        + ProcessHandle.current().pid() + ", since 2")
                .hasMessageEndingWith("). Wait for it, or name another folder.");
        first.close();
        FolderLock.of(folder).close();
        assertThat(folder).isEmptyDirectory();
    }
}
