package org.kinora.engine.cli.farm;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinora.files.Hash;

/**
 * A film that a farm renders in shards.
 *
 * @param name the scene's, for people
 * @param film everything in which its shards agree, by names for people; a worker that comes to other values refuses
 * @param device by which OpenGL the film would be drawn here, so that it is the same film; null if this machine has none
 * @param arguments what a worker gives {@code render}, without the shard's number; {@value #BUNDLE} stands for the folder
 *     in which the worker has put the files
 * @param files that travel with the job, by their places in that folder
 * @param jars the application's class path, which travels with the job too
 * @param shards of which each takes one task
 * @param frames of the whole film
 * @param master where the farm is, such as {@code local[*]} or {@code spark://host:7077}
 * @param storage a folder that all machines reach, as a URI
 * @param settings of the farm itself, which go to it as they are
 */
public record FarmJob(
        String name,
        Map<String, String> film,
        String device,
        List<String> arguments,
        SortedMap<String, Path> files,
        List<Path> jars,
        int shards,
        long frames,
        String master,
        String storage,
        Map<String, String> settings) {

    /** Stands for a folder in {@link #arguments}. */
    public static final String BUNDLE = "{bundle}";

    public FarmJob {
        film = new TreeMap<>(film);
        arguments = List.copyOf(arguments);
        files = new TreeMap<>(files);
        jars = List.copyOf(jars);
        settings = new TreeMap<>(settings);
    }

    /** A hash of everything in which the shards agree: shards with the same plan belong together. */
    public String plan() {
        return Hash.of(film + " in " + shards);
    }

    /** The name of a shard's file; shards are counted from 1. */
    public String fileName(int shard) {
        return "%04d-of-%04d.kinora".formatted(shard, shards);
    }
}
