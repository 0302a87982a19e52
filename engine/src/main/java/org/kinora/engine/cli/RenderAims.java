package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kinora.command.UsageException;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.FileFormat;

/**
 * What the options of a render ask for, once it is seen that they go together.
 *
 * @param kind what films become
 * @param targets a file for each of the scenes
 */
record RenderAims(FileFormat kind, List<Path> targets) {

    /** @throws UsageException if the options contradict one another, or the scenes */
    static RenderAims of(RenderCommand command, List<SceneChoice> chosen) {
        return command.isStill() ? stills(command, chosen) : films(command, chosen);
    }

    private static RenderAims stills(RenderCommand command, List<SceneChoice> chosen) {
        FileFormat asked = command.output().asked();
        if (command.still() != null && command.lastFrame()) {
            throw new UsageException("--still and --last-frame are two stills. Choose one.");
        }
        if (asked != null && asked != FileFormat.PNG) {
            throw new UsageException("--format " + asked.name().toLowerCase(Locale.ROOT)
                    + ": a still is a PNG. Leave out --format, or the still.");
        }
        if (command.shard() != null) {
            throw new UsageException("--shard: a still has no parts. Leave out --shard, or the still.");
        }
        if (command.farm().isWanted()) {
            throw new UsageException("--on: a still has no parts. Leave out --on, or the still.");
        }
        command.companions().refuseAll();
        return new RenderAims(FileFormat.MP4, RenderTargets.ofStills(chosen, command.named(), command.usualFolder()));
    }

    private static RenderAims films(RenderCommand command, List<SceneChoice> chosen) {
        FileFormat kind = command.output().film(command.named());
        command.companions().check(kind);
        if (kind == FileFormat.GIF) {
            command.sceneOptions()
                    .limitRate(
                            FrameRate.of(25),
                            FrameRate.of(50),
                            "players show no picture of a GIF for less than a fiftieth of a second");
        }
        if (command.farm().isWanted()) {
            command.farm().check(kind, command.output(), command.sections());
        }
        if (command.shard() != null) {
            return shard(command, chosen, kind);
        }
        if (kind != FileFormat.WAV) {
            command.output().coding(kind);
        } else if (command.sections()) {
            throw new UsageException("--sections: sections are written of films, not of a WAV.");
        }
        return new RenderAims(kind, RenderTargets.of(chosen, command.named(), kind, command.usualFolder()));
    }

    private static RenderAims shard(RenderCommand command, List<SceneChoice> chosen, FileFormat kind) {
        if (command.farm().isWanted()) {
            throw new UsageException("--shard: with --on the cluster renders all parts. Leave out one of them.");
        }
        command.companions().refuseAll();
        command.shards().check(kind, command.output(), command.sections(), chosen.size());
        return new RenderAims(
                kind, List.of(command.shards().target(chosen, command.named(), kind, command.usualFolder())));
    }
}
