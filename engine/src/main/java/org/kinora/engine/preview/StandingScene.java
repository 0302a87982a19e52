package org.kinora.engine.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.scene.Film;

/** A scene that stays as it is; what fails is told on the error output. */
final class StandingScene implements LiveScene {

    @Override
    public Film record() {
        throw new IllegalStateException("This scene has no source to be made from anew");
    }

    @Override
    public Set<Path> parts() {
        return Set.of();
    }

    @Override
    public Optional<Path> source(String path) {
        return Optional.empty();
    }

    @Override
    public Instant madeAt() {
        return Instant.MAX;
    }

    @Override
    public void rehearse() {}

    @Override
    public String explain(Throwable failed) {
        return failed.getMessage() == null ? failed.toString() : failed.getMessage();
    }

    @Override
    public void say(String sentence) {
        System.err.println("kinora: " + sentence);
    }

    @Override
    public void shown(ReloadTiming timing) {}

    @Override
    public List<String> notes() {
        return List.of();
    }
}
