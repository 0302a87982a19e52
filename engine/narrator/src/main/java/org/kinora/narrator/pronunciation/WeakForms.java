package org.kinora.narrator.pronunciation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that carry a sentence rather than its meaning. They have little or no stress, and some depend on their neighbours: "the"
 * and "to" before a vowel, "that" where it points at something, a verb left alone at the end.
 */
final class WeakForms {

    /** At the start of a sentence the others gain a secondary stress. */
    private static final List<String> WITHOUT_STRESS = List.of("a", "an", "the", "to", "in");

    /** Stressed where nothing follows: "than any of us ever will". */
    private static final List<String> STRESSED_LAST =
            List.of("can", "could", "will", "would", "should", "has", "have", "had", "in", "there");

    private static final List<String> BEFORE_THAT_THING = List.of(
            "of", "in", "at", "by", "for", "from", "with", "on", "do", "does", "did", "like", "about", "into", "after");
    private static final List<String> VERBS_AFTER_THAT_THING =
            List.of("is", "was", "will", "would", "does", "has", "means");
    private static final List<String> BEFORE_A_CLAUSE = List.of("", "and", "but", "so", "or");

    private final Map<String, String> sounds = new HashMap<>();

    WeakForms() {
        for (String row : TextResource.rows("weak-forms.txt")) {
            int space = row.indexOf(' ');
            sounds.put(row.substring(0, space), row.substring(space + 1));
        }
    }

    /** The word in lower case, if it is one of these. What is all in capitals, like IT, is another word. */
    Optional<String> name(String word) {
        String name = PronouncingDictionary.plain(word);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !capitals && sounds.containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    /** By itself. @param name one that {@link #name} gave */
    String sounds(String name) {
        return sounds.get(name);
    }

    /**
     * Among its neighbours.
     *
     * @param before the word before in lower case, empty at the start of a phrase
     * @param next the word after it, with its sounds; null where a phrase ends
     * @param first whether the word begins the sentence
     */
    String sounds(Sounding word, String before, Sounding next, boolean first) {
        String name = word.weak().orElseThrow();
        String plain = sounds.get(name);
        String text = word.word().bare();
        if (next == null && STRESSED_LAST.contains(name)) {
            return Alphabet.stressed(plain).replace('ˌ', 'ˈ');
        }
        switch (name) {
            case "the":
                return next != null && Alphabet.beginsWithVowel(next.sounds()) ? "ði" : plain;
            case "to":
                return next == null ? "tu" : Alphabet.beginsWithVowel(next.sounds()) ? "tʊ" : plain;
            case "that":
                return isThing(before, next) ? "ðˈæt" : first ? Alphabet.stressed(plain) : plain;
            default:
                boolean gains = first && Character.isUpperCase(text.charAt(0)) && !WITHOUT_STRESS.contains(name);
                return gains ? Alphabet.stressed(plain) : plain;
        }
    }

    private static boolean isThing(String before, Sounding next) {
        return next == null
                || BEFORE_THAT_THING.contains(before)
                || BEFORE_A_CLAUSE.contains(before)
                        && VERBS_AFTER_THAT_THING.contains(next.weak()
                                .orElse(PronouncingDictionary.plain(next.word().bare())));
    }
}
