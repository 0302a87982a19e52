package org.kinora.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.transformer.GptConfig;

/**
 * What a model can read, and what it cannot.
 *
 * @param model its name, for messages
 * @param config its sizes
 * @param found its tokenizer, if it came with one
 */
record Prompts(String model, GptConfig config, Optional<Tokenizer> found) {

    private static final int CHARACTERS_QUOTED = 30;

    /** @throws ModelFormatException if the model came without one */
    Tokenizer tokenizer() {
        return found.orElseThrow(() -> new ModelFormatException(model
                + ": it came without a tokenizer, so it reads ids only. Put its tokenizer.json beside config.json."));
    }

    /** The text of some tokens; their ids where the model came without a tokenizer. */
    String textOf(int... ids) {
        if (found.isPresent()) {
            return found.get().decode(ids);
        }
        StringBuilder text = new StringBuilder();
        for (int id : ids) {
            text.append('#').append(id);
        }
        return text.toString();
    }

    /** The token that ends a text, if the tokenizer has one. */
    OptionalInt endOfText() {
        Optional<Integer> id = found.flatMap(tokenizer -> tokenizer.special("<|endoftext|>"));
        return id.isPresent() ? OptionalInt.of(id.get()) : OptionalInt.empty();
    }

    /**
     * @throws IllegalArgumentException if there are no tokens, or unknown ones
     * @throws PromptTooLongException if there are more than the context
     */
    void check(int[] ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException(
                    "The prompt has no tokens. Give at least one: \"<|endoftext|>\" will do.");
        }
        for (int id : ids) {
            if (id < 0 || id >= config.vocabulary()) {
                throw new IllegalArgumentException(
                        "There is no token %d: %s has the ids 0 to %d.".formatted(id, model, config.vocabulary() - 1));
            }
        }
        if (ids.length > config.context()) {
            String fitting = textOf(Arrays.copyOf(ids, config.context()));
            String tail = fitting.substring(Math.max(0, fitting.length() - CHARACTERS_QUOTED));
            throw new PromptTooLongException(
                    "The prompt has %d tokens but %s reads at most %d. Tokens 1 to %d fit and end with \"%s\": cut the prompt there."
                            .formatted(ids.length, model, config.context(), config.context(), tail),
                    ids.length,
                    config.context());
        }
    }
}
