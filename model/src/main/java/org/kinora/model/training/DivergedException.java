package org.kinora.model.training;

/**
 * A training has led to something that is no number, or too large to be kept, and further steps would lead nowhere. The
 * message is one sentence: at which step, and what.
 */
public final class DivergedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int step;

    /**
     * @param step at which it was seen, from 1
     * @param what it was, as in "the loss is NaN"
     */
    public DivergedException(int step, String what) {
        super("the training diverged: at step %,d %s".formatted(step, what));
        this.step = step;
    }

    /** The step at which it was seen, from 1. */
    public int step() {
        return step;
    }
}
