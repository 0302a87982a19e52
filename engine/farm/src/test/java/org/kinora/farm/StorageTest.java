package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    /** Linux's disk that is always full. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidAndWhatWasBegunIsGone() throws IOException {
        Storage storage = new Storage(folder.toUri().toString());
        Files.createSymbolicLink(folder.resolve("driver"), FULL);
        Files.createSymbolicLink(folder.resolve("segment.first.partial"), FULL);
        Path file = Files.write(folder.resolve("file"), new byte[100_000]);
        String sentence = "the disk of the storage is full; free some space there and render again";
        assertThatThrownBy(() -> storage.write("driver", "beat"))
                .isInstanceOf(IOException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> storage.put(file, "segment", "first"))
                .isInstanceOf(IOException.class)
                .hasMessage(sentence);
        assertThat(storage.list("")).containsExactlyInAnyOrder("driver", "file");
        Files.delete(folder.resolve("driver"));
        storage.put(file, "segment", "second");
        assertThat(folder.resolve("segment")).hasSameBinaryContentAs(file);
    }

    @Test
    void whatIsNotThereIsEmptyAndWhatHasBegunIsNotListed() throws IOException {
        Storage storage = new Storage(folder.resolve("two words").toUri().toString());
        assertThat(storage.list("films")).isEmpty();
        assertThat(storage.read("films/device")).isEmpty();
        storage.write("films/device", "llvmpipe");
        storage.write("films/1.kinora.somewhere.partial", "half");
        assertThat(storage.read("films/device")).isEqualTo(Optional.of("llvmpipe"));
        assertThat(storage.list("films")).containsExactly("device");
        assertThat(storage.onDisk("films/device")).contains(folder.resolve("two words/films/device"));
    }
}
