package org.kinora.narrator.pronunciation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are written alike and said in two ways. Behind "to", "can" and their like stands a verb; elsewhere the likelier way is
 * taken, and a person should look at it.
 */
final class Heteronyms {

    private static final Set<String> BEFORE_VERBS = Set.of(
            ("to will would can could may might must should shall do does did don't doesn't didn't can't cannot won't wouldn't"
                            + " couldn't shouldn't let's i you we they not never always i'll you'll we'll they'll")
                    .split(" "));

    /** Of "we read" it cannot be told which it is. */
    private static final Set<String> BEFORE_ANY_TENSE = Set.of("i", "you", "we", "they", "never", "always");

    /**
     * How a word is said.
     *
     * @param sounds in the voice's letters
     * @param certain whether the word in front decides it
     * @param other the other way, in ARPAbet
     */
    record Way(String sounds, boolean certain, String other) {}

    /** By word: how it is mostly said, as a verb, and the way that is neither. */
    private final Map<String, List<String>> ways = new HashMap<>();

    Heteronyms() {
        for (String row : TextResource.rows("heteronyms.txt")) {
            List<String> columns = List.of(row.split(" [|] "));
            ways.put(columns.get(0), columns.subList(1, columns.size()));
        }
    }

    /**
     * How a word is said, if it is one of these.
     *
     * @param word in lower case
     * @param before the word before in lower case, empty at the start of a phrase
     */
    Optional<Way> way(String word, String before) {
        List<String> known = ways.get(word);
        if (known == null) {
            return Optional.empty();
        }
        boolean verb = BEFORE_VERBS.contains(before) && !(word.equals("read") && BEFORE_ANY_TENSE.contains(before));
        String said = known.get(verb ? 1 : 0);
        String other = known.size() > 2 ? known.get(2) : known.get(verb ? 0 : 1);
        return Optional.of(new Way(Arpabet.sounds(said), verb, other));
    }
}
