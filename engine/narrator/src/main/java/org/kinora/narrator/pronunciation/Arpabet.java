package org.kinora.narrator.pronunciation;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * ARPAbet, the alphabet of the CMU Pronouncing Dictionary: {@code HH AH0 L OW1}. A vowel has a digit for its stress: 1 primary, 2
 * secondary, 0 none. IX is the weak vowel that ends "pieces" and "wanted"; the dictionary itself does without it. Turned into
 * the voice's letters, a t between vowels becomes a tap and weak vowels before l and n all but vanish, as Americans say them.
 */
final class Arpabet {

    private static final Map<String, String> VOWELS = Map.ofEntries(
            entry("AA", "ɑ"),
            entry("AE", "æ"),
            entry("AH", "ʌ"),
            entry("AO", "ɔ"),
            entry("AW", "W"),
            entry("AY", "I"),
            entry("EH", "ɛ"),
            entry("ER", "ɜɹ"),
            entry("EY", "A"),
            entry("IH", "ɪ"),
            entry("IX", "ᵻ"),
            entry("IY", "i"),
            entry("OW", "O"),
            entry("OY", "Y"),
            entry("UH", "ʊ"),
            entry("UW", "u"));

    private static final Map<String, String> CONSONANTS = Map.ofEntries(
            entry("B", "b"),
            entry("CH", "ʧ"),
            entry("D", "d"),
            entry("DH", "ð"),
            entry("F", "f"),
            entry("G", "ɡ"),
            entry("HH", "h"),
            entry("JH", "ʤ"),
            entry("K", "k"),
            entry("L", "l"),
            entry("M", "m"),
            entry("N", "n"),
            entry("NG", "ŋ"),
            entry("P", "p"),
            entry("R", "ɹ"),
            entry("S", "s"),
            entry("SH", "ʃ"),
            entry("T", "t"),
            entry("TH", "θ"),
            entry("V", "v"),
            entry("W", "w"),
            entry("Y", "j"),
            entry("Z", "z"),
            entry("ZH", "ʒ"));

    /** Consonants after which "-en" and "-on" lose their vowel: token, question, person, hidden. */
    private static final List<String> BEFORE_WEAK_N = List.of("T", "D", "S", "Z", "K", "CH");

    private Arpabet() {}

    /** Whether every symbol is one, and there is a vowel with its digit, which no text in the voice's own letters has. */
    static boolean isArpabet(String text) {
        List<String> symbols = symbols(text);
        return symbols.stream().anyMatch(Arpabet::isVowel)
                && symbols.stream().allMatch(symbol -> isVowel(symbol) || CONSONANTS.containsKey(symbol));
    }

    static boolean isVowel(String symbol) {
        return stress(symbol) >= 0 && VOWELS.containsKey(name(symbol));
    }

    static List<String> symbols(String arpabet) {
        return Arrays.asList(arpabet.strip().split("\\s+"));
    }

    /** In the voice's letters. */
    static String sounds(String arpabet) {
        List<String> symbols = symbols(arpabet);
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < symbols.size(); at++) {
            String symbol = symbols.get(at);
            String before = at == 0 ? "" : symbols.get(at - 1);
            String after = at + 1 == symbols.size() ? "" : symbols.get(at + 1);
            String second = at + 2 < symbols.size() ? symbols.get(at + 2) : "";
            if (isVowel(symbol)) {
                // neither in the first syllable nor where the l or n begins the next one
                boolean canVanish = symbols.subList(0, at).stream().anyMatch(Arpabet::isVowel) && !isVowel(second);
                sounds.append(vowel(symbol, before, after, canVanish));
            } else if (symbol.equals("T") && isTapped(before, after, second)) {
                sounds.append('T');
            } else {
                sounds.append(CONSONANTS.get(symbol));
            }
        }
        return sounds.toString();
    }

    private static String vowel(String symbol, String before, String after, boolean canVanish) {
        String name = name(symbol);
        String sound = name.equals("IY") && after.equals("R") ? "ɪ" : VOWELS.get(name);
        return switch (stress(symbol)) {
            case 1 -> "ˈ" + sound;
            case 2 -> "ˌ" + sound;
            default ->
                switch (name) {
                    case "AH" -> canVanish && vanishes(before, after) ? "ᵊ" : "ə";
                    case "ER" -> "əɹ";
                    default -> sound;
                };
        };
    }

    private static boolean vanishes(String before, String after) {
        boolean freely = !List.of("L", "R", "W", "Y").contains(before)
                && (!isVowel(before) || List.of("AY", "AW", "OY").contains(name(before)));
        return after.equals("L") && freely || after.equals("N") && BEFORE_WEAK_N.contains(before);
    }

    /** Between a vowel, or r, and a vowel without stress; but not before "-en" and "-on", as in written. */
    private static boolean isTapped(String before, String after, String second) {
        boolean weak = isVowel(after) && stress(after) == 0;
        return weak && (isVowel(before) || before.equals("R")) && !(name(after).equals("AH") && second.equals("N"));
    }

    /** -1 for what has none. */
    private static int stress(String symbol) {
        int digit = symbol.isEmpty() ? -1 : symbol.charAt(symbol.length() - 1) - '0';
        return digit >= 0 && digit <= 2 ? digit : -1;
    }

    private static String name(String symbol) {
        return stress(symbol) < 0 ? symbol : symbol.substring(0, symbol.length() - 1);
    }
}
