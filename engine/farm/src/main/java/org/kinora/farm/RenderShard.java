package org.kinora.farm;

import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.kinora.engine.cli.FarmHand;
import org.kinora.engine.cli.farm.FarmException;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction2;

/** The task: renders one shard on a worker, and puts it into the storage. */
final class RenderShard extends AbstractFunction2<TaskContext, Iterator<Integer>, ShardDone> implements Serializable {

    private static final long serialVersionUID = 2;

    /** What a process ends with whose task hangs and cannot be interrupted. */
    private static final int HANGS = 75;

    private static final long GRACE_SECONDS = 10;

    /** Before its first frame a process starts OpenGL, fetches and records, whatever a frame may take. */
    private static final long LEAST_BEGINNING_SECONDS = 60;

    private final JobOrder job;
    private final Tally tally;

    /** @param tally is told of every frame, and of what takes time */
    RenderShard(JobOrder job, Tally tally) {
        this.job = job;
        this.tally = tally;
    }

    /** @param shards the number of the one that this task is about */
    @Override
    public ShardDone apply(TaskContext task, Iterator<Integer> shards) {
        return render(task, shards.next());
    }

    private ShardDone render(TaskContext task, int shard) {
        String worker = worker();
        String place = "segment " + shard + " of " + job.shards();
        Path file = null;
        long grace = Math.min(job.stallSeconds(), GRACE_SECONDS);
        long beginning = Math.max(job.stallSeconds(), LEAST_BEGINNING_SECONDS);
        Stall stall = new Stall(beginning, job.stallSeconds(), grace, this::endProcess);
        try {
            Storage storage = new Storage(job.storage());
            refuseOtherStorage(storage);
            FarmHand hand = Workshop.ofThisProcess().hand(job, storage, tally);
            place = String.format(Locale.ROOT, "the segment at %.3f s", hand.beginning(shard, job.shards()));
            String device = hand.device();
            refuseOtherDevice(storage, device);
            file = Files.createTempFile("kinora-", ".kinora");
            long began = System.nanoTime();
            long count = hand.render(shard, job.shards(), file, () -> {
                stall.progress();
                tally.frames().add(1);
            });
            Tally.add(tally.rendering(), began);
            began = System.nanoTime();
            storage.put(
                    file,
                    JobOrder.folder(job.plan(), device) + "/" + job.fileName(shard),
                    worker.replaceAll("[^A-Za-z0-9.-]", "-") + "-" + task.taskAttemptId());
            if (storage.read(JobOrder.devicePlace(job.plan())).isEmpty()) {
                // if the process that waits for this is killed now, a later one finds it
                storage.write(JobOrder.devicePlace(job.plan()), device);
            }
            Tally.add(tally.storing(), began);
            return new ShardDone(shard, count, worker, device, null);
        } catch (FarmException everywhere) {
            return new ShardDone(shard, 0, worker, null, said(place, worker, everywhere.getMessage()));
        } catch (IOException | RuntimeException here) {
            // Spark tries it elsewhere, and shows this if that fails too
            String reason = stall.isStalled() ? hangs() : here.getMessage();
            throw new IllegalStateException(said(place, worker, reason), here);
        } catch (InterruptedException stopped) {
            if (stall.isStalled()) {
                throw new IllegalStateException(said(place, worker, hangs()), stopped);
            }
            Thread.currentThread().interrupt();
            throw new IllegalStateException(said(place, worker, "stopped"), stopped);
        } finally {
            stall.close();
            delete(file);
        }
    }

    private String said(String place, String worker, String what) {
        return job.name() + ", " + place + ", on " + worker + ": " + what;
    }

    private String hangs() {
        return "no new frame for " + job.stallSeconds() + " s";
    }

    /** Ends a process of a cluster, which starts another one. */
    private void endProcess() {
        if (job.bundle() != null) {
            Runtime.getRuntime().halt(HANGS);
        }
    }

    /** A folder of the same name on a worker's own disk would swallow what it renders. */
    private void refuseOtherStorage(Storage storage) throws IOException {
        if (!storage.has(JobOrder.claimPlace(job.plan()))) {
            throw new IllegalStateException(job.storage() + " is not there, or is another folder than where the render"
                    + " was started; name one with --storage that all machines reach");
        }
    }

    private void refuseOtherDevice(Storage storage, String here) throws IOException {
        Optional<String> chosen = storage.read(JobOrder.devicePlace(job.plan()));
        if (chosen.isPresent() && !chosen.get().isEmpty() && !chosen.get().equals(here)) {
            throw new IllegalStateException("OpenGL is " + here + " there, and the film's other segments are drawn by "
                    + chosen.get() + ", so their pictures may differ");
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
