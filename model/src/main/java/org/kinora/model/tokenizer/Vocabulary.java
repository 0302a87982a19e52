package org.kinora.model.tokenizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.format.ModelFormatException;

/**
 * What a tokenizer's files say, checked.
 *
 * @param file the file's name, for messages
 * @param ids the id of every entry, written in the {@link ByteAlphabet}
 * @param merges pairs of entries, the earliest learnt first
 * @param special entries that stand for themselves, such as {@code <|endoftext|>}, and are never split
 */
record Vocabulary(String file, Map<String, Integer> ids, List<Merge> merges, Map<String, Integer> special) {

    record Merge(String left, String right) {}

    Vocabulary {
        Map<Integer, String> entryOfId = new LinkedHashMap<>();
        ids.forEach((entry, id) -> claim(file, entryOfId, entry, id));
        special.forEach((entry, id) -> claim(file, entryOfId, entry, id));
    }

    private static void claim(String file, Map<Integer, String> entryOfId, String entry, int id) {
        if (id < 0 || id > 1 << 24) {
            throw new ModelFormatException("%s: \"%s\" has the id %d. Ids count from 0.".formatted(file, entry, id));
        }
        String other = entryOfId.putIfAbsent(id, entry);
        if (other != null && !other.equals(entry)) {
            throw new ModelFormatException(
                    "%s: \"%s\" and \"%s\" share the id %d. Use the file that came with the model."
                            .formatted(file, other, entry, id));
        }
    }

    /** One more than the largest id. */
    int size() {
        int largest = -1;
        for (int id : ids.values()) {
            largest = Math.max(largest, id);
        }
        for (int id : special.values()) {
            largest = Math.max(largest, id);
        }
        return largest + 1;
    }

    /** @throws ModelFormatException if there is no such entry */
    int id(String entry) {
        Integer id = ids.get(entry);
        if (id == null) {
            throw new ModelFormatException(
                    "%s: \"%s\" is needed but not in the vocabulary. Use the vocabulary and merges of one model."
                            .formatted(file, entry));
        }
        return id;
    }
}
