package org.kinora.model;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * The keys and values of the tokens that have been read, layer by layer, so that the next token need not read them
 * again. Belongs to one generation; not for several threads.
 */
final class KeyValueCache {

    private final Kernels kernels;
    private final List<Matrix> keys = new ArrayList<>();
    private final List<Matrix> values = new ArrayList<>();
    private int length;

    /** @param capacity the most tokens that will be read */
    KeyValueCache(GptConfig config, int capacity, Kernels kernels) {
        this(config, capacity, kernels, kernels::allocate);
    }

    /** @param memory gives matrices that belong to the cache as long as it is used */
    KeyValueCache(GptConfig config, int capacity, Kernels kernels, Kernels.Scratch memory) {
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

    /** Appends the keys of new tokens. @return those of all tokens, [length + new, width] */
    Matrix appendKeys(int layer, Matrix added) {
        return append(keys.get(layer), added);
    }

    /** Appends the values of new tokens. @return those of all tokens, [length + new, width] */
    Matrix appendValues(int layer, Matrix added) {
        return append(values.get(layer), added);
    }

    /** Counts new tokens as read, once every layer has seen them. */
    void advance(int tokens) {
        length += tokens;
    }

    private Matrix append(Matrix store, Matrix added) {
        kernels.copy(added, store.rows(length, added.rows()));
        return store.rows(0, length + added.rows());
    }
}
