package org.kinora.farm;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.ExceptionFailure;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.TaskEndReason;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorExcluded;
import org.apache.spark.scheduler.SparkListenerExecutorExcludedForStage;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.TaskInfo;
import scala.Tuple4;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What happens on the workers of a job, as Spark tells it: frames of shards that are not ready, and what goes wrong. */
final class Workers extends SparkListener {

    private final String job;
    private final long frames;
    private final Consumer<String> say;
    private final Runnable moved;
    private final Map<Long, TaskInfo> running = new HashMap<>();
    /** Frames of tasks, by their numbers. */
    private final Map<Long, Long> drawn = new HashMap<>();

    private final Set<String> out = new LinkedHashSet<>();
    private final Set<String> failures = new LinkedHashSet<>();

    /**
     * Of one job.
     *
     * @param frames the number of the accumulator of frames
     * @param say is given a sentence for the author
     * @param moved is told that there are more frames
     */
    Workers(String job, long frames, Consumer<String> say, Runnable moved) {
        this.job = job;
        this.frames = frames;
        this.say = say;
        this.moved = moved;
    }

    /** How many frames there are of shards that are being rendered; of two attempts at one those of the further one. */
    synchronized long framesOfRunning() {
        Map<Integer, Long> ofShards = new HashMap<>();
        running.forEach((task, info) -> ofShards.merge(info.index(), drawn.getOrDefault(task, 0L), Math::max));
        return ofShards.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What went wrong on workers, each a sentence, in order. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart start) {
        running.put(start.taskInfo().taskId(), start.taskInfo());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        synchronized (this) {
            running.remove(end.taskInfo().taskId());
            drawn.remove(end.taskInfo().taskId());
        }
        TaskEndReason reason = end.reason();
        if (reason instanceof ExceptionFailure failed) {
            failed(sentence(failed.className(), failed.description(), end.taskInfo()));
        } else if (reason instanceof ExecutorLostFailure) {
            failed(job + ": the worker " + name(end.taskInfo()) + " is gone, with a segment that it was rendering");
        }
    }

    private void failed(String sentence) {
        synchronized (this) {
            if (!failures.add(sentence)) {
                return;
            }
        }
        say.accept(sentence);
    }

    private String sentence(String type, String what, TaskInfo task) {
        String said = String.valueOf(what).lines().findFirst().orElse(type);
        if (said.startsWith(job + ", ")) {
            return said;
        }
        return job + ": on " + name(task) + ": " + said;
    }

    private static String name(TaskInfo task) {
        return task.host() + " (executor " + task.executorId() + ")";
    }

    @Override
    public void onExecutorExcludedForStage(SparkListenerExecutorExcludedForStage event) {
        out(event.executorId());
    }

    @Override
    public void onExecutorExcluded(SparkListenerExecutorExcluded event) {
        out(event.executorId());
    }

    private void out(String executor) {
        synchronized (this) {
            if (!out.add(executor)) {
                return;
            }
        }
        say.accept(job + ": executor " + executor + " has failed twice and gets no more segments");
    }

    @Override
    public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
        synchronized (this) {
            for (Tuple4<Object, Object, Object, Seq<AccumulableInfo>> task :
                    CollectionConverters.asJava(update.accumUpdates())) {
                for (AccumulableInfo value : CollectionConverters.asJava(task._4())) {
                    if (value.id() == frames && value.update().isDefined()) {
                        drawn.put((Long) task._1(), ((Number) value.update().get()).longValue());
                    }
                }
            }
        }
        moved.run();
    }
}
