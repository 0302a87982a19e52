package org.kinora.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.ArenaPool;
import org.kinora.model.transformer.BackwardPass;
import org.kinora.model.transformer.Tape;
import org.kinora.model.transformer.Trace;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.model.transformer.Transformer;
import org.kinora.model.transformer.Weights;

/** One forward and one backward pass over some tokens, with everything kept that they compute. */
final class Differentiation {

    private final Prompts prompts;
    private final UnaryOperator<Tensor> unembedding;
    private final String prompt;
    private final int[] ids;
    private final Weights weights;
    private final Kernels kernels;
    private final Tape tape = new Tape();
    private final Matrix logits;

    Differentiation(
            Prompts prompts,
            UnaryOperator<Tensor> unembedding,
            String prompt,
            int[] ids,
            Weights weights,
            Kernels kernels,
            Hooks hooks) {
        this.prompts = prompts;
        this.unembedding = unembedding;
        this.prompt = prompt;
        this.ids = ids.clone();
        this.weights = weights;
        this.kernels = kernels;
        Trace trace = hooks.names().isEmpty() ? tape : tape.behind(new RecordedTrace(hooks, kernels));
        Transformer transformer =
                Transformer.reading(ids.length, prompts.config(), weights, kernels, trace, new ArenaPool(kernels));
        logits = transformer.logits(transformer.residual(ids));
    }

    /** Of the mean loss of the targets; negative ones do not count. */
    Gradients ofLoss(int[] targets) {
        long counted = 0;
        for (int target : targets) {
            if (target >= prompts.config().vocabulary()) {
                throw new IllegalArgumentException("There is no token %d: %s has the ids 0 to %d."
                        .formatted(target, prompts.model(), prompts.config().vocabulary() - 1));
            }
            counted += target >= 0 ? 1 : 0;
        }
        if (targets.length != ids.length || counted == 0) {
            throw new IllegalArgumentException("%d tokens need as many targets, not %d of which %d count"
                    .formatted(ids.length, targets.length, counted));
        }
        Matrix losses = kernels.allocate(ids.length, 1);
        Matrix ofLogits = kernels.allocate(ids.length, logits.columns());
        kernels.training().crossEntropy(logits, targets, 1f / counted, losses, ofLogits);
        double sum = 0;
        for (float loss : losses.array()) {
            sum += loss;
        }
        return gradients(sum / counted, ofLogits);
    }

    /** Of the sum of all logits, each times its weight. */
    Gradients ofWeightedLogits(Tensor factors) {
        float[] ofLogits = factors.toArray();
        if (factors.axes() != 2 || factors.size(0) != logits.rows() || factors.size(1) != logits.columns()) {
            throw new IllegalArgumentException("The logits are %d x %d, which the weights' shape %s does not fit"
                    .formatted(logits.rows(), logits.columns(), factors));
        }
        float[] values = logits.array();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * ofLogits[i];
        }
        return gradients(sum, kernels.constant(ofLogits, logits.rows(), logits.columns()));
    }

    private Gradients gradients(double value, Matrix ofLogits) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        Tape ofHooks = new Tape();
        TrainableWeights ofWeights =
                BackwardPass.gradients(prompts.config(), weights, kernels, tape, ids, ofLogits, ofHooks);
        ofHooks.forEach((name, gradient, shape) -> tensors.put("grad:" + name, tensor(gradient, shape)));
        ofWeights
                .matrices()
                .forEach((name, gradient) -> tensors.put("grad:" + name, tensor(gradient, ofWeights.shape(name))));
        return new Gradients(value, activations(), tensors);
    }

    private Activations activations() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tape.forEach((name, computed, shape) -> tensors.put(name, tensor(computed, shape)));
        return new Activations(prompts, unembedding, prompts.model(), prompt, ids, tensors);
    }

    private static Tensor tensor(Matrix matrix, int... shape) {
        return Tensor.owning(matrix.array(), shape);
    }
}
