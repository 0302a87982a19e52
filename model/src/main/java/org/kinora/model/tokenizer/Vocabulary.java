package org.kinora.model.tokenizer;

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

    /** No tokenizer in use has a tenth of this; an id beyond it is a damaged file, not a reason to run out of memory. */
    private static final int LARGEST_ID = 1 << 24;

    Vocabulary {
        String[] entryOfId = new String[largestId(file, ids, largestId(file, special, -1)) + 1];
        claim(file, ids, entryOfId);
        claim(file, special, entryOfId);
    }

    private static int largestId(String file, Map<String, Integer> ids, int atLeast) {
        int largest = atLeast;
        for (Map.Entry<String, Integer> entry : ids.entrySet()) {
            int id = entry.getValue();
            if (id < 0 || id > LARGEST_ID) {
                throw new ModelFormatException(
                        "%s: \"%s\" has the id %d. Ids count from 0.".formatted(file, entry.getKey(), id));
            }
            largest = Math.max(largest, id);
        }
        return largest;
    }

    private static void claim(String file, Map<String, Integer> ids, String[] entryOfId) {
        for (Map.Entry<String, Integer> entry : ids.entrySet()) {
            String other = entryOfId[entry.getValue()];
            if (other != null && !other.equals(entry.getKey())) {
                throw new ModelFormatException(
                        "%s: \"%s\" and \"%s\" share the id %d. Use the file that came with the model."
                                .formatted(file, other, entry.getKey(), entry.getValue()));
            }
            entryOfId[entry.getValue()] = entry.getKey();
        }
    }

    /** One more than the largest id. */
    int size() {
        return largestId(file, ids, largestId(file, special, -1)) + 1;
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
