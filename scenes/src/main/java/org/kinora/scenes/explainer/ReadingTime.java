package org.kinora.scenes.explainer;

/**
 * How long a person would read what models have read, day and night.
 *
 * @param tokensInWord how many tokens of the film's own model there are in a word
 */
record ReadingTime(double tokensInWord) {

    private static final double MINUTES_IN_WEEK = 7 * 24 * 60;
    private static final double WEEKS_IN_YEAR = 365.25 / 7;

    private static double weeks(double words) {
        return words / Cited.WORDS_A_MINUTE.value() / MINUTES_IN_WEEK;
    }

    /** For what the film's own model has read, in weeks. */
    double ownWeeks() {
        return weeks(Cited.OWN_TOKENS.value() / tokensInWord);
    }

    /** For what one of the first large models has read, in years. */
    double earlyYears() {
        return weeks(Cited.EARLY_TOKENS.value() * Cited.WORDS_IN_TOKEN.value()) / WEEKS_IN_YEAR;
    }

    /** How often all that the film's model has read goes into what one of the first large ones has read. */
    double earlyOverOwn() {
        return earlyYears() * WEEKS_IN_YEAR / ownWeeks();
    }

    /** How often this goes into what the newest have read. */
    double newestOverEarly() {
        return Cited.NEWEST_TOKENS.value() / Cited.EARLY_TOKENS.value();
    }
}
