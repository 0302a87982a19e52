package org.kinora.scenes.explainer;

import org.kinora.model.training.TrainingSums;
import org.kinora.model.transformer.GptConfig;

/**
 * How long everyone on Earth would take for a number of sums, each doing one every second.
 *
 * @param seconds above 0
 */
record PeopleTime(double seconds) {

    static final double MINUTE = 60;
    static final double HOUR = 60 * MINUTE;
    static final double DAY = 24 * HOUR;
    /** Of the Gregorian calendar, on average. */
    static final double YEAR = 365.2425 * DAY;

    private static final double MILLION = 1e6;

    static PeopleTime of(double sums) {
        return new PeopleTime(sums / Cited.PEOPLE.value());
    }

    /** For the training of a model of these sizes on as many tokens as the film's own. */
    static PeopleTime ofOwn(GptConfig config) {
        return of(TrainingSums.perToken(config) * Cited.OWN_TOKENS.value());
    }

    /** For the largest training of which the number is known. */
    static PeopleTime ofLargest() {
        return of(Cited.LARGEST_TRAINING.value());
    }

    static PeopleTime years(double years) {
        return new PeopleTime(years * YEAR);
    }

    double days() {
        return seconds / DAY;
    }

    double millionYears() {
        return seconds / YEAR / MILLION;
    }

    /** How high it is on a ladder on which each rung is ten times the one below, counted from a second. */
    double height() {
        return StrictMath.log10(seconds);
    }
}
