package org.kinora.model.training;

/**
 * How weights are changed.
 *
 * @param adamRate the learning rate of AdamW
 * @param beta1 how much of the mean gradient AdamW keeps
 * @param beta2 how much of the mean square AdamW keeps
 * @param epsilon keeps AdamW's divisor from 0
 * @param matrixDecay weight decay of the matrices that AdamW changes, times the rate; vectors have none
 * @param clip the longest gradient of all that AdamW changes together; longer ones are shortened to it
 * @param muonRate the learning rate of Muon for the blocks' matrices; 0 to leave them to AdamW
 * @param muonMomentum how much of the mean gradient Muon keeps
 * @param muonDecay weight decay of the matrices that Muon changes, times the rate
 * @param schedule of both rates
 */
public record Recipe(
        float adamRate,
        float beta1,
        float beta2,
        float epsilon,
        float matrixDecay,
        float clip,
        float muonRate,
        float muonMomentum,
        float muonDecay,
        Schedule schedule) {

    /** How many times larger Muon's rate is than that of AdamW beside it. */
    private static final double MUON_TO_ADAM = 10;

    /** AdamW for everything, with the constants that GPT-2's successors were trained with; 1e-3 is usual for small models. */
    public static Recipe adamW(double rate) {
        return new Recipe((float) rate, 0.9f, 0.95f, 1e-8f, 0.1f, 1, 0, 0.95f, 0, Schedule.CONSTANT);
    }

    /** What trained Kinora's default model: Muon for the blocks' matrices, AdamW for embeddings, gains and biases. */
    public static Recipe muon() {
        return muon(0.02);
    }

    /** Muon for the blocks' matrices, and AdamW at a tenth of the rate for embeddings, gains and biases. */
    public static Recipe muon(double rate) {
        float adamRate = (float) (rate / MUON_TO_ADAM);
        return new Recipe(adamRate, 0.9f, 0.95f, 1e-8f, 0.01f, 1, (float) rate, 0.95f, 0.02f, Schedule.CONSTANT);
    }

    public Recipe schedule(Schedule value) {
        return new Recipe(adamRate, beta1, beta2, epsilon, matrixDecay, clip, muonRate, muonMomentum, muonDecay, value);
    }
}
