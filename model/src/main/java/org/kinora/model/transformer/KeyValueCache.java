package org.kinora.model.transformer;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * The keys and values of the tokens that have been read, layer by layer, so that the next token need not read them
 * again. Belongs to one generation. Several threads may put tokens in at different positions, and
 * have to tell one another when they have.
 */
final class KeyValueCache {

    private final Kernels kernels;
    private final List<Matrix> keys = new ArrayList<>();
    private final List<Matrix> values = new ArrayList<>();
    private int length;

    /**
     * @param capacity the most tokens that will be read
     * @param memory gives matrices that belong to the cache as long as it is used
     */
    KeyValueCache(GptConfig config, int capacity, Kernels.Scratch memory, Kernels kernels) {
        this.kernels = kernels;
        for (int layer = 0; layer < config.layers(); layer++) {
            keys.add(memory.take(capacity, config.width()));
            values.add(memory.take(capacity, config.width()));
        }
    }

    /** Tokens read so far. */
    int length() {
        return length;
    }

    /** A row for each token that there may be, [capacity, width]; those of tokens that have not been read may hold anything. */
    Matrix keys(int layer) {
        return keys.get(layer);
    }

    /** As {@link #keys}. */
    Matrix values(int layer) {
        return values.get(layer);
    }

    /** Keeps the keys and values of new tokens, of which the first stands at {@code position}. */
    void put(int layer, int position, Matrix key, Matrix value) {
        kernels.put(key, keys.get(layer), position);
        kernels.put(value, values.get(layer), position);
    }

    /** Counts new tokens as read, once every layer has seen them. */
    void advance(int tokens) {
        length += tokens;
    }
}
