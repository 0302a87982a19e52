package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedCacheTest {

    /** Beside its content a file has a checksum of 8 bytes. */
    private static final int BYTES = 92;

    @TempDir
    Path folder;

    private void age(String name, int seconds) throws IOException {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(1000L * seconds));
    }

    @Test
    void whatWasNotReadForLongestMakesRoomForWhatIsNew() throws IOException {
        BoundedCache cache = new BoundedCache(folder, 300);
        for (String name : new String[] {"a", "b", "c"}) {
            cache.write(name, new byte[BYTES]);
        }
        age("a", 1);
        age("b", 2);
        age("c", 3);
        assertThat(cache.read("a")).isPresent();
        cache.write("d", new byte[BYTES]);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "c", "d");
        assertThat(cache.read("b")).isEmpty();
    }

    @Test
    void whatIsLargerThanAllMayBeIsNotKept() {
        BoundedCache cache = new BoundedCache(folder.resolve("new"), 300);
        cache.write("a", new byte[BYTES]);
        cache.write("b", new byte[301]);
        assertThat(folder.resolve("new").toFile().list()).containsExactly("a");
    }

    @Test
    void aClearedCacheHasNothing() {
        BoundedCache cache = new BoundedCache(folder, 300);
        cache.write("a", new byte[BYTES]);
        cache.write("b", new byte[BYTES]);
        assertThat(cache.clear()).isEqualTo(200);
        assertThat(cache.read("a")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAnotherProcessHasWrittenIsCountedBeforeLong() {
        BoundedCache cache = new BoundedCache(folder, 10_000);
        BoundedCache ofAnother = new BoundedCache(folder, 10_000);
        for (int i = 0; i < 150; i++) {
            cache.write("mine" + i, new byte[BYTES]);
            ofAnother.write("other" + i, new byte[BYTES]);
        }
        assertThat(folder.toFile().list().length).isBetween(90, 110);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnEmptyCache() throws IOException {
        BoundedCache cache = new BoundedCache(Files.createFile(folder.resolve("file")), 300);
        cache.write("a", new byte[BYTES]);
        assertThat(cache.read("a")).isEmpty();
        assertThat(cache.contains("a")).isFalse();
        assertThat(cache.refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains("file"));
    }

    private Path partialOf(long process) throws IOException {
        String name = PartialName.of(folder.resolve("a")).getFileName().toString();
        String own = "-" + ProcessHandle.current().pid() + "-";
        return Files.write(folder.resolve(name.replace(own, "-" + process + "-")), new byte[1000]);
    }

    @Test
    void whatAKilledProcessWasWritingIsRemovedAndWhatALivingOneWritesIsLeft() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path left = partialOf(killed.pid());
        Path living = partialOf(ProcessHandle.current().pid());
        BoundedCache cache = new BoundedCache(folder, 300);
        cache.write("b", new byte[BYTES]);
        cache.write("c", new byte[BYTES]);
        assertThat(left).doesNotExist();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("b", "c", living.getFileName().toString());
        assertThat(cache.clear()).isEqualTo(200);
        assertThat(living).exists();
    }

    @Test
    void anEmptyContentIsThereToo() {
        BoundedCache cache = new BoundedCache(folder, 300);
        assertThat(cache.contains("a")).isFalse();
        cache.write("a", new byte[0]);
        assertThat(new BoundedCache(folder, 300).contains("a")).isTrue();
        assertThat(cache.refusal()).isEmpty();
    }
}
