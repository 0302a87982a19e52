package org.kinora.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kinora.model.kernels.Device;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.KernelsChoice;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.tokenizer.Tokenizer;

/**
 * One matrix for each weight of a GPT-2, open to change: the weights themselves while they are trained, their gradients,
 * or whatever else has their shapes. Names are those of Hugging Face's file without "transformer."; a tied head is the
 * embedding and has no name of its own.
 *
 * <p>Whoever changes the matrices sees to it that nobody else uses them meanwhile.
 */
public final class TrainableWeights {

    /** The spread of GPT-2's first weights (Radford et al. 2018, section 4.1). */
    private static final double INITIAL_DEVIATION = 0.02;

    private final GptConfig config;
    private final Kernels kernels;
    private final Map<String, Matrix> matrices = new LinkedHashMap<>();
    private final Map<String, int[]> shapes = new LinkedHashMap<>();
    private final Weights inBlocks;

    private TrainableWeights(GptConfig config, Kernels kernels) {
        this.config = config;
        this.kernels = kernels;
        this.inBlocks = Weights.of(config, (name, shape) -> {
            Matrix matrix = kernels.allocate(shape.length == 1 ? 1 : shape[0], shape[shape.length - 1]);
            matrices.put(name, matrix);
            shapes.put(name, shape);
            return matrix;
        });
    }

    /**
     * The weights of a model that has learnt nothing yet, as GPT-2's were: normally distributed with a deviation of 0.02,
     * divided by the root of twice the layers where a block writes into the residual stream; gains 1, biases 0. Source:
     * Radford et al. 2018, section 4.1, and 2019, section 2.3.
     */
    public static TrainableWeights random(GptConfig config, long seed) {
        return random(config, seed, KernelsChoice.best());
    }

    /**
     * The same, on a device.
     *
     * @throws IllegalStateException if this process cannot compute there; the message says why and what to do
     */
    public static TrainableWeights random(GptConfig config, long seed, Device device) {
        return random(config, seed, KernelsChoice.on(device, config.parameters()));
    }

    static TrainableWeights random(GptConfig config, long seed, Kernels kernels) {
        TrainableWeights weights = new TrainableWeights(config, kernels);
        Random random = new Random(seed); // whose normal numbers are the same in every version of Java
        weights.matrices.forEach((name, matrix) -> {
            if (name.contains("ln_")) {
                kernels.training().fill(name.endsWith(".weight") ? 1 : 0, matrix);
            } else if (name.endsWith(".weight")) {
                boolean writesIntoStream = name.endsWith("c_proj.weight");
                double deviation = INITIAL_DEVIATION / (writesIntoStream ? Math.sqrt(2.0 * config.layers()) : 1);
                float[] values = new float[matrix.rows() * matrix.columns()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) (deviation * random.nextGaussian());
                }
                weights.set(name, values);
            }
        });
        return weights;
    }

    /** Zeros in the shapes of some weights, on the same kernels. */
    public static TrainableWeights zerosLike(TrainableWeights other) {
        return new TrainableWeights(other.config, other.kernels);
    }

    /** A copy of a model's weights, to train it further. */
    public static TrainableWeights of(Gpt gpt) {
        return gpt.trainableWeights();
    }

    static TrainableWeights copyOf(GptConfig config, Weights weights, Kernels kernels) {
        TrainableWeights copy = new TrainableWeights(config, kernels);
        weights.forEach((name, matrix) -> kernels.copy(matrix, copy.matrices.get(name)));
        return copy;
    }

    public GptConfig config() {
        return config;
    }

    /** What computes with them. */
    public Kernels kernels() {
        return kernels;
    }

    /** Every matrix by its name, in the order of the file; a vector is one row. */
    public Map<String, Matrix> matrices() {
        return Collections.unmodifiableMap(matrices);
    }

    /**
     * One matrix.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Matrix matrix(String name) {
        Matrix matrix = matrices.get(name);
        if (matrix == null) {
            throw new IllegalArgumentException(
                    "There is no weight \"%s\" in %d layers; names look like \"h.0.attn.c_attn.weight\"."
                            .formatted(name, config.layers()));
        }
        return matrix;
    }

    /** A copy of what one matrix holds now; a vector has one axis. */
    public Tensor tensor(String name) {
        return Tensor.of(matrix(name).array(), shapes.get(name));
    }

    /** @param values row by row, as many as the matrix has; belong to the weights from now on */
    public void set(String name, float[] values) {
        Matrix matrix = matrix(name);
        if (values.length != matrix.rows() * matrix.columns()) {
            throw new IllegalArgumentException("The weight \"%s\" has %d x %d numbers, not %d"
                    .formatted(name, matrix.rows(), matrix.columns(), values.length));
        }
        kernels.copy(kernels.constant(values, matrix.rows(), matrix.columns()), matrix);
    }

    /** How many numbers there are. */
    public long count() {
        return matrices.values().stream()
                .mapToLong(matrix -> (long) matrix.rows() * matrix.columns())
                .sum();
    }

    /**
     * The model that these weights are now; what becomes of them later does not change it.
     *
     * @param name what to call it in captions
     */
    public Gpt snapshot(String name, Optional<Tokenizer> tokenizer) {
        Weights copy = Weights.of(config, (weight, shape) -> {
            Matrix matrix = matrices.get(weight);
            return kernels.constant(matrix.array().clone(), matrix.rows(), matrix.columns());
        });
        return new Gpt(name, config, tokenizer, copy, kernels);
    }

    Weights inBlocks() {
        return inBlocks;
    }
}
