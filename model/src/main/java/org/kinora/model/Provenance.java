package org.kinora.model;

import java.util.List;

/**
 * Where numbers on the screen came from, so that anyone can compute them again.
 *
 * @param model the model's name
 * @param prompt the text that it read; empty where the numbers are of the model alone
 * @param hook the name of the value inside it, such as {@code blocks.3.attn.hook_pattern}
 * @param indices which part of that value; empty for all of it
 */
public record Provenance(String model, String prompt, String hook, List<Integer> indices) {

    public Provenance {
        indices = List.copyOf(indices);
    }

    /** Of the logits of what follows a prompt with these ids. */
    static Provenance ofLogits(String model, String prompt, int[] ids) {
        return new Provenance(model, prompt, "logits", List.of(ids.length - 1));
    }

    /** The same value, narrowed down by further indices. */
    public Provenance at(Integer... further) {
        List<Integer> all = new java.util.ArrayList<>(indices);
        all.addAll(List.of(further));
        return new Provenance(model, prompt, hook, all);
    }

    /** One line for a caption: {@code kinora-default, "Paris is", blocks.3.attn.hook_pattern[2, 1]}. */
    @Override
    public String toString() {
        String read = prompt.isEmpty() ? "" : ", \"" + prompt + "\"";
        return model + read + ", " + hook + (indices.isEmpty() ? "" : indices.toString());
    }
}
