package org.kinora.scenes.explainer;

import java.util.Locale;
import java.util.function.Function;
import org.kinora.model.checks.CheckLine;

/**
 * Something that a beat needs of the model: what its narration says of it, or what its picture is made of.
 *
 * @param name what has to be true, in a few words
 * @param asked what the model is asked for it, or what is looked at
 * @param answer looks
 */
record Need(String name, String asked, Function<Subject, Answer> answer) {

    private static final int LONGEST = 160;

    /**
     * What was found.
     *
     * @param words the measured value
     * @param holds whether that is enough
     */
    record Answer(String words, boolean holds) {

        /** @param format as {@link String#format}'s */
        static Answer of(boolean holds, String format, Object... values) {
            return new Answer(String.format(Locale.ROOT, format, values), holds);
        }
    }

    /** What a model answers that cannot even be asked does not hold, and says why. */
    CheckLine check(String beat, Subject subject) {
        Answer found;
        try {
            found = answer.apply(subject);
        } catch (RuntimeException impossible) {
            found = new Answer("cannot be asked: " + impossible.getMessage(), false);
        }
        return new CheckLine(beat, name + " (" + asked + ")", onOneLine(found.words), found.holds);
    }

    /** What a model writes may be long, and not only letters. */
    private static String onOneLine(String words) {
        String line = words.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\ufffd]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
