package org.kinora.narrator.pronunciation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The letters that the voice reads, and their numbers. Sounds are written as in the International Phonetic Alphabet, except that
 * A, I, O, W and Y stand for the vowels of day, my, go, now and boy, T for the t of water, and ʤ and ʧ are one letter each;
 * ˈ and ˌ stand before the vowel of a stressed syllable. Source: the table "vocab" in config.json of Kokoro-82M.
 */
public final class Alphabet {

    private static final String VOWELS = "AIOWYaeiouɑɐɒæɔəɚɛɜɨɪɯøœʊʌɤᵊᵻ";
    private static final String STRESSES = "ˈˌ";

    private final Map<Character, Integer> numbers = new HashMap<>();

    public Alphabet() {
        for (String row : TextResource.rows("alphabet.txt")) {
            int space = row.indexOf(' ');
            numbers.put(row.charAt(space + 1), Integer.valueOf(row.substring(0, space)));
        }
    }

    /** The number of a letter, sign or space, if the voice reads it. */
    public OptionalInt number(char letter) {
        Integer number = numbers.get(letter);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    static boolean isStress(char letter) {
        return STRESSES.indexOf(letter) >= 0;
    }

    /** Whether these sounds begin with a vowel. */
    static boolean beginsWithVowel(String sounds) {
        int at = 0;
        while (at < sounds.length() && isStress(sounds.charAt(at))) {
            at++;
        }
        return at < sounds.length() && isVowel(sounds.charAt(at));
    }

    /** The same sounds with a secondary stress on the first vowel, where no vowel is stressed. */
    static String stressed(String sounds) {
        if (sounds.chars().anyMatch(letter -> isStress((char) letter))) {
            return sounds;
        }
        for (int at = 0; at < sounds.length(); at++) {
            if (isVowel(sounds.charAt(at))) {
                return sounds.substring(0, at) + 'ˌ' + sounds.substring(at);
            }
        }
        return sounds;
    }
}
