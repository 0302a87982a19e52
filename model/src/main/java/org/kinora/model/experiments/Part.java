package org.kinora.model.experiments;

import org.kinora.model.Tensor;

/**
 * A part of a block that can be switched off by itself: an attention head or a unit of the feed-forward part.
 *
 * @param hook the value that the part writes: [tokens, parts, …]
 * @param index which of the parts, from 0
 */
public record Part(String hook, int index) {

    /** An attention head by its layer and its number, both from 0. It writes {@code attn.hook_z[token, head]}. */
    public static Part head(int layer, int head) {
        return new Part("blocks." + layer + ".attn.hook_z", head);
    }

    /** A unit of the feed-forward part by its layer and its number, both from 0: {@code mlp.hook_post[token, unit]}. */
    public static Part unit(int layer, int unit) {
        return new Part("blocks." + layer + ".mlp.hook_post", unit);
    }

    /** What the part writes for one token. */
    float[] of(Tensor value, int token) {
        check(value);
        return value.at(token, index).toArray();
    }

    /** A copy of a value in which this part writes the same for every token. */
    Tensor replacedBy(float[] row, Tensor value) {
        check(value);
        float[] values = value.toArray();
        int rowLength = values.length / value.size(0);
        for (int token = 0; token < value.size(0); token++) {
            System.arraycopy(row, 0, values, token * rowLength + index * row.length, row.length);
        }
        return Tensor.of(values, value.shape());
    }

    /** How many numbers the part writes for a token. */
    static int width(Tensor value) {
        return value.size() / (value.size(0) * value.size(1));
    }

    private void check(Tensor value) {
        if (index < 0 || index >= value.size(1)) {
            throw new IllegalArgumentException(
                    "%s has the parts 0 to %d and no part %d.".formatted(hook, value.size(1) - 1, index));
        }
    }
}
