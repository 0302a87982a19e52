package org.kinora.farm;

import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.kinora.engine.cli.FarmHand;
import org.kinora.engine.cli.farm.FarmException;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction2;

/** The task: renders one shard on a worker, and puts it into the storage. */
final class RenderShard extends AbstractFunction2<TaskContext, Iterator<Integer>, ShardDone> implements Serializable {

    private static final long serialVersionUID = 1;

    private final JobOrder job;

    RenderShard(JobOrder job) {
        this.job = job;
    }

    /** @param shards the number of the one that this task is about */
    @Override
    public ShardDone apply(TaskContext task, Iterator<Integer> shards) {
        return render(task, shards.next());
    }

    private ShardDone render(TaskContext task, int shard) {
        String worker = worker();
        String place = "shard " + shard + " of " + job.shards();
        Path file = null;
        try {
            Storage storage = new Storage(job.storage());
            FarmHand hand = Workshop.ofThisProcess().hand(job, storage);
            place = String.format(Locale.ROOT, "the segment at %.3f s", hand.beginning(shard, job.shards()));
            file = Files.createTempFile("kinora-", ".kinora");
            long frames = hand.render(shard, job.shards(), file);
            storage.put(
                    file,
                    job.folder() + "/" + job.fileName(shard),
                    worker.replaceAll("[^A-Za-z0-9.-]", "-") + "-" + task.taskAttemptId());
            return new ShardDone(shard, frames, worker, null);
        } catch (FarmException everywhere) {
            return new ShardDone(
                    shard, 0, worker, job.name() + ", " + place + ", on " + worker + ": " + everywhere.getMessage());
        } catch (IOException | RuntimeException here) {
            // Spark tries it elsewhere, and shows this if that fails too
            throw new IllegalStateException(
                    job.name() + ", " + place + ", on " + worker + ": " + here.getMessage(), here);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(job.name() + ", " + place + ", on " + worker + ": stopped", stopped);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private static String worker() {
        try {
            return InetAddress.getLocalHost().getHostName() + " (executor "
                    + SparkEnv.get().executorId() + ")";
        } catch (UnknownHostException nameless) {
            return "executor " + SparkEnv.get().executorId();
        }
    }
}
