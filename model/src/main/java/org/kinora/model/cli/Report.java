package org.kinora.model.cli;

import java.util.List;
import org.kinora.model.Candidate;
import org.kinora.model.Evaluation;
import org.kinora.model.Generation;
import org.kinora.model.Prediction;
import org.kinora.model.checks.CheckLine;
import org.kinora.model.tokenizer.Token;

/** Where results go: to a person or to a program. */
interface Report {

    void tokens(List<Token> tokens);

    /** @param top the likeliest tokens of the prediction, the likeliest first */
    void prediction(Prediction prediction, List<Candidate> top);

    /** One more token of a text, as soon as it is there. */
    void written(Generation generation, Generation.Step step);

    /** The text has ended. */
    void finished(Generation generation);

    void evaluation(String file, Evaluation evaluation);

    /** One line of the checks, as soon as it is known. */
    void check(CheckLine line);

    /** All lines of the checks once more, to be counted. */
    void checked(List<CheckLine> lines);
}
