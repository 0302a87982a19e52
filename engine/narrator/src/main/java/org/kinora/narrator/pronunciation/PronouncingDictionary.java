package org.kinora.narrator.pronunciation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The CMU Pronouncing Dictionary: 126,000 American English words in ARPAbet; and some that it lacks, or of which it has a rare
 * pronunciation first. What it and the rules of {@link Inflection} do not know is not guessed.
 */
final class PronouncingDictionary {

    private final Map<String, String> entries = new HashMap<>(1 << 18);

    PronouncingDictionary() {
        TextResource.packedRows("cmudict.xz").forEach(this::add);
        TextResource.rows("corrections.txt").forEach(this::add);
    }

    private void add(String row) {
        int space = row.indexOf(' ');
        entries.put(row.substring(0, space), row.substring(space + 1));
    }

    /** How a word is written here: lower case, a straight apostrophe, no accents. */
    static String plain(String word) {
        String apart = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** The ARPAbet of a word in its {@link #plain} form, as the dictionary has it or as it follows from the stem. */
    Optional<String> arpabet(String word) {
        return listed(word).or(() -> Inflection.derive(word, this::listed));
    }

    /** The dictionary's first pronunciation. */
    Optional<String> listed(String word) {
        return Optional.ofNullable(entries.get(word)).map(arpabet -> Inflection.evened(word, arpabet));
    }

    /** How a letter of the alphabet is called. @param letter a to z */
    String letter(char letter) {
        return entries.get(letter + ".");
    }
}
