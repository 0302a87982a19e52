package org.kinora.model;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Tensors;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/** Takes weights from files and makes sure that they are what the configuration says, and numbers. */
final class WeightsReader {

    /** Every number has smaller bits, everything that is no number larger ones. */
    private static final int BITS_OF_INFINITY = 0x7f800000;

    /** Floats of a mapped file that are looked at together: they fit the first-level cache. */
    private static final int PIECE = 4096;

    private final Tensors file;
    private final GptConfig config;

    WeightsReader(Tensors file, GptConfig config) {
        this.file = file;
        this.config = config;
    }

    /** @throws ModelFormatException if a tensor is missing or has another shape than the configuration asks for */
    void check() {
        Weights.of(config, (name, shape) -> {
            checkShape(nameInFile(name), shape);
            return null;
        });
    }

    /**
     * The weights for some kernels. What is only looked up or multiplied with stays in the file where that is possible, so
     * that GPT-2's largest takes no more memory than the system can spare.
     *
     * @throws ModelFormatException if numbers are missing or none
     */
    Weights read(Kernels kernels) {
        return Weights.of(config, (name, shape) -> {
            String tensor = nameInFile(name);
            checkShape(tensor, shape);
            return shape.length == 1 || name.equals("wpe.weight")
                    ? constant(tensor, kernels, shape)
                    : matrix(tensor, kernels, shape);
        });
    }

    private Matrix constant(String tensor, Kernels kernels, int... shape) {
        float[] values = file.floats(tensor);
        checkThatAllAreNumbers(tensor, largestBits(values, values.length));
        return kernels.constant(values, shape.length == 1 ? 1 : shape[0], shape[shape.length - 1]);
    }

    private Matrix matrix(String tensor, Kernels kernels, int... shape) {
        Optional<FloatBuffer> mapped = file.mapped(tensor);
        if (mapped.isEmpty()) {
            return constant(tensor, kernels, shape);
        }
        checkThatAllAreNumbers(tensor, largestBits(mapped.get()));
        return kernels.mapped(mapped.get(), shape[0], shape[1]);
    }

    /** Files of models with a head of their own put a prefix before all other names. */
    private String nameInFile(String name) {
        return name.startsWith("lm_head") || file.contains("wte.weight") ? name : "transformer." + name;
    }

    private static int largestBits(FloatBuffer values) {
        float[] piece = new float[PIECE];
        int largest = 0;
        for (int start = 0; start < values.limit(); start += PIECE) {
            int count = Math.min(PIECE, values.limit() - start);
            values.get(start, piece, 0, count);
            largest = Math.max(largest, largestBits(piece, count));
        }
        return largest;
    }

    /** The largest bits of any value but for its sign, in one pass without a branch: it runs over all weights at every start. */
    private static int largestBits(float[] values, int count) {
        int largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Float.floatToRawIntBits(values[i]) & Integer.MAX_VALUE);
        }
        return largest;
    }

    /** One weight that is not a number would make every prediction none. */
    private static void checkThatAllAreNumbers(String tensor, int largestBits) {
        if (largestBits >= BITS_OF_INFINITY) {
            throw new ModelFormatException(
                    "model.safetensors: tensor \"%s\" holds infinity or what is no number. The file is damaged, or its training failed: download it again."
                            .formatted(tensor));
        }
    }

    private void checkShape(String tensor, int... expected) {
        int[] found = file.shape(tensor);
        if (!Arrays.equals(found, expected)) {
            throw new ModelFormatException(
                    "model.safetensors: tensor \"%s\" has the shape %s where config.json asks for %s. Use the files of one model."
                            .formatted(tensor, Arrays.toString(found), Arrays.toString(expected)));
        }
    }
}
