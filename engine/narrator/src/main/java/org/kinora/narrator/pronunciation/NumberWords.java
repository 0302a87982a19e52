package org.kinora.narrator.pronunciation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as words: 1,728, 3.5, 2017 as a year, 1st, 1990s. */
final class NumberWords {

    /** What is a number: digits, in groups of three or not, with or without decimals, and an ending. */
    static final String PATTERN = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?";

    static final String ENDING = "st|nd|rd|th|s";

    private static final Pattern NUMBER = Pattern.compile("(" + PATTERN + ")(" + ENDING + ")?");

    private static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> GROUPS = List.of("", "thousand", "million", "billion", "trillion");
    private static final Map<String, String> IRREGULAR_ORDINALS = Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth", "nine", "ninth",
            "twelve", "twelfth");

    private static final int MOST_DIGITS = 15;

    private NumberWords() {}

    /** @param number matches {@link #PATTERN}, and may have one of the endings behind it */
    static List<String> of(String number) {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            throw new IllegalArgumentException(number + " is not a number");
        }
        String digits = parts.group(1);
        String ending = parts.group(2) == null ? "" : parts.group(2);
        int point = digits.indexOf('.');
        List<String> words = whole(point < 0 ? digits : digits.substring(0, point));
        if (point >= 0) {
            words.add("point");
            words.addAll(oneByOne(digits.substring(point + 1)));
        }
        int last = words.size() - 1;
        if (ending.equals("s")) {
            words.set(last, plural(words.get(last)));
        } else if (!ending.isEmpty()) {
            words.set(last, ordinal(words.get(last)));
        }
        return words;
    }

    private static List<String> whole(String digits) {
        boolean grouped = digits.indexOf(',') >= 0;
        String bare = digits.replace(",", "");
        if (bare.length() > MOST_DIGITS || bare.length() > 1 && bare.startsWith("0")) {
            return oneByOne(bare);
        }
        int value = bare.length() == 4 ? Integer.parseInt(bare) : 0;
        boolean year = !grouped && (value >= 1100 && value < 2000 || value >= 2010 && value < 2100);
        return year ? year(value) : cardinal(Long.parseLong(bare));
    }

    private static List<String> year(int value) {
        List<String> words = cardinal(value / 100);
        int rest = value % 100;
        if (rest == 0) {
            words.add("hundred");
        } else {
            if (rest < 10) {
                words.add("oh");
            }
            words.addAll(cardinal(rest));
        }
        return words;
    }

    private static List<String> cardinal(long value) {
        List<String> words = new ArrayList<>();
        if (value == 0) {
            words.add(SMALL.get(0));
        }
        for (int group = GROUPS.size() - 1; group >= 0; group--) {
            int three = (int) (value / Math.round(Math.pow(1000, group)) % 1000);
            if (three > 0) {
                addBelowThousand(three, words);
                if (group > 0) {
                    words.add(GROUPS.get(group));
                }
            }
        }
        return words;
    }

    private static void addBelowThousand(int value, List<String> words) {
        if (value >= 100) {
            words.add(SMALL.get(value / 100));
            words.add("hundred");
        }
        int rest = value % 100;
        if (rest >= SMALL.size()) {
            words.add(TENS.get(rest / 10));
            rest %= 10;
        }
        if (rest > 0) {
            words.add(SMALL.get(rest));
        }
    }

    private static List<String> oneByOne(String digits) {
        List<String> words = new ArrayList<>();
        digits.chars().forEach(digit -> words.add(SMALL.get(digit - '0')));
        return words;
    }

    private static String ordinal(String word) {
        String irregular = IRREGULAR_ORDINALS.get(word);
        if (irregular != null) {
            return irregular;
        }
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    }

    private static String plural(String word) {
        return word.endsWith("y")
                ? word.substring(0, word.length() - 1) + "ies"
                : word.endsWith("x") ? word + "es" : word + "s";
    }
}
