package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.scene.Film;

class ReloaderTest {

    @TempDir
    Path folder;

    /** A scene that cannot be made, and whose file is saved once more while that is found out. */
    private static final class TornScene implements LiveScene {

        private final Path file;
        private int times;

        TornScene(Path file) {
            this.file = file;
        }

        @Override
        public Film record() {
            times++;
            if (times == 1) {
                save(file, "whole");
                throw new IllegalStateException("half of it");
            }
            throw new IllegalStateException("all of it");
        }

        @Override
        public Set<Path> parts() {
            return Set.of(file);
        }

        @Override
        public Optional<Path> source(String path) {
            return Optional.empty();
        }

        @Override
        public Instant madeAt() {
            return Instant.now().plusSeconds(60);
        }

        @Override
        public void rehearse() {}

        @Override
        public String explain(Throwable failed) {
            return failed.getMessage();
        }

        @Override
        public void say(String sentence) {}

        @Override
        public void shown(ReloadTiming timing) {}

        @Override
        public List<String> notes() {
            return List.of();
        }
    }

    private static void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void nothingIsSaidOfAFileThatWasReadWhileItWasWritten() throws InterruptedException {
        Path file = folder.resolve("Waves.java");
        save(file, "old");
        CountDownLatch told = new CountDownLatch(1);
        try (Reloader reloader = Reloader.start(new TornScene(file), film -> 0, told::countDown)) {
            save(file, "ha");
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(reloader.takeNews()).isEqualTo(new Reloader.Failed("all of it"));
        }
    }
}
