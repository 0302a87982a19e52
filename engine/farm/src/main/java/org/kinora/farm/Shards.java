package org.kinora.farm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.engine.output.FilmJoin;

/**
 * What the storage has of a film. Pictures by two OpenGL renderers may differ in their last bits, so the shards of each lie
 * in a folder of its own, and a film is made of one of these: of those by the OpenGL of the process that has sent the job, or,
 * where that has none, by that of the worker that is ready first.
 */
final class Shards {

    private final FarmJob job;
    private final Storage storage;
    private final Farm.Listener listener;
    /** Those that were read and are whole, by their numbers. */
    private final TreeMap<Integer, Path> whole = new TreeMap<>();

    private Path fetched;
    /** By which OpenGL the film is drawn; null as long as that is open. */
    private String device;

    Shards(FarmJob job, Storage storage, Farm.Listener listener) throws IOException {
        this.job = job;
        this.storage = storage;
        this.listener = listener;
        this.device = storage.read(JobOrder.devicePlace(job.plan()))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /**
     * Decides by which OpenGL the film is drawn, if that is open.
     *
     * @return whether it is this one
     */
    synchronized boolean accept(String drawnBy) {
        if (device == null) {
            device = drawnBy;
            try {
                storage.write(JobOrder.devicePlace(job.plan()), drawnBy);
            } catch (IOException unreachable) {
                // workers then go on, and what they send is refused
                listener.say(job.storage() + ": " + unreachable.getMessage());
            }
        }
        return device.equals(drawnBy);
    }

    /** Null as long as that is open. */
    synchronized String device() {
        return device;
    }

    /**
     * Reads what is there, forgets what is damaged, and says so.
     *
     * @return those that must be rendered
     */
    synchronized SortedSet<Integer> missing() throws IOException {
        SortedSet<Integer> missing = new TreeSet<>();
        String folder = device == null ? null : JobOrder.folder(job.plan(), device);
        List<String> there = folder == null ? List.of() : storage.list(folder);
        for (int shard = 1; shard <= job.shards(); shard++) {
            String name = job.fileName(shard);
            if (whole.containsKey(shard)) {
                continue;
            }
            if (there.contains(name)) {
                Path file = local(folder + "/" + name, name);
                Optional<String> defect = FilmJoin.defect(file);
                if (defect.isEmpty()) {
                    whole.put(shard, file);
                    continue;
                }
                listener.say(job.name() + ": segment " + shard + " of " + job.shards() + " is rendered again, since "
                        + defect.get());
                storage.delete(folder + "/" + name);
            }
            missing.add(shard);
        }
        return missing;
    }

    private Path local(String place, String name) throws IOException {
        Optional<Path> onDisk = storage.onDisk(place);
        if (onDisk.isPresent()) {
            return onDisk.get();
        }
        if (fetched == null) {
            fetched = Files.createTempDirectory("kinora-shards-");
            fetched.toFile().deleteOnExit();
        }
        Path file = fetched.resolve(name);
        storage.get(place, file);
        file.toFile().deleteOnExit();
        return file;
    }

    /** All of them, in order. */
    synchronized List<Path> files() {
        return new ArrayList<>(whole.values());
    }
}
