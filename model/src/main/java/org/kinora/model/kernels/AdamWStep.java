package org.kinora.model.kernels;

/**
 * The numbers of one step of AdamW.
 *
 * @param number which step this is, from 1
 * @param rate the learning rate of this step
 * @param beta1 how much of the mean gradient is kept, from 0 to below 1
 * @param beta2 how much of the mean square is kept, from 0 to below 1
 * @param epsilon keeps the divisor from 0
 * @param decay weight decay, before it is multiplied by the rate
 * @param gradientFactor multiplies the gradient first: below 1 where gradients are clipped
 */
public record AdamWStep(
        int number, float rate, float beta1, float beta2, float epsilon, float decay, float gradientFactor) {

    public AdamWStep {
        if (number < 1) {
            throw new IllegalArgumentException("Steps of AdamW count from 1, not " + number);
        }
    }

    /** {@code rate / (1 - beta1^number)}: the mean starts at 0 and is corrected for it. */
    public float correctedRate() {
        return (float) (rate / (1 - Math.pow(beta1, number)));
    }

    /** {@code 1 / sqrt(1 - beta2^number)}, which the root of the mean square is multiplied by. */
    public float rootCorrection() {
        return (float) (1 / Math.sqrt(1 - Math.pow(beta2, number)));
    }

    /** {@code 1 - rate * decay}. */
    public float kept() {
        return 1 - rate * decay;
    }
}
