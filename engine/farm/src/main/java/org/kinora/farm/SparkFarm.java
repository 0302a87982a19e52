package org.kinora.farm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.files.Hash;

/** A cluster of Apache Spark, or this process as one. What it needs to know to go on with a job is which shards there are. */
public final class SparkFarm implements Farm {

    @Override
    public List<Path> render(FarmJob job, Listener listener) throws InterruptedException {
        boolean isLocal = job.master().startsWith("local");
        try {
            Storage storage = new Storage(job.storage());
            storage.sweep(JobOrder.FILES);
            TreeSet<Integer> missing = missing(job, storage);
            if (missing.size() < job.shards()) {
                listener.say(job.name() + ": " + (job.shards() - missing.size()) + " of " + job.shards()
                        + " segments were rendered by an earlier call");
            }
            if (!missing.isEmpty()) {
                JobOrder order = isLocal ? local(job) : upload(job, storage);
                try (JavaSparkContext spark =
                        SparkSettings.of(job, order, storage).connect()) {
                    new Progress(job, missing, listener).render(spark, order);
                } finally {
                    Workshop.ofThisProcess().forget(job.plan());
                }
            }
            return fetch(job, storage);
        } catch (IOException refused) {
            throw new FarmException(job.storage() + ": " + refused.getMessage(), refused);
        }
    }

    private static TreeSet<Integer> missing(FarmJob job, Storage storage) throws IOException {
        List<String> there = storage.list(JobOrder.folder(job.plan()));
        TreeSet<Integer> missing = new TreeSet<>();
        for (int shard = 1; shard <= job.shards(); shard++) {
            if (!there.contains(job.fileName(shard))) {
                missing.add(shard);
            }
        }
        return missing;
    }

    /** Workers are threads of this process, which has all files. */
    private static JobOrder local(FarmJob job) {
        List<String> arguments = job.arguments().stream()
                .map(argument -> argument.replace(FarmJob.BUNDLE + "/files", ""))
                .toList();
        return new JobOrder(
                job.plan(),
                job.name(),
                job.film(),
                new ArrayList<>(arguments),
                null,
                job.jars().stream().map(Path::toString).toList(),
                job.shards(),
                job.storage());
    }

    /** Puts the files that travel into the storage, those that are not there. */
    private static JobOrder upload(FarmJob job, Storage storage) throws IOException {
        Map<String, String> bundle = new TreeMap<>();
        for (Map.Entry<String, Path> file : job.files().entrySet()) {
            bundle.put(file.getKey(), upload(file.getValue(), storage));
        }
        List<String> jars = new ArrayList<>();
        for (Path jar : job.jars()) {
            String hash = upload(jar, storage);
            jars.add(hash);
        }
        return new JobOrder(
                job.plan(), job.name(), job.film(), job.arguments(), bundle, jars, job.shards(), job.storage());
    }

    private static String upload(Path file, Storage storage) throws IOException {
        String hash = Hash.of(Files.readAllBytes(file));
        String place = JobOrder.place(hash);
        if (!storage.has(place)) {
            storage.put(file, place, "from-" + ProcessHandle.current().pid());
        }
        return hash;
    }

    private static List<Path> fetch(FarmJob job, Storage storage) throws IOException {
        Path folder = Files.createTempDirectory("kinora-shards-");
        folder.toFile().deleteOnExit();
        List<Path> shards = new ArrayList<>();
        for (int shard = 1; shard <= job.shards(); shard++) {
            Path file = folder.resolve(job.fileName(shard));
            storage.get(JobOrder.folder(job.plan()) + "/" + job.fileName(shard), file);
            file.toFile().deleteOnExit();
            shards.add(file);
        }
        return shards;
    }

    @Override
    public void forget(FarmJob job) {
        try {
            Storage storage = new Storage(job.storage());
            storage.delete(JobOrder.folder(job.plan()));
            storage.deleteEmpty(JobOrder.FILMS);
            storage.deleteEmpty("");
        } catch (IOException left) {
            throw new FarmException(
                    job.storage() + ": the segments of " + job.name() + " cannot be deleted: " + left.getMessage(),
                    left);
        }
    }
}
