package org.kinora.farm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.cli.farm.FarmJob;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/** The shards of a job that are being rendered, as the process sees them that waits for them. */
final class Progress {

    private static final String GROUP = "shards";
    private static final long LOOK_MILLIS = 500;
    private static final int MOST_SENTENCES = 4;

    private final FarmJob job;
    private final Shards shards;
    private final List<Integer> missing;
    private final Farm.Listener listener;
    private final long patienceSeconds;
    private final boolean isLocal;
    private long framesDone;
    private int shardsDone;
    private Workers workers;
    /** No bar goes back when a worker dies. */
    private long told;

    private boolean isOver;
    /** Why the job is broken off; null as long as it is not. */
    private String fault;

    /** @param patienceSeconds for how long there may be no worker */
    Progress(FarmJob job, Shards shards, Set<Integer> missing, Farm.Listener listener, long patienceSeconds) {
        this.job = job;
        this.shards = shards;
        this.missing = new ArrayList<>(missing);
        this.listener = listener;
        this.patienceSeconds = patienceSeconds;
        this.isLocal = SparkSettings.isLocal(job.master());
        this.shardsDone = job.shards() - missing.size();
        // of those that are there it is known how many frames they have on average
        this.framesDone = job.frames() * shardsDone / job.shards();
    }

    /**
     * Renders them, except those that a worker draws by another OpenGL.
     *
     * @throws FarmException if one cannot be rendered, or there is no worker
     */
    void render(JavaSparkContext spark, JobOrder order) throws InterruptedException {
        Tally tally = Tally.in(spark.sc());
        workers = new Workers(job.name(), tally.frames().id(), listener::say, this::tell);
        spark.sc().addSparkListener(workers);
        spark.setJobGroup(GROUP, job.name(), true);
        Thread watch = new Thread(() -> watch(spark), "farm-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            tell();
            spark.sc()
                    .runJob(
                            spark.parallelize(missing, missing.size()).rdd(),
                            new RenderShard(order, tally),
                            CollectionConverters.asScala(partitions()).toSeq(),
                            (index, done) -> done(spark, done),
                            ClassTag$.MODULE$.apply(ShardDone.class));
        } catch (Exception failed) { // Spark throws checked exceptions that Scala does not declare
            throw new FarmException(reason(failed), failed);
        } finally {
            end();
            watch.join();
            spark.sc().removeSparkListener(workers);
        }
        if (faultSoFar() != null) {
            throw new FarmException(fault);
        }
    }

    private List<Object> partitions() {
        List<Object> partitions = new ArrayList<>();
        for (int index = 0; index < missing.size(); index++) {
            partitions.add(index);
        }
        return partitions;
    }

    private BoxedUnit done(JavaSparkContext spark, ShardDone done) {
        if (done.fault() != null) {
            breakOff(spark, done.fault());
        } else if (!shards.accept(done.device())) {
            listener.say(job.name() + ": segment " + done.shard() + " of " + job.shards() + " was drawn on "
                    + done.worker() + " by " + done.device() + " and the others by " + shards.device()
                    + ", so it is rendered again");
        } else {
            synchronized (this) {
                framesDone += done.frames();
                shardsDone++;
            }
            listener.rendered(shardsDone);
            tell();
        }
        return BoxedUnit.UNIT;
    }

    private void tell() {
        long frames = workers.framesOfRunning();
        synchronized (this) {
            frames = Math.min(framesDone + frames, job.frames());
            if (isOver || frames < told) {
                return;
            }
            told = frames;
        }
        listener.reached(frames);
    }

    private synchronized void breakOff(JavaSparkContext spark, String why) {
        if (fault == null) {
            fault = why;
            spark.cancelJobGroup(GROUP);
        }
    }

    private synchronized String faultSoFar() {
        return fault;
    }

    /** What is wrong, without Spark's own report of stages and stacks. */
    private String reason(Throwable failed) {
        if (faultSoFar() != null) {
            return faultSoFar();
        }
        List<String> known = workers.failures();
        if (!known.isEmpty()) {
            String all = String.join("; ", known.subList(Math.max(0, known.size() - MOST_SENTENCES), known.size()));
            return all + (known.size() == 1 ? "" : "; no other worker has rendered it");
        }
        String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return job.name() + ": " + (SparkSettings.isDropped(said) ? SparkSettings.dropped(job.master()) : said);
    }

    /** Breaks the job off if there are no workers for long. */
    private synchronized void watch(JavaSparkContext spark) {
        long seen = System.nanoTime();
        boolean isSaid = false;
        try {
            while (!isOver && !isLocal && !spark.sc().isStopped()) {
                long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - seen);
                if (spark.sc().getExecutorMemoryStatus().size() > 1) {
                    seen = System.nanoTime();
                } else if (waited >= patienceSeconds) {
                    breakOff(
                            spark,
                            job.master() + ": no worker has taken up " + job.name() + " for " + waited
                                    + " s; see that some are registered there, with a free core and 1 GB of memory"
                                    + " for it, and with Java 17 or newer (logs in Spark's work folders tell of processes"
                                    + " that end at once), or wait longer with --farm-set " + SparkSettings.PATIENCE
                                    + "=600s");
                } else if (!isSaid && waited >= patienceSeconds / 4) {
                    isSaid = true;
                    listener.say(job.name() + ": waiting for a worker of " + job.master());
                }
                wait(LOOK_MILLIS);
            }
        } catch (IllegalStateException stopped) {
            return; // the master is gone, which the job hears of
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        isOver = true;
        notifyAll();
    }
}
