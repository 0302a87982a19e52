package org.kinora.engine.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.LoudnessTarget;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.VideoFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Measures how fast scenes are drawn, and drawn and written, and what each stage takes of the processors. */
final class BenchCommand implements Callable<Integer> {

    /** In LUFS: sound is made as loud as films on the web are, which is the most that can be asked for. */
    private static final double LOUDNESS = -16;

    private final PositionalParamSpec scenes = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .paramLabel("SCENE")
            .description("names of scenes, or paths of .java files")
            .build();
    private final SceneOptions sceneOptions = new SceneOptions("1920x1080");

    private final PrintStream out;

    private final PrintStream err;

    BenchCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("bench");
        spec.addPositional(scenes);
        sceneOptions.addTo(spec);
        spec.addOption(SceneArguments.memory()).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Prints how many frames per second are drawn and written, and the CPU time of each stage.")
                .footer(
                        "",
                        "  bench NextWord PeerPage",
                        "",
                        "One line per scene, after a warm-up round. What is written has the scene's sound, made as loud",
                        "as --loudness -16 does, its captions and its chapters.");
        return spec;
    }

    @Override
    public Integer call() {
        try {
            measureAll();
            return ExitCode.DONE;
        } catch (Throwable failed) {
            return Failure.of(failed).print(err);
        }
    }

    private void measureAll() throws Exception {
        SceneFinder finder = SceneFinder.ofThisProcess();
        sceneOptions.chooseDevice();
        out.printf("%s at %s fps; milliseconds of CPU time per frame%n", sceneOptions.size(), sceneOptions.rate());
        out.printf(
                "%-14s %6s %9s %11s %9s %8s %8s %8s %8s %8s %8s%n",
                "scene",
                "frames",
                "drawn/s",
                "written/s",
                "evaluate",
                "prepare",
                "draw",
                "convert",
                "encode",
                "sound",
                "sum");
        Path file = Files.createTempFile("kinora-bench", ".mp4");
        try {
            for (String name : scenes.<List<String>>getValue()) {
                SceneChoice scene = finder.find(name);
                try (Film film = Film.record(scene.make(), scene.in(sceneOptions.filmSettings()))) {
                    measure(film, file);
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void measure(Film film, Path file) throws Exception {
        long frames = film.frameCount();
        draw(film);
        double drawn = draw(film);
        StageTimer clock = StageTimer.ofCpuTime();
        double written = write(film, file, clock);
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "%-14s %6d %9.1f %11.1f", film.name(), frames, frames / drawn, frames / written));
        double sum = 0;
        for (Stage stage : Stage.values()) {
            double milliseconds = clock.seconds(stage) * 1000 / frames;
            sum += milliseconds;
            line.append(String.format(Locale.ROOT, " %8.2f", milliseconds));
        }
        out.printf(Locale.ROOT, "%s %8.2f%n", line, sum);
    }

    /** Seconds that drawing takes when nothing is encoded. */
    private double draw(Film film) throws Exception {
        long began = System.nanoTime();
        render(film, StageTimer.ofElapsedTime()).toNothing(0, film.frameCount());
        return (System.nanoTime() - began) / 1e9;
    }

    private double write(Film film, Path file, StageTimer clock) throws Exception {
        VideoFormat format = new VideoFormat(
                sceneOptions.size().width(), sceneOptions.size().height(), sceneOptions.rate(), EncoderPreset.DEFAULT);
        long began = System.nanoTime();
        try (Mp4Writer writer = Mp4Writer.open(file, format, clock)) {
            writer.accompany(FilmTracks.of(film, 0, film.frameCount(), LoudnessTarget.of(LOUDNESS))
                    .timedBy(clock));
            render(film, clock).toVideo(writer, 0, film.frameCount(), (done, total) -> {});
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private FilmRender render(Film film, StageTimer clock) {
        return new FilmRender(new FilmFrames(film), sceneOptions.size(), clock);
    }
}
