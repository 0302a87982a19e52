package org.kinora.model.training;

/**
 * One sequence to learn from.
 *
 * @param tokens what is read
 * @param targets what comes after each token; a negative number where that does not count
 */
public record Sequence(int[] tokens, int[] targets) {

    public Sequence {
        if (tokens.length == 0 || tokens.length != targets.length) {
            throw new IllegalArgumentException(
                    "A row has as many targets as tokens, not %d and %d".formatted(targets.length, tokens.length));
        }
    }

    /** A run of tokens, each the target of the one before it. */
    public static Sequence of(int... run) {
        return new Sequence(
                java.util.Arrays.copyOf(run, run.length - 1), java.util.Arrays.copyOfRange(run, 1, run.length));
    }

    /** How many targets count. */
    public int counted() {
        int counted = 0;
        for (int target : targets) {
            counted += target >= 0 ? 1 : 0;
        }
        return counted;
    }
}
