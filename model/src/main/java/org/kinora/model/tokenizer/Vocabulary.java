package org.kinora.model.tokenizer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.model.format.ModelFormatException;

/**
 * What a tokenizer's files say, checked.
 *
 * @param file the file's name, for messages
 * @param ids the id of every entry, written in the {@link ByteAlphabet}
 * @param merges pairs of entries, the earliest learned first
 * @param special entries that stand for themselves, such as {@code <|endoftext|>}, and are never split
 */
record Vocabulary(String file, Map<String, Integer> ids, List<Merge> merges, Map<String, Integer> special) {

    record Merge(String left, String right) {}

    Vocabulary {
        Set<Integer> distinct = new HashSet<>(ids.values());
        distinct.addAll(special.values());
        // held against the number of entries first: a damaged id is no reason to run out of memory
        String[] entryOfId = new String[distinct.size()];
        claim(file, ids, entryOfId);
        claim(file, special, entryOfId);
        if (special.containsKey("")) {
            throw new ModelFormatException(file + ": a special token is empty. Use the file that came with the model.");
        }
    }

    private static void claim(String file, Map<String, Integer> ids, String[] entryOfId) {
        for (Map.Entry<String, Integer> entry : ids.entrySet()) {
            int id = entry.getValue();
            if (id < 0 || id >= entryOfId.length) {
                throw new ModelFormatException(
                        "%s: \"%s\" has the id %d among %d ids, which count from 0 without holes. Use the file that came with the model."
                                .formatted(file, entry.getKey(), id, entryOfId.length));
            }
            String other = entryOfId[id];
            if (other != null && !other.equals(entry.getKey())) {
                throw new ModelFormatException(
                        "%s: \"%s\" and \"%s\" share the id %d. Use the file that came with the model."
                                .formatted(file, other, entry.getKey(), id));
            }
            entryOfId[id] = entry.getKey();
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
