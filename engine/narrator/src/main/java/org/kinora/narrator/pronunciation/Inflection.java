package org.kinora.narrator.pronunciation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives how a word sounds from its stem: plurals, possessives, tenses, comparatives, and some endings and beginnings. */
final class Inflection {

    private static final List<String> HISSING = List.of("S", "Z", "SH", "ZH", "CH", "JH");
    private static final List<String> VOICELESS = List.of("P", "T", "K", "F", "TH");

    /** An ending, what it adds to the sounds, and where the stem's spelling changes before it. */
    private record Ending(String spelling, String arpabet) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ing", "IH0 NG"),
            new Ending("ings", "IH0 NG Z"),
            new Ending("er", "ER0"),
            new Ending("ers", "ER0 Z"),
            new Ending("est", "IX0 S T"),
            new Ending("able", "AH0 B AH0 L"),
            new Ending("ly", "L IY0"),
            new Ending("ness", "N AH0 S"),
            new Ending("less", "L AH0 S"),
            new Ending("ful", "F AH0 L"));

    /** A beginning and how it sounds before a stem that keeps its own stress. */
    private static final List<Ending> BEGINNINGS = List.of(
            new Ending("un", "AH2 N"),
            new Ending("re", "R IY2"),
            new Ending("non", "N AA2 N"),
            new Ending("pre", "P R IY2"),
            new Ending("mis", "M IH2 S"),
            new Ending("over", "OW2 V ER0"),
            new Ending("under", "AH2 N D ER0"),
            new Ending("sub", "S AH2 B"),
            new Ending("multi", "M AH2 L T IY0"),
            new Ending("inter", "IH2 N T ER0"));

    private static final Pattern WEAK_ENDING =
            Pattern.compile("(?<stem>.*?(?<before>[A-Z]+)) (?:AH0|IH0) (?<last>[ZD])");

    /** Shorter stems make words by chance: "re" and "al". */
    private static final int SHORTEST_STEM = 3;

    private static final int SHORTEST_STEM_AFTER_A_BEGINNING = 4;

    private Inflection() {}

    /** @param listed the ARPAbet of a stem, if it is known */
    static Optional<String> derive(String word, Function<String, Optional<String>> listed) {
        return possessive(word, listed)
                .or(() -> plural(word, listed))
                .or(() -> past(word, listed))
                .or(() -> ending(word, listed))
                .or(() -> beginning(word, listed));
    }

    /** What a plural, a possessive or a third person adds to a stem. */
    static String withS(String arpabet) {
        String last = last(arpabet);
        return arpabet + (HISSING.contains(last) ? " IX0 Z" : VOICELESS.contains(last) ? " S" : " Z");
    }

    private static String withD(String arpabet) {
        String last = last(arpabet);
        boolean needsVowel = last.equals("T") || last.equals("D");
        return arpabet + (needsVowel ? " IX0 D" : isVoiceless(last) ? " T" : " D");
    }

    private static boolean isVoiceless(String consonant) {
        return VOICELESS.contains(consonant) || List.of("S", "SH", "CH").contains(consonant);
    }

    /**
     * The dictionary writes the vowel of "pieces" and "wanted" now one way and now another; here it is always IX. "Un-" keeps its
     * vowel, and the last one of "nobody" has no stress.
     */
    static String evened(String word, String arpabet) {
        String even = word.startsWith("un") && arpabet.startsWith("AH0 N") ? "AH2" + arpabet.substring(3) : arpabet;
        even = even.endsWith(" IY2") ? even.substring(0, even.length() - 1) + "0" : even;
        Matcher weak = WEAK_ENDING.matcher(even);
        if (!weak.matches()) {
            return even;
        }
        boolean plural = HISSING.contains(weak.group("before")) && word.matches(".*(es|'s)");
        boolean past = List.of("T", "D").contains(weak.group("before")) && word.endsWith("ed");
        return plural || past ? weak.group("stem") + " IX0 " + weak.group("last") : even;
    }

    private static Optional<String> possessive(String word, Function<String, Optional<String>> listed) {
        if (word.endsWith("'s")) {
            String stem = word.substring(0, word.length() - 2);
            return listed.apply(stem).or(() -> derive(stem, listed)).map(Inflection::withS);
        }
        if (word.endsWith("s'")) {
            String stem = word.substring(0, word.length() - 1);
            return listed.apply(stem).or(() -> derive(stem, listed));
        }
        return Optional.empty();
    }

    private static Optional<String> plural(String word, Function<String, Optional<String>> listed) {
        List<String> stems = new ArrayList<>();
        if (word.endsWith("ies")) {
            stems.add(cut(word, 3) + "y");
        }
        if (word.endsWith("es")) {
            stems.add(cut(word, 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            stems.add(cut(word, 1));
        }
        return first(stems, SHORTEST_STEM, stem -> listed.apply(stem).or(() -> ending(stem, listed)))
                .map(Inflection::withS);
    }

    private static Optional<String> past(String word, Function<String, Optional<String>> listed) {
        if (!word.endsWith("ed")) {
            return Optional.empty();
        }
        List<String> stems = stems(cut(word, 2));
        stems.add(0, cut(word, 1));
        return first(stems, SHORTEST_STEM, listed).map(Inflection::withD);
    }

    private static Optional<String> ending(String word, Function<String, Optional<String>> listed) {
        for (Ending ending : ENDINGS) {
            if (word.endsWith(ending.spelling)) {
                Optional<String> stem = first(stems(cut(word, ending.spelling.length())), SHORTEST_STEM, listed);
                if (stem.isPresent()) {
                    return stem.map(arpabet -> arpabet + " " + ending.arpabet);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> beginning(String word, Function<String, Optional<String>> listed) {
        for (Ending beginning : BEGINNINGS) {
            if (word.startsWith(beginning.spelling)) {
                String rest = word.substring(beginning.spelling.length());
                Optional<String> stem = rest.length() < SHORTEST_STEM_AFTER_A_BEGINNING
                        ? Optional.empty()
                        : listed.apply(rest)
                                .or(() -> plural(rest, listed))
                                .or(() -> past(rest, listed))
                                .or(() -> ending(rest, listed));
                if (stem.isPresent()) {
                    return stem.map(arpabet -> beginning.arpabet + " " + arpabet);
                }
            }
        }
        return Optional.empty();
    }

    /** What a stem may have been before an ending: mak(e), happ(y), runn(un). */
    private static List<String> stems(String left) {
        List<String> stems = new ArrayList<>(List.of(left, left + "e"));
        if (left.endsWith("i")) {
            stems.add(cut(left, 1) + "y");
        }
        int length = left.length();
        if (length > 3 && left.charAt(length - 1) == left.charAt(length - 2)) {
            stems.add(cut(left, 1));
        }
        return stems;
    }

    private static Optional<String> first(List<String> stems, int shortest, Function<String, Optional<String>> listed) {
        return stems.stream()
                .filter(stem -> stem.length() >= shortest)
                .flatMap(stem -> listed.apply(stem).stream())
                .findFirst();
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static String last(String arpabet) {
        return arpabet.substring(arpabet.lastIndexOf(' ') + 1);
    }
}
