package org.kinora.engine.narration;

import java.util.ArrayList;
import java.util.List;

/**
 * When words are said that nobody has recorded, or of which nobody has measured it: about 165 words of English a minute
 * with the pauses, longer words taking longer.
 */
final class ReadingSpeed {

    /** Seconds; fitted so that plain prose with a sentence of a dozen words comes to 165 words a minute. */
    private static final double WORD = 0.11;

    private static final double LETTER = 0.048;
    /** A digit is read as a word: "7" takes as long as "seven". */
    private static final double DIGIT = 0.22;

    private static final double CLAUSE_PAUSE = 0.24;
    private static final double SENTENCE_PAUSE = 0.54;

    private ReadingSpeed() {}

    /** Words from the line's beginning on, as fast as a calm speaker says them. */
    static List<Word> spaced(List<String> written) {
        return spaced(written, 0, seconds(written));
    }

    /** The same words, said between two moments. */
    static List<Word> spaced(List<String> written, double from, double to) {
        double natural = seconds(written);
        double scale = natural == 0 ? 0 : (to - from) / natural;
        List<Word> words = new ArrayList<>();
        double begins = 0;
        for (String each : written) {
            double ends = begins + spoken(each);
            words.add(new Word(
                    Word.bare(each), each, milliseconds(from + begins * scale), milliseconds(from + ends * scale)));
            begins = ends + pause(each);
        }
        return words;
    }

    /** Without the pause behind the last word. */
    private static double seconds(List<String> written) {
        double seconds = 0;
        for (String each : written) {
            seconds += spoken(each) + pause(each);
        }
        return written.isEmpty() ? 0 : seconds - pause(written.get(written.size() - 1));
    }

    private static double spoken(String written) {
        String word = Word.bare(written);
        return word.isEmpty()
                ? 0
                : WORD
                        + word.codePoints()
                                .mapToDouble(c -> Character.isDigit(c) ? DIGIT : LETTER)
                                .sum();
    }

    private static double pause(String written) {
        return switch (Pause.after(written)) {
            case NONE -> 0;
            case CLAUSE -> CLAUSE_PAUSE;
            case SENTENCE -> SENTENCE_PAUSE;
        };
    }

    private static double milliseconds(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
