package org.kinora.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Safetensors;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * The learnt numbers of a GPT-2, under the names of nanoGPT. Matrices that multiply from the right are [in, out], as in
 * Hugging Face's file; a vector is one row.
 *
 * @param tokenEmbedding [vocabulary, width]
 * @param positionEmbedding [context, width]
 * @param head [vocabulary, width]; the token embedding itself where they are tied
 */
record Weights(Matrix tokenEmbedding, Matrix positionEmbedding, List<Block> blocks, Norm finalNorm, Matrix head) {

    record Norm(Matrix gain, Matrix bias) {}

    record Linear(Matrix weight, Matrix bias) {}

    /**
     * @param attention makes query, key and value at once: [width, 3 width]
     * @param attentionOut brings the heads' results back into the residual stream: [width, width]
     * @param up [width, hidden]
     * @param down [hidden, width]
     */
    record Block(Norm norm1, Linear attention, Linear attentionOut, Norm norm2, Linear up, Linear down) {}

    /** @throws ModelFormatException if a tensor is missing or has another shape than the configuration asks for */
    static Weights read(Safetensors file, GptConfig config, Kernels kernels) {
        return new Reader(file, config, kernels).read();
    }

    private record Reader(Safetensors file, String prefix, GptConfig config, Kernels kernels) {

        Reader(Safetensors file, GptConfig config, Kernels kernels) {
            this(file, file.contains("wte.weight") ? "" : "transformer.", config, kernels);
        }

        Weights read() {
            int width = config.width();
            Matrix tokenEmbedding = matrix(prefix + "wte.weight", config.vocabulary(), width);
            Matrix positionEmbedding = matrix(prefix + "wpe.weight", config.context(), width);
            List<Block> blocks = new ArrayList<>();
            for (int layer = 0; layer < config.layers(); layer++) {
                blocks.add(block(prefix + "h." + layer + "."));
            }
            Matrix head = config.tiedHead() ? tokenEmbedding : matrix("lm_head.weight", config.vocabulary(), width);
            return new Weights(tokenEmbedding, positionEmbedding, List.copyOf(blocks), norm(prefix + "ln_f"), head);
        }

        private Block block(String name) {
            int width = config.width();
            return new Block(
                    norm(name + "ln_1"),
                    linear(name + "attn.c_attn", width, 3 * width),
                    linear(name + "attn.c_proj", width, width),
                    norm(name + "ln_2"),
                    linear(name + "mlp.c_fc", width, config.hidden()),
                    linear(name + "mlp.c_proj", config.hidden(), width));
        }

        private Norm norm(String name) {
            return new Norm(vector(name + ".weight", config.width()), vector(name + ".bias", config.width()));
        }

        private Linear linear(String name, int in, int out) {
            return new Linear(matrix(name + ".weight", in, out), vector(name + ".bias", out));
        }

        private Matrix vector(String name, int length) {
            checkShape(name, length);
            return kernels.constant(file.floats(name), 1, length);
        }

        private Matrix matrix(String name, int rows, int columns) {
            checkShape(name, rows, columns);
            return kernels.constant(file.floats(name), rows, columns);
        }

        private void checkShape(String name, int... expected) {
            int[] found = file.shape(name);
            if (!Arrays.equals(found, expected)) {
                throw new ModelFormatException(
                        "model.safetensors: tensor \"%s\" has the shape %s where config.json asks for %s. Use the files of one model."
                                .formatted(name, Arrays.toString(found), Arrays.toString(expected)));
            }
        }
    }
}
