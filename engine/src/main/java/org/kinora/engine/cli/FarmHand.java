package org.kinora.engine.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinora.command.ExitCode;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.engine.output.ShardPart;
import org.kinora.engine.scene.Film;
import org.kinora.engine.video.VideoException;
import picocli.CommandLine;

/**
 * Renders shards in a process that belongs to a farm. The scene is recorded once; several threads may render at once.
 *
 * <pre>{@code
 * try (FarmHand hand = FarmHand.open(List.of("NextWord", "--fps", "30"), jars, job.film())) {
 *     hand.render(3, 20, Path.of("third.kinora"), () -> {});
 * }
 * }</pre>
 */
public final class FarmHand implements AutoCloseable {

    /** System properties that name folders of the application, which travel with a job, each under the property's name. */
    public static final List<String> FOLDERS = List.of("kinora.natives", "kinora.model");

    /** Hashes say nothing to people. */
    private static final int HASH_LENGTH = 32;

    private final ShardedFilm film;
    private final String device;

    private FarmHand(ShardedFilm film) {
        this.film = film;
        this.device = film.device();
    }

    /**
     * Tells the classes of this process where the files of a job are; to be called before any of them is used.
     *
     * @param bundle the folder with the files of the job
     */
    public static void settle(Path bundle) {
        for (String property : FOLDERS) {
            System.setProperty(property, bundle.resolve(property).toString());
        }
        Path compiled = bundle.resolve(FarmBundle.COMPILED);
        if (Files.exists(compiled)) {
            System.setProperty(SceneCompiler.BROUGHT_PROPERTY, compiled.toString());
        }
        System.setProperty("kinora.files", bundle.resolve(FarmBundle.FILES).toString());
        System.setProperty(
                "org.lwjgl.librarypath", bundle.resolve(FOLDERS.get(0)).toString());
    }

    /**
     * Records a scene.
     *
     * @param arguments those of a {@link FarmJob}, with the folder in place of {@value FarmJob#BUNDLE}
     * @param jars the application's
     * @param expected in what this must agree with the job
     * @throws FarmException if the scene fails, or becomes another film here than where the job was made
     * @throws IllegalStateException if this machine fails, or its Java is too old
     */
    public static FarmHand open(List<String> arguments, List<Path> jars, Map<String, String> expected) {
        String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        RenderCommand typed = new RenderCommand(System.out, System.err);
        Film recording = null;
        try {
            new CommandLine(typed.spec()).parseArgs(arguments.toArray(String[]::new));
            RenderCommand.Ready ready =
                    typed.ready(SceneFinder.on(classPath, typed.parts())).get(0);
            RenderWork work = new ShardWork(
                    ready.command(), System.nanoTime(), ready.command().report(""));
            recording = work.startRecording(ready.scene());
            ShardedFilm film = new ShardedFilm(work, ready.scene(), recording);
            refuseOther(expected, film.plan());
            return new FarmHand(film);
        } catch (FarmException | CommandLine.ParameterException | UsageException wrong) {
            close(recording);
            throw new FarmException(wrong.getMessage(), wrong);
        } catch (OlderJavaException here) {
            throw new IllegalStateException(here.getMessage(), here);
        } catch (RuntimeException failed) {
            close(recording);
            throw explained(failed);
        }
    }

    private static void refuseOther(Map<String, String> expected, Map<String, String> here) {
        for (Map.Entry<String, String> entry : new TreeMap<>(expected).entrySet()) {
            String found = here.get(entry.getKey());
            if (!entry.getValue().equals(found)) {
                boolean isShort = String.valueOf(found).length() < HASH_LENGTH
                        && entry.getValue().length() < HASH_LENGTH;
                throw new FarmException(
                        "here the film's " + entry.getKey() + " is another one than where the render was started"
                                + (isShort ? ": " + found + " and not " + entry.getValue() : ""));
            }
        }
    }

    /** What the scene is to blame for fails on every machine alike; a disk that is full is one of this machine. */
    private static RuntimeException explained(Exception failed) {
        if (failed instanceof VideoException written && written.isAboutThePlace()) {
            return new IllegalStateException(written.getMessage(), written);
        }
        Failure failure = Failure.of(failed);
        return failure.exitCode() == ExitCode.BAD_INPUT
                ? new FarmException(failure.message(), failed)
                : new IllegalStateException(failure.message(), failed);
    }

    private static void close(Film film) {
        if (film != null) {
            film.close();
        }
    }

    /**
     * Renders one of several parts of the film.
     *
     * @param shard counted from 1
     * @param drawn is called for every frame
     * @return the number of its frames
     * @throws FarmException if the scene fails, which it would everywhere
     * @throws IllegalStateException if this machine fails
     */
    public long render(int shard, int shards, Path target, Runnable drawn) throws InterruptedException {
        try {
            return film.render(new ShardPart(shard, shards), target, (done, total) -> drawn.run())
                    .file()
                    .frames();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            throw explained(failed);
        }
    }

    /** The names of OpenGL's renderer and version, by which this process draws. */
    public String device() {
        return device;
    }

    /** When a shard begins, in seconds of the film. */
    public double beginning(int shard, int shards) {
        return film.beginning(new ShardPart(shard, shards));
    }

    @Override
    public void close() {
        film.film().close();
    }
}
