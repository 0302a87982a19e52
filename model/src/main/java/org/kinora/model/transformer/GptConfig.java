package org.kinora.model.transformer;

import java.util.List;
import java.util.Map;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFormatException;

/**
 * The sizes of a GPT-2, as its config.json gives them.
 *
 * @param layers how many blocks (n_layer)
 * @param heads attention heads in each block (n_head); divides {@code width}
 * @param width numbers in a token's vector (n_embd)
 * @param hidden numbers in the middle of the feed-forward part (n_inner; 4 × width unless given)
 * @param context most tokens that can be read at once (n_positions)
 * @param vocabulary how many tokens can be predicted (vocab_size)
 * @param gelu the form of the activation function
 * @param epsilon added to the variance in layer normalisation
 * @param tiedHead whether the embedding is also the output layer
 */
public record GptConfig(
        int layers,
        int heads,
        int width,
        int hidden,
        int context,
        int vocabulary,
        Gelu gelu,
        float epsilon,
        boolean tiedHead) {

    /** The two forms of GELU that GPT-2 checkpoints use. */
    public enum Gelu {
        /** "gelu_new": the tanh form, which OpenAI's weights were trained with. */
        TANH,
        /** "gelu": the exact form with the error function. */
        ERF
    }

    private static final String FILE = "config.json";

    private static final double USUAL_EPSILON = 1e-5;

    public GptConfig {
        if (layers < 1 || heads < 1 || width < 1 || hidden < 1 || context < 1 || vocabulary < 1) {
            throw new ModelFormatException(FILE + ": layers, heads, width, context and vocabulary must be positive.");
        }
        if (width % heads != 0) {
            throw new ModelFormatException(
                    "%s: n_embd %d cannot be shared out among n_head %d heads. Correct one of them."
                            .formatted(FILE, width, heads));
        }
    }

    /** Numbers in a head's query, key and value. */
    public int headWidth() {
        return width / heads;
    }

    /** How many numbers such a model has learned. */
    public long parameters() {
        long attention = 4L * width * width + 4L * width;
        long feedForward = 2L * width * hidden + hidden + width;
        long norm = 2L * width;
        long embeddings = (long) vocabulary * width * (tiedHead ? 1 : 2) + (long) context * width;
        return embeddings + layers * (attention + feedForward + 2 * norm) + norm;
    }

    /**
     * Reads a config.json.
     *
     * @throws ModelFormatException if this is not the configuration of a GPT-2
     */
    public static GptConfig read(byte[] document) {
        Map<String, Object> members = Json.object(FILE, document);
        Object type = members.getOrDefault("model_type", "gpt2");
        if (!"gpt2".equals(type)) {
            throw new ModelFormatException(FILE + ": model_type is \"" + type + "\". Kinora runs \"gpt2\".");
        }
        for (String unsupported : List.of("scale_attn_by_inverse_layer_idx", "add_cross_attention")) {
            if (Boolean.TRUE.equals(members.get(unsupported))) {
                throw new ModelFormatException(FILE + ": " + unsupported + " is set, which Kinora does not compute.");
            }
        }
        if (Boolean.FALSE.equals(members.get("scale_attn_weights"))) {
            throw new ModelFormatException(FILE + ": scale_attn_weights is off, which Kinora does not compute.");
        }
        int width = integer(members, "n_embd");
        return new GptConfig(
                integer(members, "n_layer"),
                integer(members, "n_head"),
                width,
                members.get("n_inner") == null
                        ? (int) Math.min(4L * width, Integer.MAX_VALUE)
                        : integer(members, "n_inner"),
                integer(members, "n_positions"),
                integer(members, "vocab_size"),
                gelu(members.getOrDefault("activation_function", "gelu_new")),
                epsilon(members.getOrDefault("layer_norm_epsilon", USUAL_EPSILON)),
                !Boolean.FALSE.equals(members.get("tie_word_embeddings")));
    }

    private static int integer(Map<String, Object> members, String key) {
        if (members.get(key) instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw new ModelFormatException(
                "%s: %s should be a whole number but is %s. Use the file that came with the model."
                        .formatted(FILE, key, members.get(key)));
    }

    private static float epsilon(Object value) {
        if (value instanceof Number number && number.floatValue() > 0 && number.floatValue() < 1) {
            return number.floatValue();
        }
        throw new ModelFormatException(
                "%s: layer_norm_epsilon should be a small number such as 1e-05 but is %s. Use the file that came with the model."
                        .formatted(FILE, value));
    }

    private static Gelu gelu(Object name) {
        return switch (String.valueOf(name)) {
            case "gelu_new", "gelu_pytorch_tanh" -> Gelu.TANH;
            case "gelu" -> Gelu.ERF;
            default ->
                throw new ModelFormatException(
                        "%s: activation_function is \"%s\". Kinora computes gelu_new and gelu.".formatted(FILE, name));
        };
    }
}
