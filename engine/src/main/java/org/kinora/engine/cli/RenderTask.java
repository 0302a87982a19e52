package org.kinora.engine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kinora.engine.gl.NoOpenGlException;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneException;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.StageClock;
import org.kinora.engine.video.StageClock.Stage;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;

/** One scene of a call of {@code render}, up to a finished file or a message that says what is wrong. */
final class RenderTask {

    private final RenderCommand command;
    private final SceneChoice choice;
    private final Path target;
    private final long began;
    private final Report report;
    private final PrintStream err;

    /** @param began when that was, as {@link System#nanoTime()} counts */
    RenderTask(RenderCommand command, SceneChoice choice, Path target, long began, Report report, PrintStream err) {
        this.command = command;
        this.choice = choice;
        this.target = target;
        this.began = began;
        this.report = report;
        this.err = err;
    }

    int run() {
        try {
            report.finished(command.still() == null ? video() : still());
            return ExitCode.DONE;
        } catch (UsageException | SceneException | VideoException badInput) {
            return fail(badInput.getMessage(), ExitCode.BAD_INPUT);
        } catch (NoOpenGlException noOpenGl) {
            return fail(noOpenGl.getMessage(), ExitCode.NO_OPENGL);
        } catch (InterruptedException stopped) {
            return fail("stopped", ExitCode.FAULT);
        } catch (IOException | RuntimeException | Error fault) {
            int exitCode = fail("a fault of Kinora's own, please report it: " + fault, ExitCode.FAULT);
            fault.printStackTrace(err);
            return exitCode;
        }
    }

    private int fail(String message, int exitCode) {
        report.failed(message, exitCode);
        return exitCode;
    }

    private RenderResult video() throws VideoException, InterruptedException {
        VideoFormat format = format();
        StageClock clock = command.json() ? StageClock.ofCpuTime() : StageClock.ofElapsedTime();
        Scene scene = choice.make();
        try (Mp4Writer writer = Mp4Writer.open(target, format, clock)) {
            Runtime.getRuntime().addShutdownHook(new Thread(writer::abort, "stop"));
            return video(scene, writer, clock);
        }
    }

    private RenderResult video(Scene scene, Mp4Writer writer, StageClock clock)
            throws VideoException, InterruptedException {
        try (Film film = startRecording(scene)) {
            long first = firstFrame(film);
            long end = endFrame(film, first);
            VideoFile file = new FilmRender(
                            new FilmFrames(film), command.sceneOptions().size(), clock)
                    .toVideo(writer, first, end, report);
            return new RenderResult(
                    file.path(),
                    file.frames(),
                    film.rate().secondsAt(file.frames()),
                    command.sceneOptions().size().toString(),
                    film.rate().toString(),
                    file.bytes(),
                    secondsTaken(),
                    file.encoder(),
                    command.json() ? seconds(clock) : Map.of());
        }
    }

    private RenderResult still() throws IOException {
        Scene scene = choice.make();
        try (Film film = startRecording(scene)) {
            long frame = frameAt("--still", command.still(), film);
            new FilmRender(new FilmFrames(film), command.sceneOptions().size(), StageClock.ofElapsedTime())
                    .toStill(target, frame);
        }
        return new RenderResult(
                target,
                1,
                0,
                command.sceneOptions().size().toString(),
                command.sceneOptions().rate().toString(),
                Files.size(target),
                secondsTaken(),
                "png",
                Map.of());
    }

    private Film startRecording(Scene scene) {
        command.sceneOptions().chooseDevice();
        return Film.startRecording(scene, command.sceneOptions().filmSettings());
    }

    private VideoFormat format() {
        try {
            return new VideoFormat(
                    command.sceneOptions().size().width(),
                    command.sceneOptions().size().height(),
                    command.sceneOptions().rate(),
                    command.preset());
        } catch (IllegalArgumentException unfit) {
            throw new UsageException("--size: " + unfit.getMessage());
        }
    }

    private long firstFrame(Film film) {
        return command.from() == null ? 0 : frameAt("--from", command.from(), film);
    }

    /** May lie beyond the film's end: whoever asks for the first ten seconds of eight gets eight. */
    private long endFrame(Film film, long first) {
        if (command.to() == null) {
            return Long.MAX_VALUE;
        }
        long end = film.rate().frameAt(command.to());
        if (end <= first) {
            throw new UsageException("--to " + command.to() + " s leaves no frame after --from "
                    + (command.from() == null ? "0" : command.from()) + " s.");
        }
        return end;
    }

    /** The frame at a time that an option names. */
    static long frameAt(String option, BigDecimal time, Film film) {
        long frame = film.rate().frameAt(time);
        if (!film.has(frame)) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "%s %s s: %s lasts %.3f s (%d frames).",
                    option,
                    time.toPlainString(),
                    film.name(),
                    film.rate().secondsAt(film.frameCount()),
                    film.frameCount()));
        }
        return frame;
    }

    private static Map<String, Double> seconds(StageClock clock) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            seconds.put(stage.name().toLowerCase(Locale.ROOT), clock.seconds(stage));
        }
        return seconds;
    }

    private double secondsTaken() {
        return (System.nanoTime() - began) / 1e9;
    }
}
