package org.kinora.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.Trace;
import org.kinora.model.transformer.Transformer;

/**
 * How well a model predicts a text.
 *
 * @param tokens how many tokens were predicted
 * @param bytes how many bytes they take in UTF-8
 * @param nats the sum of the tokens' surprisals, {@code -ln p}
 */
public record Evaluation(long tokens, long bytes, double nats) {

    /** Positions whose logits are held at once: 64 rows of GPT-2's vocabulary are 13 MB. */
    private static final int ROWS = 64;

    /**
     * Predicts every token of a text from those before it. A text that is longer than the context is read in windows
     * that advance by half a context, and only what a window adds is counted, so that each token but the earliest has at
     * least half a context before it. The end-of-text token stands before the text if the model has one; otherwise the
     * first token is not counted.
     *
     * @throws IllegalArgumentException if the text is empty
     * @throws org.kinora.model.format.ModelFormatException if the model came without a tokenizer
     */
    public static Evaluation of(Gpt gpt, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is no text to predict. Give at least one letter.");
        }
        int[] read = gpt.tokenizer().encode(text);
        OptionalInt start = gpt.prompts().endOfText();
        int[] ids = read;
        if (start.isPresent()) {
            ids = new int[read.length + 1];
            ids[0] = start.getAsInt();
            System.arraycopy(read, 0, ids, 1, read.length);
        }
        double nats = 0;
        for (double surprisal : surprisals(gpt, ids)) {
            nats += surprisal;
        }
        long uncounted =
                start.isPresent() ? 0 : gpt.tokenizer().decode(read[0]).getBytes(StandardCharsets.UTF_8).length;
        return new Evaluation(ids.length - 1, text.getBytes(StandardCharsets.UTF_8).length - uncounted, nats);
    }

    /**
     * The surprisal of each token but the first, in nats.
     *
     * @throws IllegalArgumentException if there are no tokens, or unknown ones
     */
    public static double[] surprisals(Gpt gpt, int[] ids) {
        int context = gpt.config().context();
        int step = Math.max(1, context / 2);
        double[] surprisals = new double[Math.max(0, ids.length - 1)];
        int known = 0;
        for (int begin = 0; known < surprisals.length || begin == 0; begin += step) {
            int end = Math.min(ids.length, begin + context);
            int[] window = Arrays.copyOfRange(ids, begin, end);
            gpt.prompts().check(window);
            Transformer transformer = gpt.transformer(window.length, Trace.NONE);
            Matrix residual = transformer.residual(window);
            for (int row = known - begin; row < window.length - 1; row += ROWS) {
                int rows = Math.min(ROWS, window.length - 1 - row);
                Matrix logits = transformer.logits(residual.rows(row, rows));
                float[] values = logits.array();
                for (int i = 0; i < rows; i++) {
                    surprisals[begin + row + i] =
                            surprisal(values, i * logits.columns(), logits.columns(), window[row + i + 1]);
                }
            }
            known = Math.max(known, end - 1);
        }
        return surprisals;
    }

    private static double surprisal(float[] logits, int from, int count, int chosen) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int id = 0; id < count; id++) {
            largest = Math.max(largest, logits[from + id]);
        }
        double sum = 0;
        for (int id = 0; id < count; id++) {
            sum += Math.exp(logits[from + id] - largest);
        }
        return largest + Math.log(sum) - logits[from + chosen];
    }

    /** The mean surprisal of a token; e to its power is the perplexity. */
    public double natsPerToken() {
        return nats / tokens;
    }

    /** Bits per byte that a perfect compressor with this model would need: comparable between vocabularies. */
    public double bitsPerByte() {
        return nats / Math.log(2) / bytes;
    }
}
