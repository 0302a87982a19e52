package org.kinora.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.Weights;

/**
 * The learned numbers of a model, under TransformerLens' names and in its shapes. For d the width, h the width of a head and
 * L a layer, the names are
 *
 * <pre>
 * embed.W_E                                [vocabulary, d]
 * pos_embed.W_pos                          [context, d]
 * blocks.L.ln1.w, .ln1.b, .ln2.w, .ln2.b   [d]
 * blocks.L.attn.W_Q, .W_K, .W_V            [heads, d, h]
 * blocks.L.attn.b_Q, .b_K, .b_V            [heads, h]
 * blocks.L.attn.W_O                        [heads, h, d]
 * blocks.L.attn.b_O                        [d]
 * blocks.L.mlp.W_in                        [d, hidden]
 * blocks.L.mlp.b_in                        [hidden]
 * blocks.L.mlp.W_out                       [hidden, d]
 * blocks.L.mlp.b_out                       [d]
 * ln_final.w, ln_final.b                   [d]
 * unembed.W_U                              [d, vocabulary]
 * </pre>
 *
 * <p>Immutable; may be read from several threads. Source of the names: {@code HookedTransformer} of TransformerLens.
 */
public final class Parameters {

    private static final List<String> OF_BLOCK = List.of(
            "ln1.w",
            "ln1.b",
            "attn.W_Q",
            "attn.W_K",
            "attn.W_V",
            "attn.b_Q",
            "attn.b_K",
            "attn.b_V",
            "attn.W_O",
            "attn.b_O",
            "ln2.w",
            "ln2.b",
            "mlp.W_in",
            "mlp.b_in",
            "mlp.W_out",
            "mlp.b_out");

    private final String model;
    private final GptConfig config;
    private final Weights weights;
    private final Set<String> names;

    Parameters(String model, GptConfig config, Weights weights) {
        this.model = model;
        this.config = config;
        this.weights = weights;
        this.names = names(config.layers());
    }

    private static Set<String> names(int layers) {
        Set<String> names = new LinkedHashSet<>(List.of("embed.W_E", "pos_embed.W_pos"));
        for (int layer = 0; layer < layers; layer++) {
            for (String name : OF_BLOCK) {
                names.add("blocks." + layer + "." + name);
            }
        }
        names.addAll(List.of("ln_final.w", "ln_final.b", "unembed.W_U"));
        return Collections.unmodifiableSet(names);
    }

    /** Every name that {@link #tensor} knows, in the order in which the model uses them. */
    public Set<String> names() {
        return names;
    }

    /**
     * One tensor of weights.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Tensor tensor(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "There are no weights \"%s\" in %s, which has %d layers; names look like \"blocks.0.attn.W_O\"."
                            .formatted(name, model, config.layers()));
        }
        return switch (name) {
            case "embed.W_E" -> matrix(weights.tokenEmbedding());
            case "pos_embed.W_pos" -> matrix(weights.positionEmbedding());
            case "ln_final.w" -> vector(weights.finalNorm().gain());
            case "ln_final.b" -> vector(weights.finalNorm().bias());
            case "unembed.W_U" -> transposed(weights.head());
            default -> {
                String[] parts = name.split("\\.", 3);
                yield ofBlock(weights.blocks().get(Integer.parseInt(parts[1])), parts[2]);
            }
        };
    }

    /**
     * What makes one token likelier: its column of {@code unembed.W_U}, [d].
     *
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public Tensor unembedding(int id) {
        return vector(weights.head().rows(Objects.checkIndex(id, config.vocabulary()), 1));
    }

    /** Where weights, or the part of them that the indices select, are to be found. No prompt has to do with them. */
    public Provenance provenance(String name, Integer... indices) {
        return new Provenance(model, "", name, List.of(indices));
    }

    private Tensor ofBlock(Weights.Block block, String name) {
        return switch (name) {
            case "ln1.w" -> vector(block.norm1().gain());
            case "ln1.b" -> vector(block.norm1().bias());
            case "ln2.w" -> vector(block.norm2().gain());
            case "ln2.b" -> vector(block.norm2().bias());
            case "attn.W_Q" -> byHead(third(block.attention().weight(), 0));
            case "attn.W_K" -> byHead(third(block.attention().weight(), 1));
            case "attn.W_V" -> byHead(third(block.attention().weight(), 2));
            case "attn.b_Q" -> vectorByHead(third(block.attention().bias(), 0));
            case "attn.b_K" -> vectorByHead(third(block.attention().bias(), 1));
            case "attn.b_V" -> vectorByHead(third(block.attention().bias(), 2));
            case "attn.W_O" ->
                Tensor.owning(
                        block.attentionOut().weight().array(), config.heads(), config.headWidth(), config.width());
            case "attn.b_O" -> vector(block.attentionOut().bias());
            case "mlp.W_in" -> matrix(block.up().weight());
            case "mlp.b_in" -> vector(block.up().bias());
            case "mlp.W_out" -> matrix(block.down().weight());
            case "mlp.b_out" -> vector(block.down().bias());
            default -> throw new IllegalStateException(name);
        };
    }

    /** Query's, key's or value's part of what makes all three at once. */
    private Matrix third(Matrix matrix, int number) {
        return matrix.columns(number * config.width(), config.width());
    }

    private static Tensor matrix(Matrix matrix) {
        return Tensor.owning(matrix.array(), matrix.rows(), matrix.columns());
    }

    private static Tensor vector(Matrix row) {
        return Tensor.owning(row.array(), row.columns());
    }

    private Tensor vectorByHead(Matrix row) {
        return Tensor.owning(row.array(), config.heads(), config.headWidth());
    }

    /** [d, heads × h] as [heads, d, h]. */
    private Tensor byHead(Matrix matrix) {
        int width = config.width();
        int headWidth = config.headWidth();
        float[] from = matrix.array();
        float[] values = new float[from.length];
        for (int head = 0; head < config.heads(); head++) {
            for (int row = 0; row < width; row++) {
                int to = (head * width + row) * headWidth;
                System.arraycopy(from, row * width + head * headWidth, values, to, headWidth);
            }
        }
        return Tensor.owning(values, config.heads(), width, headWidth);
    }

    private static Tensor transposed(Matrix matrix) {
        float[] from = matrix.array();
        float[] values = new float[from.length];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                values[column * matrix.rows() + row] = from[row * matrix.columns() + column];
            }
        }
        return Tensor.owning(values, matrix.columns(), matrix.rows());
    }
}
