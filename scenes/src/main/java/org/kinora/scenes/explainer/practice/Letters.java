package org.kinora.scenes.explainer.practice;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The signs of a text, numbered: the vocabulary of a model that writes letter by letter. */
final class Letters {

    /** Stands between two texts. */
    static final char END = '\n';

    private static final String END_OF_TEXT = "<|endoftext|>";
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final String signs;

    private Letters(String signs) {
        this.signs = signs;
    }

    /** Those that occur in a text. */
    static Letters of(String text) {
        return new Letters(text.chars()
                .distinct()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /**
     * Texts as a corpus keeps them, with one sign between two of them and none for a new line. Lines with figures are left
     * out: what the model writes is shown in a film in which every figure means something.
     */
    static String joined(String corpus) {
        String lines = corpus.lines().filter(line -> !FIGURE.matcher(line).find()).collect(Collectors.joining(" "));
        return lines.replaceAll(" ?(" + Pattern.quote(END_OF_TEXT) + " ?)+", String.valueOf(END));
    }

    /** True if a line has no figures and is no mark between texts. */
    static boolean isShown(String line) {
        return !FIGURE.matcher(line).find() && !line.equals(END_OF_TEXT);
    }

    /** All of them, in the order of their numbers. */
    String all() {
        return signs;
    }

    int count() {
        return signs.length();
    }

    int end() {
        return signs.indexOf(END);
    }

    /** The numbers of a text's signs, without those that are not among these. */
    int[] numbers(String text) {
        return text.chars().map(signs::indexOf).filter(number -> number >= 0).toArray();
    }

    String text(int... numbers) {
        return Arrays.stream(numbers)
                .collect(StringBuilder::new, (text, number) -> text.append(signs.charAt(number)), StringBuilder::append)
                .toString();
    }

    /** The run of numbers that begins at a share of all, and the one that follows it. */
    static int[] run(int[] numbers, double share, int length) {
        int from = (int) (share * (numbers.length - length - 1));
        return IntStream.rangeClosed(from, from + length).map(i -> numbers[i]).toArray();
    }
}
