package org.kinora.engine.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A simulation whose state is known at any moment: fixed steps from an initial state, with checkpoints so that a jump
 * backward repeats only the steps since one of them. The same moment always has the same state, whatever was asked
 * before. Any thread may ask.
 *
 * @param <S> the state; immutable
 */
public final class Integrator<S> {

    private final double stepSeconds;
    private final int stepsPerCheckpoint;
    private final UnaryOperator<S> step;
    private final Map<Long, S> checkpoints = new ConcurrentHashMap<>();

    /**
     * @param stepSeconds length of a step in seconds, independent of the frame rate
     * @param stepsPerCheckpoint the largest number of steps that one call may have to repeat
     * @param step a pure function from a state to the next
     */
    public Integrator(S initial, double stepSeconds, int stepsPerCheckpoint, UnaryOperator<S> step) {
        if (!(stepSeconds > 0) || stepsPerCheckpoint < 1) {
            throw new IllegalArgumentException("An integrator needs a positive step and checkpoints, not " + stepSeconds
                    + " s and " + stepsPerCheckpoint);
        }
        this.stepSeconds = stepSeconds;
        this.stepsPerCheckpoint = stepsPerCheckpoint;
        this.step = step;
        checkpoints.put(0L, initial);
    }

    /** The state after the last whole step that ends at or before the moment. */
    public S at(Moment moment) {
        return afterSteps((long) Math.floor(moment.seconds() / stepSeconds + 1e-9));
    }

    /** The state after this many steps; the initial state for 0 and below. */
    public S afterSteps(long steps) {
        long wanted = Math.max(0, steps);
        long checkpoint = wanted / stepsPerCheckpoint;
        while (!checkpoints.containsKey(checkpoint)) {
            checkpoint--;
        }
        S state = checkpoints.get(checkpoint);
        for (long done = checkpoint * stepsPerCheckpoint; done < wanted; ) {
            state = step.apply(state);
            done++;
            if (done % stepsPerCheckpoint == 0) {
                checkpoints.putIfAbsent(done / stepsPerCheckpoint, state);
            }
        }
        return state;
    }
}
