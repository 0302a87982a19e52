package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kinora.command.UsageException;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.Progress;
import org.kinora.engine.scene.CaptionedFrames;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.TransparentFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.VideoFormat;

/** What a render makes of a scene. One thread makes it; what it is at, any other may ask, and end it. */
abstract class RenderWork {

    final RenderCommand command;
    private final long began;
    private volatile Film film;
    private volatile Path target;

    RenderWork(RenderCommand command, long began) {
        this.command = command;
        this.began = began;
    }

    /** Says which file is to be made, before anything else is done. */
    final void aimAt(Path file) {
        target = file;
    }

    /** Makes the file and returns what it is. */
    abstract RenderResult make(SceneChoice choice, Progress progress) throws Exception;

    /** Leaves nothing half done, because the process is being ended; returns what became of it, as half a sentence. */
    abstract String end();

    final Film startRecording(SceneChoice choice) {
        command.sceneOptions().chooseDevice();
        FilmSettings settings = choice.in(command.sceneOptions().filmSettings());
        // a report says where what it finds was made
        film = command.companions().report()
                ? Film.startRecordingWithLines(choice.make(), settings)
                : Film.startRecording(choice.make(), settings);
        return film;
    }

    /** The film's frames, with its captions in them and without their background if that is wanted. */
    final FrameSource frames(Film recorded) {
        FrameSource frames = command.captions().burn() ? new CaptionedFrames(recorded) : new FilmFrames(recorded);
        return command.output().transparent() ? new TransparentFrames(frames) : frames;
    }

    /** Draws the film's frames, and takes what is known of them from the cache. */
    final FilmRender render(Film recorded, StageTimer clock) {
        FilmRender render = new FilmRender(
                        frames(recorded), command.sceneOptions().size(), clock)
                .keeping(
                        command.cache().cache(),
                        frame -> String.format(
                                Locale.ROOT,
                                "%s at %.3f s",
                                recorded.name(),
                                recorded.rate().secondsAt(frame)));
        return command.cache().verify() ? render.verifying() : render;
    }

    final VideoFormat format(FileFormat kind) {
        try {
            return new VideoFormat(
                    command.sceneOptions().size().width(),
                    command.sceneOptions().size().height(),
                    command.sceneOptions().rate(),
                    command.preset(),
                    command.output().coding(kind));
        } catch (IllegalArgumentException unfit) {
            throw new UsageException("--size: " + unfit.getMessage());
        }
    }

    /** What is being recorded; null before that. */
    final Film film() {
        return film;
    }

    /** What is waited for when no frame is being drawn here; empty as long as one is. */
    Optional<Finishing> finishing() {
        return Optional.empty();
    }

    /** Lets go of what was recorded, so that a scene that has filled the memory leaves room to say so. */
    final void forgetFilm() {
        film = null;
    }

    final Path target() {
        return target;
    }

    /** Says that there is no new file, and that a file which is there is not what was asked for. */
    final String nothingNew() {
        if (target == null) {
            return "nothing was written";
        }
        return Files.exists(target) ? "the " + target + " that exists is an older one" : "there is no " + target;
    }

    final double secondsTaken() {
        return (System.nanoTime() - began) / 1e9;
    }

    /** The part of the film that is asked for. */
    final Stretch stretch(Film film) {
        return Stretch.of(film, command.from(), command.to());
    }
}
