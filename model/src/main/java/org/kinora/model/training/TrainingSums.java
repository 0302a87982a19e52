package org.kinora.model.training;

import org.kinora.model.transformer.GptConfig;

/**
 * How many multiplications and additions a training takes, counted from the model's sizes: two for each weight of a matrix
 * that a token's vector is multiplied by, and the same for queries times keys and for blending values. The way back takes
 * twice as many, once for the gradients of what went in and once for those of the weights (Kaplan et al. 2020, table 1).
 * Layer norms, GELU, softmax and the optimiser are left out; in all but tiny models they are less than a hundredth.
 */
public final class TrainingSums {

    private static final long PER_PRODUCT = 2;
    /** One way there, two ways back. */
    private static final long PASSES = 3;

    private TrainingSums() {}

    /**
     * For one token of a text as long as the context, where a token looks at half of the others on average.
     *
     * @param config the model's sizes
     */
    public static long perToken(GptConfig config) {
        long width = config.width();
        long block = 4 * width * width + 2 * width * config.hidden();
        long looks = (config.context() + 1) / 2;
        long attention = 2 * width * looks;
        long head = width * config.vocabulary();
        return PASSES * PER_PRODUCT * (config.layers() * (block + attention) + head);
    }
}
