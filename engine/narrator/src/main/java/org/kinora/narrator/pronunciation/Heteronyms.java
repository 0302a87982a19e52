package org.kinora.narrator.pronunciation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that are written alike and said in two ways, of which no rule here chooses. */
final class Heteronyms {

    private static final Set<String> WORDS = Set.of(
            ("abuse bass bow close conduct conflict content contract desert excuse export increase insert invalid lead live lives"
                            + " minute object perfect permit present produce progress project read rebel record refuse row subject tear"
                            + " transfer use wind wound")
                    .split(" "));

    private Heteronyms() {}

    /** What to write for the other ways of saying a word, in ARPAbet; empty if there is one way only. */
    static Optional<List<String>> others(String plain, PronouncingDictionary dictionary) {
        if (!WORDS.contains(plain)) {
            return Optional.empty();
        }
        List<String> all = dictionary.pronunciations(plain);
        return all.size() < 2 ? Optional.empty() : Optional.of(all.subList(1, all.size()));
    }
}
