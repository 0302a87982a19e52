package org.kinora.model.transformer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.kinora.model.kernels.Backends;
import org.kinora.model.kernels.Device;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.gl.GlBackend;

/**
 * One matrix for each weight of a GPT-2, open to change: the weights themselves while they are trained, their gradients,
 * or whatever else has their shapes. Names are those of Hugging Face's file without "transformer."; a tied head is the
 * embedding and has no name of its own.
 *
 * <p>A caller that changes the matrices makes sure that no other thread uses them meanwhile.
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
     * The weights of a model that has learned nothing yet, as GPT-2's were: normally distributed with a deviation of 0.02,
     * divided by the root of twice the layers where a block writes into the residual stream; gains 1, biases 0. Source:
     * Radford et al. 2018, section 4.1, and 2019, section 2.3.
     */
    public static TrainableWeights random(GptConfig config, long seed) {
        return random(config, seed, Backends.best());
    }

    /**
     * The same, on a device.
     *
     * @throws IllegalStateException if this process cannot compute there; the message says why and what to do
     */
    public static TrainableWeights random(GptConfig config, long seed, Device device) {
        return random(config, seed, Backends.on(device, config.parameters(), new GlBackend()));
    }

    /** The same, on kernels of the caller's choice. */
    public static TrainableWeights random(GptConfig config, long seed, Kernels kernels) {
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

    /** Zeros in the shapes of a model's weights. */
    static TrainableWeights zeros(GptConfig config, Kernels kernels) {
        return new TrainableWeights(config, kernels);
    }

    /** A copy of a model's weights, to train it further. */
    public static TrainableWeights copyOf(GptConfig config, Weights weights, Kernels kernels) {
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

    /** The sizes of one matrix; a vector has one axis. */
    public int[] shape(String name) {
        matrix(name);
        return shapes.get(name).clone();
    }

    /** A copy of the numbers that one matrix holds now, row by row. */
    public float[] values(String name) {
        return matrix(name).array().clone();
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

    /** A copy of the weights as they are now; later changes do not reach it. */
    public Weights snapshot() {
        return Weights.of(config, (name, shape) -> {
            Matrix matrix = matrices.get(name);
            return kernels.constant(values(name), matrix.rows(), matrix.columns());
        });
    }

    Weights inBlocks() {
        return inBlocks;
    }
}
