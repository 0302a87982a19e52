package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every manner in which editors save, on the real file system. */
class SourceWatcherTest {

    @TempDir
    Path folder;

    private final Set<Path> parts = ConcurrentHashMap.newKeySet();
    private Instant madeAt = Instant.now().plusSeconds(60);
    private Path scene;
    private SourceWatcher watcher;

    @BeforeEach
    void watch() throws IOException {
        scene = Files.writeString(folder.resolve("Waves.java"), "class Waves {}");
        parts.add(scene);
        parts.add(folder);
        watcher = new SourceWatcher(() -> parts, () -> madeAt);
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    private interface Save {
        void run() throws IOException;
    }

    /** What a file has when the watcher says that it was saved by a thread that saves it now. */
    private String seenAfter(Path file, Save save) throws Exception {
        assertThat(watcher.hasChanged()).isFalse();
        CompletableFuture<Void> editor =
                CompletableFuture.runAsync(() -> assertThatCode(save::run).doesNotThrowAnyException());
        CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> {
            try {
                watcher.awaitChange();
                return Files.exists(file) ? Files.readString(file) : "gone";
            } catch (InterruptedException | IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        editor.get(20, TimeUnit.SECONDS);
        String text = seen.get(20, TimeUnit.SECONDS);
        assertThat(watcher.hasChanged()).as("one save is one change").isFalse();
        return text;
    }

    @Test
    void aFileThatIsWrittenInPlaceIsNoticed() throws Exception {
        assertThat(seenAfter(scene, () -> Files.writeString(scene, "class Waves { }")))
                .isEqualTo("class Waves { }");
    }

    @Test
    void aFileThatIsEmptiedFirstIsReadWhenItIsWhole() throws Exception {
        String text = seenAfter(scene, () -> {
            try (OutputStream out = Files.newOutputStream(scene)) {
                out.flush();
                pauseOfAnEditor();
                out.write("class Waves { int height; }".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(text).isEqualTo("class Waves { int height; }");
    }

    @Test
    void aFileThatIsRenamedIntoPlaceIsNoticed() throws Exception {
        String text = seenAfter(scene, () -> {
            Path beside = Files.writeString(folder.resolve(".Waves.java.tmp"), "class Waves { /* new */ }");
            Files.move(beside, scene, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        });
        assertThat(text).isEqualTo("class Waves { /* new */ }");
    }

    @Test
    void aFileThatIsMovedAwayAndWrittenAnewIsReadWhenItIsThereAgain() throws Exception {
        String text = seenAfter(scene, () -> {
            Files.move(scene, folder.resolve("Waves.java~"));
            pauseOfAnEditor();
            Files.writeString(scene, "class Waves { /* again */ }");
        });
        assertThat(text).isEqualTo("class Waves { /* again */ }");
    }

    @Test
    void aFileThatWasMissingIsNoticedWhenItComes() throws Exception {
        Path table = folder.resolve("data/heights.csv");
        parts.add(table);
        String text = seenAfter(table, () -> {
            Files.createDirectories(table.getParent());
            Files.writeString(table, "1,2");
        });
        assertThat(text).isEqualTo("1,2");
    }

    @Test
    void aNewSourceInAFolderThatWasSearchedIsNoticed() throws Exception {
        Path helper = folder.resolve("Helper.java");
        assertThat(seenAfter(helper, () -> Files.writeString(helper, "class Helper {}")))
                .isEqualTo("class Helper {}");
    }

    @Test
    void aSourceBesideTheSceneThatIsSavedChangesNothing() throws Exception {
        Path neighbour = folder.resolve("Neighbour.java");
        seenAfter(neighbour, () -> Files.writeString(neighbour, "class Neighbour {}"));
        String text = seenAfter(scene, () -> {
            try (OutputStream out = Files.newOutputStream(neighbour)) {
                out.flush();
                pauseOfAnEditor();
                out.write("class Neighbour { int width; }".getBytes(StandardCharsets.UTF_8));
            }
            pauseOfAnEditor();
            Files.writeString(scene, "class Waves { int depth; }");
        });
        assertThat(text).isEqualTo("class Waves { int depth; }");
    }

    @Test
    void aFileThatIsGoneForGoodIsNoticedToo() throws Exception {
        assertThat(seenAfter(scene, () -> Files.delete(scene))).isEqualTo("gone");
    }

    @Test
    void otherFilesInTheFolderAreNobodysBusiness() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "buy bread");
        Files.writeString(folder.resolve(".Waves.java.swp"), "swap");
        Files.createDirectories(folder.resolve("render-out"));
        assertThat(watcher.hasChanged()).isFalse();
    }

    @Test
    void aFileThatIsTouchedOrSavedAsItWasHasNotChanged() throws IOException {
        Files.setLastModifiedTime(scene, FileTime.fromMillis(1_000_000));
        assertThat(watcher.hasChanged()).isFalse();
        Files.writeString(scene, "class Waves {}");
        assertThat(watcher.hasChanged()).isFalse();
        Files.writeString(scene, "class Wave2 {}");
        assertThat(watcher.hasChanged()).isTrue();
    }

    @Test
    void aSourceThatWasSavedWhileItWasCompiledHasChanged() throws IOException {
        madeAt = Instant.now();
        Path helper = Files.writeString(folder.resolve("Late.java"), "class Late {}");
        Path table = Files.writeString(folder.resolve("late.csv"), "1,2");
        parts.remove(folder);
        parts.add(table);
        assertThat(watcher.hasChanged()).as("the folder").isTrue();
        SourceWatcher other = new SourceWatcher(() -> Set.of(table), () -> madeAt);
        assertThat(other.hasChanged()).as("a scene may write tables itself").isFalse();
        other.close();
        SourceWatcher third = new SourceWatcher(() -> Set.of(helper), () -> madeAt);
        assertThat(third.hasChanged()).isTrue();
        third.close();
    }

    @Test
    void oneCanAskForWhatDidNotChange() throws InterruptedException {
        watcher.ask();
        assertThat(watcher.awaitChange()).isLessThanOrEqualTo(System.nanoTime());
        assertThat(watcher.hasChanged()).isFalse();
    }

    /** Longer than the watcher waits for a file to rest. */
    private static void pauseOfAnEditor() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(80);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
