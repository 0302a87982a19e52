package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.model.Activations;
import org.kinora.model.tokenizer.Token;

/** The tokens of a prompt from left to right, their centres equally far apart. */
public final class TokenRow extends Composite<TokenRow> {

    private final List<TokenChip> chips;

    /**
     * @param size font size of the tokens
     * @param distance between the centres of neighbours, in scene units
     */
    public TokenRow(Activations run, double size, double distance) {
        List<Token> tokens = run.tokens();
        chips = tokens.stream().map(token -> new TokenChip(token, size)).toList();
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).shift((i - (chips.size() - 1) / 2.0) * distance, 0);
        }
        addParts(chips);
    }

    public List<TokenChip> chips() {
        return chips;
    }

    public TokenChip chip(int index) {
        return chips.get(index);
    }
}
