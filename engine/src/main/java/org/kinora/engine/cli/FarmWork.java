package org.kinora.engine.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.engine.output.FilmJoin;
import org.kinora.engine.output.Progress;
import org.kinora.engine.output.SegmentCounts;
import org.kinora.engine.scene.Film;

/** A film whose segments are rendered on other machines, and joined here. */
final class FarmWork extends RenderWork {

    /** Names the folder with the farm's own jars, which workers have already. */
    private static final String FARM_PROPERTY = "kinora.farm";

    private final Report report;

    FarmWork(RenderCommand command, long began, Report report) {
        super(command, began);
        this.report = report;
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        Farm farm = FarmOptions.find();
        try (Film film = startRecording(choice)) {
            ShardedFilm sharded = new ShardedFilm(this, choice, film);
            FarmJob job = job(choice, sharded);
            List<Path> shards = farm.render(job, new Farm.Listener() {
                @Override
                public void reached(long frames) {
                    progress.reached(frames, sharded.frames());
                }

                @Override
                public void say(String sentence) {
                    report.warned(sentence);
                }
            });
            FilmJoin.Joined joined = FilmJoin.of(shards).join(target());
            farm.forget(job);
            return new RenderResult(
                    joined.film().path(),
                    true,
                    joined.film().frames(),
                    joined.seconds(),
                    command.sceneOptions().size().toString(),
                    command.sceneOptions().rate().toString(),
                    joined.film().bytes(),
                    secondsTaken(),
                    joined.film().encoder(),
                    null,
                    Map.of(),
                    joined.captions(),
                    joined.record(),
                    List.of(),
                    SegmentCounts.NONE);
        }
    }

    @Override
    Optional<Finishing> finishing() {
        return film() != null && film().isComplete() ? Optional.of(Finishing.FARM) : Optional.empty();
    }

    private FarmJob job(SceneChoice choice, ShardedFilm film) {
        FarmBundle bundle = new FarmBundle();
        command.parts().all().stream().filter(Files::isRegularFile).forEach(bundle::add);
        List<String> arguments = command.argumentsElsewhere(choice, bundle);
        addMachinery(bundle);
        return new FarmJob(
                film.film().name(),
                film.plan(),
                arguments,
                bundle.files(),
                applicationJars(),
                film.segments(),
                film.frames(),
                command.farm().master(),
                command.farm().storage(target()),
                command.farm().settings());
    }

    /** What the application has beside its jars. */
    private static void addMachinery(FarmBundle bundle) {
        for (String property : FarmHand.FOLDERS) {
            String folder = System.getProperty(property);
            if (folder != null) {
                bundle.addAs(property, Path.of(folder));
            }
        }
    }

    private static List<Path> applicationJars() {
        Path farm = Path.of(System.getProperty(FARM_PROPERTY, "")).toAbsolutePath();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(Files::isRegularFile)
                .filter(jar -> !jar.startsWith(farm))
                .toList();
    }

    @Override
    String end() {
        return String.format(
                Locale.ROOT,
                "%s; what the farm has rendered is kept, and the same call goes on with the rest",
                nothingNew());
    }
}
