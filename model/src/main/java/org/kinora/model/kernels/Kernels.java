package org.kinora.model.kernels;

import java.nio.FloatBuffer;
import java.util.Optional;

/**
 * The operations that a GPT is made of. Outputs are allocated by the caller and may be views; an output may be one of
 * the inputs only where it is said.
 *
 * <p>Implementations have no state that a caller can see and may be used from several threads. Given the same inputs
 * they return the same bits.
 */
public interface Kernels {

    /** What computes: "vector", "nd4j" or "java", or "gl" and the GPU in brackets. */
    String name();

    /** A new matrix of zeros. */
    Matrix allocate(int rows, int columns);

    /** A matrix that will never change, such as weights. The array now belongs to the kernels. */
    Matrix constant(float[] values, int rows, int columns);

    /**
     * A matrix of weights that lies in native memory, such as in a file that is mapped there. It is only a table for
     * {@link #gather} and {@link #copy}, or B of a product; kernels that can read it where it lies do not copy it.
     *
     * @param values in the order of the processor's bytes; must never change
     */
    Matrix mapped(FloatBuffer values, int rows, int columns);

    /** {@code out[i] = table[rows[i]]}: looks up rows. */
    void gather(Matrix table, int[] rows, Matrix out);

    /** {@code out = from}. */
    void copy(Matrix from, Matrix out);

    /** {@code out[first + i] = rows[i]}: puts rows into their place. */
    default void put(Matrix rows, Matrix out, int first) {
        copy(rows, out.rows(first, rows.rows()));
    }

    /** {@code out = a + b}; {@code out} may be either of them. */
    void add(Matrix a, Matrix b, Matrix out);

    /** {@code out[i][j] += bias[j]}: adds one row to every row. */
    void addRow(Matrix bias, Matrix out);

    /**
     * {@code out = alpha * A * B + beta * out}, where A is {@code a} or its transpose and B is {@code b} or its
     * transpose. With {@code beta} 0 the former content of {@code out} is not read.
     */
    void gemm(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out);

    /**
     * Layer normalisation without gain and bias, row by row: {@code scale = sqrt(variance + epsilon)},
     * {@code normalized = (x - mean) / scale}. Source: Ba, Kiros, Hinton 2016, equation 3.
     *
     * @param scale one column
     */
    void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized);

    /** {@code out[i][j] = x[i][j] * gain[j] + bias[j]}; {@code out} may be {@code x}. */
    void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out);

    /**
     * GELU in the form that GPT-2 was trained with:
     * {@code 0.5 x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3)))}. Source: Hendrycks, Gimpel 2016, section 2.
     */
    void geluTanh(Matrix x, Matrix out);

    /** GELU as it is defined: {@code 0.5 x (1 + erf(x / sqrt(2)))}. Source: Hendrycks, Gimpel 2016, section 2. */
    void geluErf(Matrix x, Matrix out);

    /**
     * Turns a head's attention scores into its pattern. Row i belongs to the token at position {@code past + i} and
     * may look at columns up to that position: later scores become minus infinity, and then each row its softmax.
     *
     * @param pattern may be {@code scores}, which then hold no minus infinity
     */
    void causalSoftmax(Matrix scores, int past, Matrix pattern);

    /**
     * Scaled dot products of queries and keys, per head: {@code scores_h = factor * queries_h * keys_h^T}. The heads lie
     * side by side in the columns of queries and keys, and one below the other in the rows of the scores. Scores that
     * {@link #attentionPatterns} will hide, because the last query stands where the last key does, may be anything.
     */
    default void attentionScores(float factor, Matrix queries, Matrix keys, int heads, Matrix scores) {
        int width = queries.columns() / heads;
        int tokens = queries.rows();
        for (int head = 0; head < heads; head++) {
            Matrix queriesOfHead = queries.columns(head * width, width);
            Matrix keysOfHead = keys.columns(head * width, width);
            gemm(factor, queriesOfHead, false, keysOfHead, true, 0, scores.rows(head * tokens, tokens));
        }
    }

    /** The {@link #causalSoftmax} of each head, whose rows are stacked. */
    default void attentionPatterns(Matrix scores, int heads, int past, Matrix patterns) {
        int tokens = scores.rows() / heads;
        for (int row = 0; row < scores.rows(); row += tokens) {
            causalSoftmax(scores.rows(row, tokens), past, patterns.rows(row, tokens));
        }
    }

    /**
     * What each head takes from the values it looks at: {@code mixed_h = pattern_h * values_h}. The heads lie one below
     * the other in the patterns, and side by side in the values and in what is mixed.
     */
    default void attentionMix(Matrix patterns, Matrix values, int heads, Matrix mixed) {
        int width = mixed.columns() / heads;
        int tokens = mixed.rows();
        for (int head = 0; head < heads; head++) {
            Matrix valuesOfHead = values.columns(head * width, width);
            Matrix mixedOfHead = mixed.columns(head * width, width);
            gemm(1, patterns.rows(head * tokens, tokens), false, valuesOfHead, false, 0, mixedOfHead);
        }
    }

    /**
     * Fused attention of all heads, for passes without hooks: {@link #attentionScores}, {@link #attentionPatterns} and
     * {@link #attentionMix} in one, so that implementations need not materialise scores or patterns.
     *
     * @param keys and the values may have rows for later tokens, with anything in them
     * @param past where the first query stands among the keys
     * @param scratch gives matrices to those that do
     */
    default void attention(
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Scratch scratch,
            Matrix mixed) {
        int seen = past + queries.rows();
        Matrix scores = scratch.take(heads * queries.rows(), seen);
        Matrix patterns = scratch.take(heads * queries.rows(), seen);
        attentionScores(factor, queries, keys.rows(0, seen), heads, scores);
        attentionPatterns(scores, heads, past, patterns);
        attentionMix(patterns, values.rows(0, seen), heads, mixed);
    }

    /** Where an operation finds room for what it computes on the way. */
    @FunctionalInterface
    interface Scratch {

        /** A matrix with anything in it, which is not needed when the operation is done. */
        Matrix take(int rows, int columns);
    }

    /** {@code out = x * weight + bias}. */
    default void linear(Matrix x, Matrix weight, Matrix bias, Matrix out) {
        gemm(1, x, false, weight, false, 0, out);
        addRow(bias, out);
    }

    /**
     * The same on one processor only, for callers that share work out among processors themselves; empty where that is of
     * no use. Matrices of either may be given to the other.
     */
    default Optional<Kernels> onOneProcessor() {
        return Optional.empty();
    }

    /**
     * Where the rows of an operation, or the tokens of a prompt, may be divided so that each share has the bits that it
     * would have in the whole.
     *
     * @param most shares that are wanted
     */
    default RowPartition shares(int rows, long most) {
        return RowPartition.of(rows, most, SkinnyGemm.MANY_ROWS, SkinnyGemm.MANY_ROWS);
    }

    /** The operations of a backward pass and an optimiser, on matrices of these kernels. */
    TrainingKernels training();
}
