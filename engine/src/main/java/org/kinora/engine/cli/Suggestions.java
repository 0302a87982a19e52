package org.kinora.engine.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Which of the known names somebody may have meant. */
final class Suggestions {

    private static final int MOST = 3;

    /** Of shorter names two letters are half. */
    private static final int SHORT = 5;

    private record Candidate(String name, int distance) {}

    private Suggestions() {}

    /**
     * The nearest first; none that differs in more than a third of its letters, unless it begins with what was typed. Of
     * names that differ in their capitals alone there is one, which is most like what was typed.
     */
    static List<String> of(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Comparator<String> byCapitals = Comparator.comparingInt(name -> distance(typed, name));
        Map<String, String> spellings = new TreeMap<>();
        for (String name : known) {
            spellings.merge(name.toLowerCase(Locale.ROOT), name, BinaryOperator.minBy(byCapitals));
        }
        return spellings.entrySet().stream()
                .filter(near ->
                        near.getKey().startsWith(wanted) || distance(wanted, near.getKey()) <= most(near.getKey()))
                .map(near -> new Candidate(near.getValue(), distance(wanted, near.getKey())))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** The nearest of names with numbers in front, such as {@code 08-nudge}, where a number or a word alone may be typed. */
    static List<String> ofParts(String typed, Collection<String> known) {
        String word = withoutNumber(typed);
        List<String> near = known.stream()
                .filter(name -> name.equals(typed) || withoutNumber(name).equals(word) || sameNumber(typed, name))
                .toList();
        return near.isEmpty() ? of(typed, known) : near;
    }

    private static String withoutNumber(String part) {
        return part.replaceFirst("^[0-9]+-", "").toLowerCase(Locale.ROOT);
    }

    private static boolean sameNumber(String typed, String part) {
        return typed.matches("[0-9]{1,4}") && part.matches("0*" + Integer.parseInt(typed) + "-.*");
    }

    private static int most(String name) {
        return name.length() < SHORT ? 1 : Math.max(2, name.length() / 3);
    }

    /** How many letters to put in, take out, replace or swap with the next (optimal string alignment distance). */
    static int distance(String from, String to) {
        int[] twoBack = new int[to.length() + 1];
        int[] back = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = back[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], back[j]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
        }
        return row[to.length()];
    }
}
