package org.kinora.model.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.TrainableWeights;

/** Changes all weights by their gradients, each by the method that the recipe has for it. */
final class Optimizer {

    private final Recipe recipe;
    private final Kernels kernels;
    private final List<Update> updates = new ArrayList<>();
    private final List<Matrix> clipped = new ArrayList<>();
    private final List<Matrix> whole = new ArrayList<>();

    Optimizer(Recipe recipe, TrainableWeights weights, TrainableWeights gradients) {
        this.recipe = recipe;
        this.kernels = weights.kernels();
        weights.matrices().forEach((name, weight) -> add(name, weight, gradients.matrix(name)));
    }

    private void add(String name, Matrix weight, Matrix gradient) {
        boolean ofBlock = name.startsWith("h.") && weight.rows() > 1;
        if (!ofBlock || recipe.muonRate() == 0) {
            updates.add(new AdamWUpdate(recipe, kernels, name, weight, gradient));
            clipped.add(gradient);
            return;
        }
        whole.add(gradient);
        if (name.endsWith("c_attn.weight")) {
            int width = weight.rows();
            for (int part = 0; part < 3; part++) { // query, key and value are matrices of their own
                Matrix ofPart = weight.columns(part * width, width);
                Matrix ofGradient = gradient.columns(part * width, width);
                updates.add(new MuonUpdate(recipe, kernels, name + "." + "qkv".charAt(part), ofPart, ofGradient));
            }
        } else {
            updates.add(new MuonUpdate(recipe, kernels, name, weight, gradient));
        }
    }

    /**
     * @param step from 1
     * @param rateFactor what the schedule multiplies the learning rates by
     * @return the length of the gradient of everything that AdamW changes, before it was clipped
     * @throws DivergedException if a gradient is no number; nothing has been changed then
     */
    double apply(int step, double rateFactor) {
        double length = length(clipped);
        for (double each : new double[] {length, length(whole)}) {
            if (!Double.isFinite(each)) {
                throw new DivergedException(step, "the gradient's length is " + (float) each);
            }
        }
        float factor = (float) Math.min(1, recipe.clip() / (length + 1e-6));
        updates.parallelStream().forEach(update -> update.apply(step, (float) rateFactor, factor));
        return length;
    }

    private double length(List<Matrix> gradients) {
        Matrix squares = kernels.allocate(1, 1);
        for (Matrix gradient : gradients) {
            kernels.training().addSumOfSquares(gradient, squares);
        }
        return Math.sqrt(squares.array()[0]);
    }

    /** What it remembers from step to step. */
    Map<String, Matrix> memory() {
        Map<String, Matrix> memory = new LinkedHashMap<>();
        updates.forEach(update -> memory.putAll(update.memory()));
        return memory;
    }
}
