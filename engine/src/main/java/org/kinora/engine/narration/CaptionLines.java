package org.kinora.engine.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the words of a caption in one line, or in two that are about equally long and parted where the text is. */
final class CaptionLines {

    /** One line's difference of this many characters is as bad as the worst place to break. */
    private static final double CHARACTERS_OF_A_COST = 4;

    private CaptionLines() {}

    /** Empty if they do not fit. */
    static Optional<List<String>> of(List<String> words) {
        String whole = String.join(" ", words);
        if (CaptionLimits.length(whole) <= CaptionLimits.LINE) {
            return Optional.of(List.of(whole));
        }
        List<String> best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < words.size(); i++) {
            String first = String.join(" ", words.subList(0, i));
            String second = String.join(" ", words.subList(i, words.size()));
            int longer = Math.max(CaptionLimits.length(first), CaptionLimits.length(second));
            double cost = BreakPoint.cost(words.get(i - 1), words.get(i))
                    + Math.abs(CaptionLimits.length(first) - CaptionLimits.length(second)) / CHARACTERS_OF_A_COST;
            if (longer <= CaptionLimits.LINE && cost < least) {
                least = cost;
                best = List.of(first, second);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same text in words that are no longer than a line. */
    static List<Word> breakable(List<Word> words) {
        List<Word> pieces = new ArrayList<>();
        for (Word word : words) {
            int length = CaptionLimits.length(word.written());
            for (int at = 0; at < length; at += CaptionLimits.LINE) {
                int end = Math.min(length, at + CaptionLimits.LINE);
                double duration = word.to() - word.from();
                String piece = word.written()
                        .substring(
                                word.written().offsetByCodePoints(0, at),
                                word.written().offsetByCodePoints(0, end));
                pieces.add(new Word(
                        piece,
                        piece,
                        word.from() + duration * at / length,
                        end == length ? word.to() : word.from() + duration * end / length));
            }
        }
        return pieces;
    }
}
