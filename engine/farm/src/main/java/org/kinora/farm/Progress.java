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

    /** A cluster whose workers are all taken, or gone, would let a job wait for ever. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private static final long LOOK_MILLIS = 500;

    private final FarmJob job;
    private final List<Integer> missing;
    private final Farm.Listener listener;
    private final boolean isLocal;
    private long frames;
    private boolean isOver;
    /** Why the job is broken off; null as long as it is not. */
    private String fault;

    Progress(FarmJob job, Set<Integer> missing, Farm.Listener listener) {
        this.job = job;
        this.missing = new ArrayList<>(missing);
        this.listener = listener;
        this.isLocal = job.master().startsWith("local");
        // of those that are there it is known how many frames they have on average
        this.frames = job.frames() * (job.shards() - missing.size()) / job.shards();
    }

    /**
     * Renders them.
     *
     * @throws FarmException if one cannot be rendered, or there is no worker
     */
    void render(JavaSparkContext spark, JobOrder order) throws InterruptedException {
        spark.setJobGroup(GROUP, job.name(), true);
        Thread watch = new Thread(() -> watch(spark), "farm-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            listener.reached(frames);
            spark.sc()
                    .runJob(
                            spark.parallelize(missing, missing.size()).rdd(),
                            new RenderShard(order),
                            CollectionConverters.asScala(partitions()).toSeq(),
                            (index, done) -> done(spark, done),
                            ClassTag$.MODULE$.apply(ShardDone.class));
        } catch (Exception failed) { // Spark throws checked exceptions that Scala does not declare
            throw new FarmException(reason(failed), failed);
        } finally {
            end();
            watch.join();
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

    private synchronized BoxedUnit done(JavaSparkContext spark, ShardDone done) {
        if (done.fault() != null) {
            breakOff(spark, done.fault());
        } else if (fault == null) {
            frames += done.frames();
            listener.reached(Math.min(frames, job.frames()));
        }
        return BoxedUnit.UNIT;
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
        String said = String.valueOf(failed.getMessage());
        int known = said.indexOf(job.name() + ", ");
        if (known < 0) {
            return job.name() + ": " + said.lines().findFirst().orElse(said);
        }
        return said.substring(known).lines().findFirst().orElseThrow();
    }

    /** Breaks the job off if there are no workers for long. */
    private synchronized void watch(JavaSparkContext spark) {
        long seen = System.nanoTime();
        try {
            while (!isOver && !isLocal) {
                if (spark.sc().getExecutorMemoryStatus().size() > 1) {
                    seen = System.nanoTime();
                } else if (System.nanoTime() - seen > PATIENCE_NANOS) {
                    breakOff(
                            spark,
                            job.master() + ": no worker has taken up the job of " + job.name() + " for "
                                    + TimeUnit.NANOSECONDS.toSeconds(PATIENCE_NANOS)
                                    + " s; see that some are registered there and have 2 GB of memory free");
                }
                wait(LOOK_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        isOver = true;
        notifyAll();
    }
}
