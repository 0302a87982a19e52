package org.kinora.farm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.files.Hash;

/** A cluster of Apache Spark, or this process as one. What it needs to know to go on with a job is which shards there are. */
public final class SparkFarm implements Farm {

    /** How often a film is looked through for segments that were drawn by another OpenGL, or damaged on their way. */
    private static final int MOST_ROUNDS = 4;

    private Claim claim;

    @Override
    public List<Path> render(FarmJob job, Listener listener) throws InterruptedException {
        boolean isDone = false;
        try {
            Storage storage = new Storage(job.storage());
            claim = Claim.take(storage, JobOrder.claimPlace(job.plan()), job.name(), listener);
            storage.sweep(JobOrder.FILES);
            Shards shards = new Shards(job, storage, listener);
            if (job.device() != null) {
                shards.accept(job.device());
            }
            SortedSet<Integer> missing = shards.missing();
            if (missing.size() < job.shards()) {
                listener.rendered(job.shards() - missing.size());
                listener.say(job.name() + ": " + (job.shards() - missing.size()) + " of " + job.shards()
                        + " segments were rendered by an earlier call");
            }
            if (!missing.isEmpty()) {
                render(job, storage, shards, missing, listener);
            }
            isDone = true;
            return shards.files();
        } catch (IOException | IllegalArgumentException refused) {
            throw new FarmException(job.storage() + ": " + refused.getMessage(), refused);
        } finally {
            if (!isDone && claim != null) {
                claim.close();
            }
        }
    }

    private static void render(FarmJob job, Storage storage, Shards shards, SortedSet<Integer> first, Listener listener)
            throws IOException, InterruptedException {
        SparkSettings settings = SparkSettings.of(job);
        settings.refuseUnreachable();
        JobOrder order = SparkSettings.isLocal(job.master())
                ? local(job, settings.stallSeconds())
                : upload(job, storage, settings.stallSeconds());
        try (JavaSparkContext spark = settings.connect(order, storage)) {
            SortedSet<Integer> missing = first;
            for (int round = 1; !missing.isEmpty(); round++) {
                if (round > MOST_ROUNDS) {
                    throw new FarmException(job.name() + ": " + missing.size() + " of " + job.shards()
                            + " segments do not arrive whole in " + job.storage());
                }
                new Progress(job, shards, missing, listener, settings.patienceSeconds()).render(spark, order);
                missing = shards.missing();
            }
        } finally {
            Workshop.ofThisProcess().forget(job.plan());
        }
    }

    /** Workers are threads of this process, which has all files. */
    private static JobOrder local(FarmJob job, long stallSeconds) {
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
                job.storage(),
                stallSeconds);
    }

    /** Puts the files that travel into the storage, those that are not there. */
    private static JobOrder upload(FarmJob job, Storage storage, long stallSeconds) throws IOException {
        Map<String, String> bundle = new TreeMap<>();
        for (Map.Entry<String, Path> file : job.files().entrySet()) {
            bundle.put(file.getKey(), upload(file.getValue(), storage));
        }
        List<String> jars = new ArrayList<>();
        for (Path jar : job.jars()) {
            jars.add(upload(jar, storage));
        }
        return new JobOrder(
                job.plan(),
                job.name(),
                job.film(),
                new ArrayList<>(job.arguments()),
                bundle,
                jars,
                job.shards(),
                job.storage(),
                stallSeconds);
    }

    private static String upload(Path file, Storage storage) throws IOException {
        String hash = Hash.of(Files.readAllBytes(file));
        String place = JobOrder.place(hash);
        if (!storage.hasWhole(place, hash)) {
            storage.put(file, place, "from-" + ProcessHandle.current().pid());
        }
        return hash;
    }

    @Override
    public void forget(FarmJob job) {
        try {
            if (claim != null) {
                claim.close();
            }
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
