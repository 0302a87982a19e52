package org.kinora.scenes.explainer;

import java.util.Optional;
import java.util.function.Function;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.transformer.TrainableWeights;

/** A model of the same shape as another, as it stands before the training: every weight is random. */
final class UntrainedModel {

    /** With which the film's untrained model was drawn: its first words can be set. */
    static final long SEED = 3;

    private UntrainedModel() {}

    static TrainableWeights weights(Gpt shape) {
        return TrainableWeights.random(shape.config(), SEED);
    }

    static Gpt of(Gpt shape) {
        return of(shape, weights(shape));
    }

    static Gpt of(Gpt shape, TrainableWeights weights) {
        return Gpt.of(weights, "untrained", Optional.of(shape.tokenizer()));
    }

    /** Asks an untrained model of a model's shape what comes next. */
    static Function<Gpt, Prediction> asked(int[] ids) {
        return shape -> of(shape).predictNext(ids);
    }
}
