package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Code;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.text.code.CodeToken;

/**
 * Which letters of a listing are which of another version. Lines are matched first, whatever their indentation, in
 * their order; lines between these that are much alike are matched word by word; and lines that stand elsewhere in the
 * other version go there.
 */
final class CodeDiff {

    /** The share of words that two lines have in common if the one is a version of the other. */
    private static final double ALIKE = 0.5;

    /** A line of fewer words, such as a bracket, is not looked for elsewhere. */
    private static final int LEAST_WORDS = 3;

    /** Lines that are compared word by word with all lines on the other side take the square of their number. */
    private static final int MOST_COMPARED = 250_000;

    private final List<Line> from;
    private final List<Line> to;
    private final Matching letters;
    private final boolean[] doneFrom;
    private final boolean[] doneTo;

    /** A word of a line: a token, or in a comment or a text what stands between blanks. */
    private record Word(int name, List<Integer> letters) {}

    private record Line(int name, List<Word> words) {}

    private CodeDiff(List<Line> from, List<Line> to, Matching letters) {
        this.from = from;
        this.to = to;
        this.letters = letters;
        doneFrom = new boolean[from.size()];
        doneTo = new boolean[to.size()];
    }

    static Matching between(Code from, Code to) {
        Map<String, Integer> names = new HashMap<>();
        Matching letters =
                new Matching(from.text().letters().size(), to.text().letters().size());
        new CodeDiff(linesOf(from, names), linesOf(to, names), letters).match();
        return letters;
    }

    private static List<Line> linesOf(Code code, Map<String, Integer> names) {
        String source = code.source();
        List<List<Integer>> lettersAt = new ArrayList<>();
        for (int i = 0; i < source.length(); i++) {
            lettersAt.add(List.of());
        }
        List<Letter> letters = code.text().letters();
        for (int i = 0; i < letters.size(); i++) {
            int start = letters.get(i).sourceStart();
            List<Integer> there = new ArrayList<>(lettersAt.get(start));
            there.add(i);
            lettersAt.set(start, there);
        }
        int[] tokenAt = new int[source.length()];
        List<CodeToken> tokens = code.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (int at = tokens.get(i).start(); at < tokens.get(i).end(); at++) {
                tokenAt[at] = i + 1;
            }
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : source.split("\n", -1)) {
            List<Word> words = new ArrayList<>();
            for (int at = start; at < start + line.length(); ) {
                int end = at + 1;
                while (end < start + line.length()
                        && tokenAt[end] == tokenAt[at]
                        && Character.isWhitespace(source.charAt(end)) == Character.isWhitespace(source.charAt(at))) {
                    end++;
                }
                String word = source.substring(at, end);
                if (!word.isBlank()) {
                    List<Integer> of = IntStream.range(at, end)
                            .boxed()
                            .flatMap(index -> lettersAt.get(index).stream())
                            .toList();
                    words.add(new Word(names.computeIfAbsent(word, unknown -> names.size()), of));
                }
                at = end;
            }
            lines.add(new Line(names.computeIfAbsent(line.strip(), unknown -> names.size()), words));
            start += line.length() + 1;
        }
        return lines;
    }

    private void match() {
        List<int[]> same = CommonSubsequence.of(from.size(), to.size(), (i, j) -> from.get(i).name == to.get(j).name);
        same.forEach(pair -> pairWords(pair[0], pair[1]));
        int nextFrom = 0;
        int nextTo = 0;
        for (int[] pair : same) {
            matchVersions(nextFrom, pair[0], nextTo, pair[1]);
            nextFrom = pair[0] + 1;
            nextTo = pair[1] + 1;
        }
        matchVersions(nextFrom, from.size(), nextTo, to.size());
        matchMoved();
    }

    /** Lines between two that stay: in their order, so that as much as possible is kept. */
    private void matchVersions(int start, int end, int startThere, int endThere) {
        int rows = end - start;
        int columns = endThere - startThere;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_COMPARED) {
            return;
        }
        double[][] best = new double[rows + 1][columns + 1];
        double[][] likeness = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double alike = likeness(from.get(start + i), to.get(startThere + j));
                likeness[i][j] = alike;
                double kept = alike >= ALIKE ? alike + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(kept, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairWords(start + i++, startThere + j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void matchMoved() {
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size() && !doneFrom[i]; j++) {
                boolean isSame = from.get(i).name == to.get(j).name;
                if (!doneTo[j] && isSame && from.get(i).words.size() >= LEAST_WORDS) {
                    pairWords(i, j);
                }
            }
        }
    }

    private void pairWords(int here, int there) {
        doneFrom[here] = true;
        doneTo[there] = true;
        List<Word> words = from.get(here).words;
        List<Word> wordsThere = to.get(there).words;
        for (int[] pair : common(words, wordsThere)) {
            List<Integer> own = words.get(pair[0]).letters;
            List<Integer> others = wordsThere.get(pair[1]).letters;
            // the same characters are as many letters in one font
            for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
                letters.pair(List.of(own.get(i)), List.of(others.get(i)));
            }
        }
    }

    private static List<int[]> common(List<Word> words, List<Word> others) {
        return CommonSubsequence.of(words.size(), others.size(), (i, j) -> words.get(i).name == others.get(j).name);
    }

    /** From 0, nothing in common, to 1. */
    private static double likeness(Line line, Line other) {
        int words = line.words.size() + other.words.size();
        return words == 0 ? 0 : 2.0 * common(line.words, other.words).size() / words;
    }
}
