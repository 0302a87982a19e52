package org.kinora.model.training;

import java.util.Arrays;
import org.kinora.model.tokenizer.Tokenizer;

/**
 * Of two answers to a prompt the one that a person preferred, and the other. Only the answers' tokens count; the prompt
 * is read before them.
 */
public record Preference(Sequence chosen, Sequence rejected) {

    /**
     * Two answers as texts.
     *
     * @param chosen the better answer, as it goes on after the prompt: with its leading space, if it has one
     * @param rejected the other answer, likewise
     */
    public static Preference of(Tokenizer tokenizer, String prompt, String chosen, String rejected) {
        int[] read = tokenizer.encode(prompt);
        return of(read, tokenizer.encode(chosen), tokenizer.encode(rejected));
    }

    /** Two answers as tokens; neither they nor the prompt may be empty. */
    public static Preference of(int[] prompt, int[] chosen, int[] rejected) {
        return new Preference(row(prompt, chosen), row(prompt, rejected));
    }

    private static Sequence row(int[] prompt, int[] answer) {
        if (prompt.length == 0 || answer.length == 0) {
            throw new IllegalArgumentException("A prompt and its answers have at least one token each, not %d and %d"
                    .formatted(prompt.length, answer.length));
        }
        int[] run = Arrays.copyOf(prompt, prompt.length + answer.length);
        System.arraycopy(answer, 0, run, prompt.length, answer.length);
        Sequence row = Sequence.of(run);
        Arrays.fill(row.targets(), 0, prompt.length - 1, -1);
        return row;
    }
}
