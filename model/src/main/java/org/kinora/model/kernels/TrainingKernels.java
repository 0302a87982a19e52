package org.kinora.model.kernels;

/**
 * The operations that a backward pass and an optimiser need beside {@link Kernels}. A gradient has the shape of what it
 * is the gradient of, and always belongs to one number, the loss. Outputs are allocated by the caller and may be views;
 * an output may be one of the inputs only where it is said. What is summed over several uses (weights) is added to its
 * output; everything else replaces it.
 *
 * <p>Implementations have no state that a caller can see and may be used from several threads. Given the same inputs
 * they return the same bits.
 */
public interface TrainingKernels {

    /** {@code out[i][j] = value}. */
    void fill(float value, Matrix out);

    /** {@code out += factor * x}. */
    void addScaled(float factor, Matrix x, Matrix out);

    /** {@code out *= factor}. */
    void scale(float factor, Matrix out);

    /** {@code sum[0][0] +=} the sum of all squares of {@code x}. */
    void addSumOfSquares(Matrix x, Matrix sum);

    /** {@code sums[0][j] +=} the sum of column j: the gradient of a bias, given that of what it was added to. */
    void addColumnSums(Matrix x, Matrix sums);

    /** {@code sums[0][j] +=} the sum over i of {@code a[i][j] * b[i][j]}: the gradient of a gain. */
    void addColumnProducts(Matrix a, Matrix b, Matrix sums);

    /** {@code out[i][j] = x[i][j] * row[0][j]}; {@code out} may be {@code x}. */
    void multiplyRow(Matrix x, Matrix row, Matrix out);

    /** {@code table[rows[i]] += x[i]}, also where a row comes several times: the gradient of a table that was looked up. */
    void scatterAdd(Matrix x, int[] rows, Matrix table);

    /**
     * The gradient of layer normalisation, from what {@link Kernels#layerNorm} put out. With n the normalised row and g
     * its gradient, {@code out = (g - mean(g) - n mean(g n)) / scale}. Source: Ba, Kiros, Hinton 2016, differentiated.
     *
     * @param gradient of {@code normalized}
     * @param ofScale one column: the gradient of {@code scale}, taken as a number of its own: {@code -sum(g n) / scale}
     * @param out the gradient of what was normalised; may be {@code gradient}
     */
    void layerNormBackward(Matrix normalized, Matrix scale, Matrix gradient, Matrix ofScale, Matrix out);

    /** The gradient of {@link Kernels#geluTanh} at {@code x}; {@code out} lies apart from both. */
    void geluTanhBackward(Matrix x, Matrix gradient, Matrix out);

    /** The gradient of {@link Kernels#geluErf} at {@code x}; {@code out} lies apart from both. */
    void geluErfBackward(Matrix x, Matrix gradient, Matrix out);

    /**
     * The gradient of {@link Kernels#causalSoftmax}: with p the pattern and g its gradient, {@code p (g - sum(p g))}
     * row by row, and 0 where a query may not look.
     *
     * @param past as it was given to the softmax
     * @param out the gradient of the scores; may be {@code gradient}
     */
    void causalSoftmaxBackward(Matrix pattern, int past, Matrix gradient, Matrix out);

    /**
     * Softmax cross entropy and its gradient: {@code losses[i] = -ln softmax(logits[i])[targets[i]]} in nats and
     * {@code gradient[i] = weight (softmax(logits[i]) - onehot(targets[i]))}. Where a target is negative, both are 0.
     *
     * @param weight what each position counts; 1 / positions for the gradient of the mean loss
     * @param losses one column
     * @param gradient may be {@code logits}
     */
    void crossEntropy(Matrix logits, int[] targets, float weight, Matrix losses, Matrix gradient);

    /**
     * One step of AdamW on one parameter. With g the gradient times {@link AdamWStep#gradientFactor},
     *
     * <pre>
     * mean   = beta1 mean + (1 - beta1) g
     * square = beta2 square + (1 - beta2) g^2
     * weight = weight (1 - rate decay) - rate mean / (1 - beta1^t) / (sqrt(square / (1 - beta2^t)) + epsilon)
     * </pre>
     *
     * Source: Loshchilov, Hutter 2019, algorithm 2, with the decay multiplied by the rate as PyTorch does it.
     */
    void adamW(AdamWStep step, Matrix gradient, Matrix mean, Matrix square, Matrix weight);
}
