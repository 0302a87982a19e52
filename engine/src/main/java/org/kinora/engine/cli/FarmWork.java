package org.kinora.engine.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.engine.output.FilmJoin;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.output.Progress;
import org.kinora.engine.output.SegmentCounts;
import org.kinora.engine.review.RenderFacts;
import org.kinora.engine.scene.Film;
import org.kinora.engine.video.VideoException;
import org.kinora.gl.NoOpenGlException;

/** A film whose segments are rendered on other machines, and joined here. */
final class FarmWork extends RenderWork {

    /** Names the folder with the farm's own jars, which workers have already. */
    private static final String FARM_PROPERTY = "kinora.farm";

    private final Report report;
    private volatile FarmJob job;
    private volatile int rendered;
    private volatile int known = -1;
    private volatile boolean isJoined;

    FarmWork(RenderCommand command, long began, Report report) {
        super(command, began);
        this.report = report;
    }

    @Override
    RenderResult make(SceneChoice choice, Progress progress) throws Exception {
        Farm farm = FarmOptions.find();
        try (Film film = startRecording(choice)) {
            ShardedFilm sharded = new ShardedFilm(this, choice, film);
            job = job(choice, sharded);
            List<Path> shards = farm.render(job, new Farm.Listener() {
                @Override
                public void reached(long frames) {
                    if (known < 0) {
                        known = rendered;
                    }
                    progress.reached(frames, sharded.frames());
                }

                @Override
                public void rendered(int shards) {
                    rendered = shards;
                }

                @Override
                public void say(String sentence) {
                    report.warned(sentence);
                }
            });
            FilmJoin.Joined joined = FilmJoin.of(shards).join(target(), sharded.record(true));
            isJoined = true;
            farm.forget(job);
            makeCompanions(sharded, joined);
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
                    new SegmentCounts(job.shards(), known < 0 ? rendered : known, 0));
        }
    }

    /** Of the whole film, which is here by now. */
    private void makeCompanions(ShardedFilm sharded, FilmJoin.Joined joined)
            throws VideoException, IOException, InterruptedException {
        CompanionOptions companions = command.companions();
        if (companions.isNone()) {
            return;
        }
        Film film = sharded.film();
        long frames = joined.film().frames();
        FilmTracks tracks = sharded.tracks();
        if (companions.report()) {
            tracks.whole(); // says how loud it is
        }
        List<String> warnings = new ArrayList<>(film.warnings());
        warnings.addAll(tracks.warnings());
        String record =
                joined.record() == null ? sharded.record(false).json(frames) : Files.readString(joined.record());
        new CompanionFiles(companions, report)
                .make(
                        new FinishedFilm(
                                film,
                                frames(film),
                                command.sceneOptions().size(),
                                joined.film().path(),
                                sharded.first(),
                                frames),
                        new RenderFacts(
                                joined.film().encoder(),
                                joined.film().bytes(),
                                secondsTaken(),
                                tracks.loudness().orElse(null),
                                Map.of(),
                                false,
                                warnings,
                                record));
    }

    @Override
    Optional<Finishing> finishing() {
        if (isJoined) {
            return Optional.of(Finishing.COMPANIONS);
        }
        return film() != null && film().isComplete() ? Optional.of(Finishing.FARM) : Optional.empty();
    }

    private FarmJob job(SceneChoice choice, ShardedFilm film) {
        FarmBundle bundle = new FarmBundle();
        command.parts().all().stream().filter(Files::isRegularFile).forEach(bundle::add);
        List<String> arguments = command.argumentsElsewhere(choice, bundle);
        addMachinery(bundle);
        if (choice.type().getClassLoader() instanceof CompiledClasses compiled) {
            bundle.addCompiled(compiled.packed());
        }
        return new FarmJob(
                film.film().name(),
                film.plan(),
                device(film),
                arguments,
                bundle.files(),
                applicationJars(),
                film.segments(),
                film.frames(),
                command.farm().master(),
                command.farm().storage(target()),
                command.farm().settings(command.memory()));
    }

    private static String device(ShardedFilm film) {
        try {
            return film.device();
        } catch (NoOpenGlException onlyWorkersDraw) {
            return null;
        }
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
        FarmJob begun = job;
        if (begun == null || isJoined) {
            return isJoined ? target() + " is complete" : nothingNew();
        }
        return String.format(
                Locale.ROOT,
                "%s; the segments that are rendered are kept in %s, and the same call goes on with the rest",
                nothingNew(),
                begun.storage());
    }
}
