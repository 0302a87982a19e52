package org.kinora.model.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kinora.model.kernels.Matrix;

/**
 * The learned numbers of a GPT-2, under the names of nanoGPT. Matrices that multiply from the right are [in, out], as in
 * Hugging Face's file; a vector is one row.
 *
 * @param tokenEmbedding [vocabulary, width]
 * @param positionEmbedding [context, width]
 * @param head [vocabulary, width]; the token embedding itself where they are tied
 */
public record Weights(
        Matrix tokenEmbedding, Matrix positionEmbedding, List<Block> blocks, Norm finalNorm, Matrix head) {

    /** Layer norm: a gain and a bias for each column. */
    public record Norm(Matrix gain, Matrix bias) {}

    /** {@code x · weight + bias}. */
    public record Linear(Matrix weight, Matrix bias) {}

    /**
     * @param attention makes query, key and value at once: [width, 3 width]
     * @param attentionOut brings the heads' results back into the residual stream: [width, width]
     * @param up [width, hidden]
     * @param down [hidden, width]
     */
    public record Block(Norm norm1, Linear attention, Linear attentionOut, Norm norm2, Linear up, Linear down) {}

    /** Where the parameters of a model come from. */
    public interface Source {

        /**
         * @param name as in Hugging Face's file, without "transformer."
         * @param shape two sizes of a matrix, or the one of a vector, which becomes a row
         */
        Matrix parameter(String name, int... shape);
    }

    /** Asks for every parameter of a model, in the order of the file. */
    public static Weights of(GptConfig config, Source source) {
        int width = config.width();
        Matrix tokenEmbedding = source.parameter("wte.weight", config.vocabulary(), width);
        Matrix positionEmbedding = source.parameter("wpe.weight", config.context(), width);
        List<Block> blocks = new ArrayList<>();
        for (int layer = 0; layer < config.layers(); layer++) {
            blocks.add(block(source, "h." + layer + ".", config));
        }
        Norm finalNorm = norm(source, "ln_f", width);
        Matrix head =
                config.tiedHead() ? tokenEmbedding : source.parameter("lm_head.weight", config.vocabulary(), width);
        return new Weights(tokenEmbedding, positionEmbedding, List.copyOf(blocks), finalNorm, head);
    }

    private static Block block(Source source, String name, GptConfig config) {
        int width = config.width();
        return new Block(
                norm(source, name + "ln_1", width),
                linear(source, name + "attn.c_attn", width, 3 * width),
                linear(source, name + "attn.c_proj", width, width),
                norm(source, name + "ln_2", width),
                linear(source, name + "mlp.c_fc", width, config.hidden()),
                linear(source, name + "mlp.c_proj", config.hidden(), width));
    }

    private static Norm norm(Source source, String name, int width) {
        return new Norm(source.parameter(name + ".weight", width), source.parameter(name + ".bias", width));
    }

    private static Linear linear(Source source, String name, int in, int out) {
        return new Linear(source.parameter(name + ".weight", in, out), source.parameter(name + ".bias", out));
    }

    /** Visits every parameter under its name, in the order of the file. */
    void forEach(BiConsumer<String, Matrix> visitor) {
        visitor.accept("wte.weight", tokenEmbedding);
        visitor.accept("wpe.weight", positionEmbedding);
        for (int layer = 0; layer < blocks.size(); layer++) {
            String name = "h." + layer + ".";
            Block block = blocks.get(layer);
            visit(name + "ln_1", block.norm1().gain(), block.norm1().bias(), visitor);
            visit(
                    name + "attn.c_attn",
                    block.attention().weight(),
                    block.attention().bias(),
                    visitor);
            visit(
                    name + "attn.c_proj",
                    block.attentionOut().weight(),
                    block.attentionOut().bias(),
                    visitor);
            visit(name + "ln_2", block.norm2().gain(), block.norm2().bias(), visitor);
            visit(name + "mlp.c_fc", block.up().weight(), block.up().bias(), visitor);
            visit(name + "mlp.c_proj", block.down().weight(), block.down().bias(), visitor);
        }
        visit("ln_f", finalNorm.gain(), finalNorm.bias(), visitor);
        if (head != tokenEmbedding) {
            visitor.accept("lm_head.weight", head);
        }
    }

    private static void visit(String name, Matrix weight, Matrix bias, BiConsumer<String, Matrix> visitor) {
        visitor.accept(name + ".weight", weight);
        visitor.accept(name + ".bias", bias);
    }
}
