package org.kinora.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

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
        KeyValueCache cache = new KeyValueCache(prompts.config(), ids.length, kernels);
        ForwardPass pass = new ForwardPass(
                prompts.config(), weights, kernels, cache, tape.behind(hooks, kernels), new Workspaces(kernels));
        logits = pass.logits(pass.residual(ids));
    }

    /** Of the mean surprise at the targets; negative ones do not count. */
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
        Map<String, Matrix> ofWeights = new LinkedHashMap<>();
        Map<String, int[]> shapes = new LinkedHashMap<>();
        Weights gradients = Weights.of(prompts.config(), (name, shape) -> {
            Matrix gradient = kernels.allocate(shape.length == 1 ? 1 : shape[0], shape[shape.length - 1]);
            ofWeights.put(name, gradient);
            shapes.put(name, shape);
            return gradient;
        });
        Tape ofHooks = new Tape();
        new BackwardPass(
                        prompts.config(),
                        weights,
                        kernels,
                        new Workspace(kernels, false),
                        tape,
                        gradients,
                        true,
                        ofHooks)
                .from(ids, ofLogits);
        ofHooks.tensors().forEach((hook, gradient) -> tensors.put("grad:" + hook, gradient));
        ofWeights.forEach(
                (name, gradient) -> tensors.put("grad:" + name, Tensor.owning(gradient.array(), shapes.get(name))));
        return new Gradients(
                value, new Activations(prompts, unembedding, prompts.model(), prompt, ids, tape.tensors()), tensors);
    }
}
