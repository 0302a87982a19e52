package org.kinora.model.experiments.learned;

import org.kinora.model.Gpt;

/**
 * Something that a model shall say.
 *
 * @param subject such as {@code Paris}; its last token is where the fact is looked up
 * @param relation such as {@code  is a city in}
 * @param target such as {@code  Japan}; its first token counts
 */
public record Fact(String subject, String relation, String target) {

    /** What the target shall follow. */
    public String prompt() {
        return subject + relation;
    }

    /** The target's first token. */
    public int targetId(Gpt gpt) {
        return gpt.tokenizer().encode(target)[0];
    }
}
