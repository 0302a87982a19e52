package org.kinora.scenes.explainer;

import java.util.Locale;

/**
 * The figures in the film that are about something else than its own model. Everything that is said of them is computed
 * from these. {@code sources.md}, beside this file, says where in the publication each is to be found.
 */
enum Cited {
    /** Tokens that the film's own model was trained on, in both runs together. */
    OWN_TOKENS(31e6, "Kinora's model card"),
    /** Words that an adult reads in a minute, silently, of English that is not fiction. */
    WORDS_A_MINUTE(238, "Brysbaert 2019"),
    /** Tokens that GPT-3 was trained on, one of the first large models. */
    EARLY_TOKENS(300e9, "Brown et al. 2020"),
    /** Words in one of that model's tokens. */
    WORDS_IN_TOKEN(0.75, "OpenAI Help Center"),
    /** Tokens that the newest were trained on, as far as it was published. */
    NEWEST_TOKENS(36e12, "Qwen3 Technical Report 2025"),
    /** Weights of one of the largest models. */
    LARGEST_WEIGHTS(1.04e12, "Kimi K2 Technical Report 2025"),
    /** People on Earth. */
    PEOPLE(8e9, "UN World Population Prospects 2024"),
    /** Multiplications and additions in the largest training of which the number was published, Llama 3.1 405B's. */
    LARGEST_TRAINING(3.8e25, "The Llama 3 Herd of Models 2024"),
    /** Layers of that model. */
    LARGEST_LAYERS(126, "The Llama 3 Herd of Models 2024"),
    /** Years since the last ice age ended. */
    LAST_ICE_AGE(11_700, "Walker et al. 2009"),
    /** Years since the oldest known remains of our species. */
    FIRST_HUMANS(315_000, "Hublin et al. 2017"),
    /** Years since the dinosaurs died out. */
    LAST_DINOSAURS(66e6, "Renne et al. 2013");

    private final double value;
    private final String source;

    Cited(double value, String source) {
        this.value = value;
        this.source = source;
    }

    double value() {
        return value;
    }

    /** The publication, short enough for a caption. */
    String source() {
        return source;
    }

    @Override
    public String toString() {
        return "%s = %s (%s)".formatted(name().toLowerCase(Locale.ROOT).replace('_', ' '), value, source);
    }
}
