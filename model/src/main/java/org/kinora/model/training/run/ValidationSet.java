package org.kinora.model.training.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.Evaluation;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;

/**
 * The held-out texts of each source, cut into sequences of whole contexts: their loss says what a model has learned.
 * In a sequence each token is predicted from those before it in that sequence alone, as in training. The token between two documents
 * counts, with the bytes that it has in the file, as in the command {@code eval}.
 */
final class ValidationSet {

    private final Map<String, List<Sequence>> rows = new LinkedHashMap<>();
    private final Tokenizer tokenizer;

    /** @param most tokens of a source, at most, but at least one row */
    ValidationSet(Corpus.Tokens tokens, Tokenizer tokenizer, int context, int most) {
        this.tokenizer = tokenizer;
        for (int source = 0; source < tokens.names().size(); source++) {
            List<Sequence> ofSource = tokens.heldOut(source, context, Math.max(1, most / context));
            if (!ofSource.isEmpty()) {
                rows.put(tokens.names().get(source), ofSource);
            }
        }
    }

    /** By the names of the sources that have held-out texts. */
    Map<String, Evaluation> evaluate(Trainer trainer) {
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        rows.forEach((source, ofSource) -> {
            long tokens = ofSource.stream().mapToLong(Sequence::counted).sum();
            long bytes = ofSource.stream()
                    .mapToLong(row -> tokenizer.bytesOf(row.targets()))
                    .sum();
            evaluations.put(source, new Evaluation(tokens, bytes, tokens * trainer.evaluate(ofSource)));
        });
        return evaluations;
    }
}
