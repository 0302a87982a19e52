package org.kinora.engine.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.kinora.command.ExitCode;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.Film;
import org.kinora.engine.video.FileFormat;

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
        PrintStream standard = System.out;
        if (command.json()) {
            // what a scene prints is for a person, and the objects are for a program
            System.setOut(err);
        }
        try {
            return render();
        } finally {
            System.setOut(standard);
        }
    }

    private int render() {
        RenderWork work = work();
        Interruption interruption = Interruption.listen(ending -> say(work, ending));
        Throwable failure = null;
        RenderResult result = null;
        try (Vigil vigil = Vigil.over(new FilmWatcher(work::film, work::finishing, report, interruption))) {
            work.aimAt(target);
            if (command.isStill() || command.kind() != FileFormat.WAV) {
                MemoryNeed.check(
                        command.sceneOptions().size(),
                        !command.isStill(),
                        MachineMemory.ofThisProcess().limit(),
                        Runtime.getRuntime().maxMemory());
            }
            result = work.make(choice, (done, total) -> {
                vigil.progress();
                if (!interruption.isHeard()) {
                    report.reached(done, total);
                }
            });
        } catch (Throwable thrown) {
            failure = thrown;
        }
        if (failure == null && work.film() != null) {
            work.film().warnings().forEach(report::warned);
        }
        if (!Shortage.insist(interruption::stop)) {
            return ExitCode.FAULT; // which nobody hears: the process is being ended, and has said why
        }
        work.forgetFilm(); // not before: the thread that ends the process may be making a file of its frames
        return failure == null ? finished(result) : failed(failure);
    }

    private RenderWork work() {
        if (command.isStill()) {
            return new StillWork(command, began);
        }
        if (command.shard() != null) {
            return new ShardWork(command, began, report);
        }
        if (command.farm().isWanted()) {
            return new FarmWork(command, began, report);
        }
        return command.kind() == FileFormat.WAV
                ? new SoundWork(command, began, report)
                : new VideoWork(command, began, report);
    }

    private int finished(RenderResult result) {
        if (result.encoder().equals("libopenh264") && command.output().anyEncoder()) {
            report.warned("this FFmpeg has no x264, so OpenH264 made the video: larger for the same quality.");
        }
        report.finished(result);
        if (command.open()) {
            Viewer.ofThisSystem().show(result.file()).ifPresent(report::warned);
        }
        return ExitCode.DONE;
    }

    private int failed(Throwable thrown) {
        return Shortage.insist(() -> {
            Failure failure = Failure.of(thrown);
            report.failed(failure.message(), failure.exitCode());
            failure.printTrace(err);
            return failure.exitCode();
        });
    }

    /** The last words of a render that is ended from outside. */
    private void say(RenderWork work, Ending ending) {
        Film film = work.film();
        String where = film == null || film.isComplete()
                ? ""
                : film.lineBeingRun()
                        .map(line -> String.format(
                                Locale.ROOT, " while %s was running, at %.3f s", line, film.secondsTold()))
                        .orElse("");
        boolean known = ending.exitCall() != null;
        report.failed(ending.reason() + (known ? "" : where) + "; " + work.end(), ending.exitCode());
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
}
