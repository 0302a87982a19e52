package org.kinora.model.training;

import java.util.List;

/** What a trainer learns from. */
@FunctionalInterface
public interface Batches {

    /**
     * The rows of one step. The same step always has the same rows, so that a training can go on after it was
     * interrupted.
     *
     * @param step from 1
     */
    List<Sequence> batch(int step);
}
