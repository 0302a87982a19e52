package org.kinora.model.experiments.learned;

import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.tokenizer.Token;

/**
 * What something inside a model said to one token of a text.
 *
 * @param run in which the text was read
 * @param position of the token in it, from 0
 * @param value that was read there
 * @param provenance of the value
 */
public record TokenReading(Activations run, int position, double value, Provenance provenance) {

    public Token token() {
        return run.tokens().get(position);
    }
}
