package org.kinora.model.transformer;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.TrainingKernels;

/**
 * One head of attention read backwards.
 *
 * @param query [tokens, head width], as key and value are
 * @param pattern [tokens, tokens]
 * @param ofQuery zeros that become the gradient of the query, as those of key and value do
 * @param ofPattern anything that becomes the gradient of the pattern, as that of the scores does
 */
record AttentionBackward(
        Kernels kernels,
        Matrix query,
        Matrix key,
        Matrix value,
        Matrix pattern,
        Matrix ofQuery,
        Matrix ofKey,
        Matrix ofValue,
        Matrix ofPattern,
        Matrix ofScores) {

    /** Queries that are treated together where only what they may look at matters. */
    private static final int QUERIES = 64;

    /**
     * @param ofMixed the gradient of what the head took from the values
     * @param whole whether the gradients of what the pattern hides are needed too; otherwise half of the products suffice
     */
    void from(Matrix ofMixed, boolean whole) {
        int tokens = query.rows();
        int together = whole ? tokens : QUERIES;
        for (int first = 0; first < tokens; first += together) {
            int count = Math.min(together, tokens - first);
            some(first, count, ofMixed.rows(first, count));
        }
    }

    private void some(int first, int count, Matrix ofMixedOfSome) {
        TrainingKernels training = kernels.training();
        float scale = (float) (1 / Math.sqrt(query.columns()));
        int seen = first + count;
        Matrix patternOfSome = pattern.rows(first, count).columns(0, seen);
        Matrix ofPatternOfSome = ofPattern.rows(first, count).columns(0, seen);
        Matrix ofScoresOfSome = ofScores.rows(first, count).columns(0, seen);
        kernels.gemm(1, patternOfSome, true, ofMixedOfSome, false, 1, ofValue.rows(0, seen));
        kernels.gemm(1, ofMixedOfSome, false, value.rows(0, seen), true, 0, ofPatternOfSome);
        training.causalSoftmaxBackward(patternOfSome, first, ofPatternOfSome, ofScoresOfSome);
        kernels.gemm(scale, ofScoresOfSome, false, key.rows(0, seen), false, 0, ofQuery.rows(first, count));
        kernels.gemm(scale, ofScoresOfSome, true, query.rows(first, count), false, 1, ofKey.rows(0, seen));
    }
}
