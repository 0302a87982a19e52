package org.kinora.narrator.script;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands between two spaces: a word with the punctuation around it, or punctuation alone.
 *
 * @param pieces one, or several where a part of the word has a pronunciation of its own
 * @param sourceLine where it stands in the script, from 1
 */
public record Word(List<Piece> pieces, int sourceLine) {

    public Word {
        pieces = List.copyOf(pieces);
    }

    /** As it is written, without the pronunciation. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The text without the punctuation around it; empty if it is nothing else. */
    public String bare() {
        String text = text();
        int from = 0;
        int to = text.length();
        while (from < to && !belongs(text.charAt(from))) {
            from++;
        }
        while (to > from && !belongs(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean belongs(char c) {
        return Character.isLetterOrDigit(c) || Signs.name(c).isPresent();
    }
}
