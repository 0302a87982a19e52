package org.kinora.model.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.kernels.AdamWStep;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.TrainingKernels;

/** AdamW on one weight: {@link TrainingKernels#adamW}. */
final class AdamWUpdate implements Update {

    private final Recipe recipe;
    private final TrainingKernels training;
    private final String name;
    private final Matrix weight;
    private final Matrix gradient;
    private final Matrix mean;
    private final Matrix square;

    AdamWUpdate(Recipe recipe, Kernels kernels, String name, Matrix weight, Matrix gradient) {
        this.recipe = recipe;
        this.training = kernels.training();
        this.name = name;
        this.weight = weight;
        this.gradient = gradient;
        this.mean = kernels.allocate(weight.rows(), weight.columns());
        this.square = kernels.allocate(weight.rows(), weight.columns());
    }

    @Override
    public void apply(int step, float rateFactor, float gradientFactor) {
        float rate = recipe.adamRate() * rateFactor;
        float decay = weight.rows() > 1 ? recipe.matrixDecay() : 0;
        AdamWStep numbers =
                new AdamWStep(step, rate, recipe.beta1(), recipe.beta2(), recipe.epsilon(), decay, gradientFactor);
        training.adamW(numbers, gradient, mean, square, weight);
    }

    @Override
    public Map<String, Matrix> memory() {
        // in an order: that of Map.of is another one in every process, and with it a checkpoint's bytes
        Map<String, Matrix> memory = new LinkedHashMap<>();
        memory.put("adamw.mean." + name, mean);
        memory.put("adamw.square." + name, square);
        return memory;
    }
}
