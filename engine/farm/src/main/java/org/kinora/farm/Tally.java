package org.kinora.farm;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What the tasks of a job add up: the frames that they draw, as they draw them, and in what their time goes. Spark's log of
 * events has these of every task by their names.
 *
 * @param fetching milliseconds, for files that the machine does not have
 * @param recording milliseconds, once for every process
 * @param rendering milliseconds
 * @param storing milliseconds
 */
record Tally(
        LongAccumulator frames,
        LongAccumulator fetching,
        LongAccumulator recording,
        LongAccumulator rendering,
        LongAccumulator storing)
        implements Serializable {

    private static final long serialVersionUID = 1;

    static Tally in(SparkContext spark) {
        return new Tally(
                spark.longAccumulator("frames"),
                spark.longAccumulator("fetching, ms"),
                spark.longAccumulator("recording, ms"),
                spark.longAccumulator("rendering, ms"),
                spark.longAccumulator("storing, ms"));
    }

    /**
     * Adds what has passed.
     *
     * @param since a reading of {@link System#nanoTime}
     */
    static void add(LongAccumulator milliseconds, long since) {
        milliseconds.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since));
    }
}
