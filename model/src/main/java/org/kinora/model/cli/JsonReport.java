package org.kinora.model.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.kinora.command.JsonLines;
import org.kinora.model.Candidate;
import org.kinora.model.Evaluation;
import org.kinora.model.Generation;
import org.kinora.model.Prediction;
import org.kinora.model.checks.CheckLine;
import org.kinora.model.tokenizer.Token;

/** An object a line: a token, a candidate, a file, a check. */
final class JsonReport implements Report {

    private final JsonLines lines;

    JsonReport(PrintStream out) {
        lines = new JsonLines(out);
    }

    @Override
    public void tokens(List<Token> tokens) {
        for (Token token : tokens) {
            lines.line(object -> {
                object.writeStringField("token", token.text());
                object.writeNumberField("id", token.id());
                object.writeNumberField("start", token.start());
                object.writeNumberField("end", token.end());
            });
        }
    }

    @Override
    public void prediction(Prediction prediction, List<Candidate> top) {
        top.forEach(this::candidate);
    }

    private void candidate(Candidate candidate) {
        lines.line(object -> {
            object.writeStringField("token", candidate.text());
            object.writeNumberField("id", candidate.id());
            object.writeNumberField("probability", candidate.probability());
        });
    }

    @Override
    public void written(Generation generation, Generation.Step step) {
        candidate(step.chosen());
    }

    @Override
    public void finished(Generation generation) {
        lines.line(object -> {
            object.writeStringField("text", generation.text());
            object.writeStringField("end", generation.finishReason().name().toLowerCase(Locale.ROOT));
        });
    }

    @Override
    public void evaluation(String file, Evaluation evaluation) {
        lines.line(object -> {
            object.writeStringField("file", file);
            object.writeNumberField("tokens", evaluation.tokens());
            object.writeNumberField("bytes", evaluation.bytes());
            object.writeNumberField("natsPerToken", evaluation.natsPerToken());
            object.writeNumberField("bitsPerByte", evaluation.bitsPerByte());
        });
    }

    @Override
    public void check(CheckLine line) {
        lines.line(object -> {
            object.writeStringField("check", line.check());
            object.writeStringField("question", line.question());
            object.writeStringField("answer", line.answer());
            object.writeBooleanField("holds", line.holds());
        });
    }

    @Override
    public void checked(List<CheckLine> all) {
        // the lines say everything
    }
}
