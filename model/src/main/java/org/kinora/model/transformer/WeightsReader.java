package org.kinora.model.transformer;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Tensors;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/** Takes weights from files and makes sure that they are what the configuration says, and numbers. */
public final class WeightsReader {

    /** Every number has smaller bits, everything that is no number larger ones. */
    private static final int BITS_OF_INFINITY = 0x7f800000;

    /** Floats of a mapped file that are looked at together: they fit the first-level cache. */
    private static final int PIECE = 4096;

    /** What is at the end of one name in every file of a GPT-2. */
    private static final String TOKEN_EMBEDDING = "wte.weight";

    /** What names of models with a head of their own have before those of the model without it. */
    private static final String WITH_HEAD = "transformer.";

    private final Tensors file;
    private final GptConfig config;
    private final String prefix;

    public WeightsReader(Tensors file, GptConfig config) {
        this.file = file;
        this.config = config;
        this.prefix = prefix(file);
    }

    /**
     * What stands before all names: nothing or "transformer." in Hugging Face's files, and more, such as "_orig_mod." or
     * "module.", where the model was compiled or wrapped when it was saved.
     */
    private static String prefix(Tensors file) {
        List<String> prefixes = file.names().stream()
                .filter(name -> name.equals(TOKEN_EMBEDDING) || name.endsWith("." + TOKEN_EMBEDDING))
                .map(name -> name.substring(0, name.length() - TOKEN_EMBEDDING.length()))
                .toList();
        if (prefixes.isEmpty()) {
            List<String> some = file.names().stream().sorted().limit(3).toList();
            throw new ModelFormatException(
                    "model.safetensors: this is not the file of a GPT-2: none of its %d tensors is named %s; the first are %s. Use a file in Hugging Face's GPT-2 layout."
                            .formatted(file.names().size(), TOKEN_EMBEDDING, some));
        }
        if (prefixes.size() > 1) {
            throw new ModelFormatException(
                    "model.safetensors: it holds %d models, whose names begin with %s. Save one of them by itself."
                            .formatted(prefixes.size(), prefixes));
        }
        return prefixes.get(0);
    }

    /** @throws ModelFormatException if a tensor is missing or has another shape than the configuration asks for */
    public void check() {
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
    public Weights read(Kernels kernels) {
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

    /** The head lies beside the model that has it. */
    private String nameInFile(String name) {
        return name.startsWith("lm_head") && prefix.endsWith(WITH_HEAD)
                ? prefix.substring(0, prefix.length() - WITH_HEAD.length()) + name
                : prefix + name;
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
        if (found.length == 2
                && expected.length == 2
                && found[0] == expected[1]
                && found[1] == expected[0]
                && found[0] != found[1]) {
            throw new ModelFormatException(
                    "model.safetensors: tensor \"%s\" is transposed, as in nanoGPT's own files: %s where Hugging Face's layout has %s. Transpose the matrices in the blocks when you save the model."
                            .formatted(tensor, Arrays.toString(found), Arrays.toString(expected)));
        }
        if (!Arrays.equals(found, expected)) {
            throw new ModelFormatException(
                    "model.safetensors: tensor \"%s\" has the shape %s where config.json asks for %s. Use the files of one model."
                            .formatted(tensor, Arrays.toString(found), Arrays.toString(expected)));
        }
    }
}
