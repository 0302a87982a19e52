package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedFileTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAndFoldersAreMade() {
        Path file = folder.resolve("new").resolve("file");
        assertThat(CachedFile.read(file)).isEmpty();
        assertThat(CachedFile.write(file, CONTENT)).isTrue();
        assertThat(CachedFile.read(file))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(CONTENT));
        assertThat(file.getParent().toFile().list()).containsExactly("file");
    }

    @Test
    void aFileOfWhichAByteIsAnotherOrMissingCountsAsAbsent() throws IOException {
        Path file = folder.resolve("file");
        CachedFile.write(file, CONTENT);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 4;
            Files.write(file, damaged);
            assertThat(CachedFile.read(file)).isEmpty();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(CachedFile.read(file)).isEmpty();
        }
    }

    @Test
    void aPlaceThatTakesNoFileIsNoFault() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(CachedFile.write(file.resolve("below"), CONTENT)).isFalse();
    }
}
