package org.kinora.narrator.pronunciation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a single word sounds that is made of letters, whatever stands around it. */
final class Lexicon {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,}|[B-HJ-Z]");
    private static final Pattern SEVERAL = Pattern.compile("[A-Z]{2,}s");

    /** From this length on, what is in capitals and in the dictionary is said as a word: NASA, but A-I. */
    private static final int SHORTEST_WORD_IN_CAPITALS = 3;

    private static final int SHORTEST_HALF = 3;
    private static final int VOWELS_OF_A_LONG_HALF = 3;

    private final Alphabet alphabet;
    private final PronouncingDictionary dictionary;
    private final Espeak espeak;

    Lexicon(Alphabet alphabet, PronouncingDictionary dictionary, Espeak espeak) {
        this.alphabet = alphabet;
        this.dictionary = dictionary;
        this.espeak = espeak;
    }

    /** @throws UnknownSoundException if nothing knows it */
    String sounds(String word) throws UnknownSoundException {
        Optional<String> spelled = spelled(word);
        if (spelled.isPresent()) {
            return spelled.get();
        }
        String plain = PronouncingDictionary.plain(word);
        Optional<String> arpabet = dictionary.arpabet(plain);
        if (arpabet.isEmpty() && plain.endsWith("'")) {
            arpabet = dictionary.arpabet(plain.substring(0, plain.length() - 1));
        }
        if (arpabet.isPresent()) {
            return Arpabet.sounds(arpabet.get());
        }
        return espeak.sounds(plain)
                .filter(sounds -> sounds.chars()
                        .allMatch(letter -> alphabet.number((char) letter).isPresent()))
                .orElseThrow(() -> new UnknownSoundException(
                        "it is not known how \"%s\" is said. Write [%s](/%s/)%s, or install espeak-ng."
                                .formatted(word, word, suggestion(plain), hint(plain))));
    }

    /** Letter by letter, with the stress on the last: GPT, GPUs. */
    private Optional<String> spelled(String word) {
        String base = word.replace('’', '\'');
        String ending = base.endsWith("'s") ? "'s" : SEVERAL.matcher(base).matches() ? "s" : "";
        base = base.substring(0, base.length() - ending.length());
        boolean isWord = base.length() >= SHORTEST_WORD_IN_CAPITALS
                && dictionary.listed(PronouncingDictionary.plain(base)).isPresent();
        if (!LETTERS.matcher(base).matches() || isWord) {
            return Optional.empty();
        }
        return Optional.of(Arpabet.sounds(ending.isEmpty() ? letters(base) : Inflection.withS(letters(base))));
    }

    /** @param capitals A to Z */
    String letters(String capitals) {
        String plain = PronouncingDictionary.plain(capitals);
        String first = plain.substring(0, plain.length() - 1)
                .chars()
                .mapToObj(letter -> dictionary.letter((char) letter).replace('1', '2') + " ")
                .collect(Collectors.joining());
        return first + dictionary.letter(plain.charAt(plain.length() - 1));
    }

    private String hint(String plain) {
        return suggestion(plain).equals("…") ? " with phonemes or ARPAbet between the slashes" : " if that is right";
    }

    /** For a word that is made of two known ones, both: chatbot is stressed in front, and what has a long second half behind. */
    private String suggestion(String plain) {
        for (int balance = 0; balance < plain.length(); balance++) {
            for (int cut : List.of(plain.length() / 2 - balance, plain.length() / 2 + balance)) {
                if (cut >= SHORTEST_HALF && plain.length() - cut >= SHORTEST_HALF) {
                    Optional<String> first = dictionary.arpabet(plain.substring(0, cut));
                    Optional<String> second = dictionary.arpabet(plain.substring(cut));
                    if (first.isPresent() && second.isPresent()) {
                        boolean behind = second.get().replaceAll("[^012]", "").length() >= VOWELS_OF_A_LONG_HALF;
                        return Arpabet.sounds(
                                behind
                                        ? first.get().replace('1', '2') + " "
                                                + second.get().replace('2', '0')
                                        : first.get() + " " + second.get().replace('1', '2'));
                    }
                }
            }
        }
        return "…";
    }
}
