package org.kinora.model.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.model.Candidate;
import org.kinora.model.Evaluation;
import org.kinora.model.Generation;
import org.kinora.model.Prediction;
import org.kinora.model.checks.CheckLine;
import org.kinora.model.tokenizer.Token;

/** Tables and plain text. */
final class TextReport implements Report {

    private static final int BAR = 30;
    private static final char REPLACEMENT = '\ufffd';

    private final PrintStream out;
    private int printed;

    TextReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void tokens(List<Token> tokens) {
        for (Token token : tokens) {
            out.printf(Locale.ROOT, "%7d  %s%n", token.id(), quoted(token.text()));
        }
    }

    @Override
    public void prediction(Prediction prediction, List<Candidate> top) {
        int widest = top.stream()
                .mapToInt(candidate -> quoted(candidate.text()).length())
                .max()
                .orElse(0);
        for (Candidate candidate : top) {
            String bar = "#".repeat((int) Math.round(BAR * candidate.probability()));
            out.printf(
                    Locale.ROOT,
                    "%-" + widest + "s  %6.2f %%  %7d  %s%n",
                    quoted(candidate.text()),
                    100 * candidate.probability(),
                    candidate.id(),
                    bar);
        }
        out.printf(
                Locale.ROOT,
                "%,d others together %.2f %%%n",
                prediction.vocabulary() - top.size(),
                100 * prediction.probabilityOfRest(top.size()));
    }

    /** The bytes of one character may come in several tokens: what is not whole yet waits. */
    @Override
    public void written(Generation generation, Generation.Step step) {
        String text = generation.text();
        int whole = text.length();
        while (whole > printed && text.charAt(whole - 1) == REPLACEMENT) {
            whole--;
        }
        out.print(text.substring(printed, whole));
        out.flush();
        printed = whole;
    }

    @Override
    public void finished(Generation generation) {
        String text = generation.text();
        out.print(text.substring(printed));
        if (!text.endsWith("\n")) {
            out.println();
        }
    }

    @Override
    public void evaluation(String file, Evaluation evaluation) {
        out.printf(
                Locale.ROOT,
                "%s: %,d tokens, %.3f nats per token, %.3f bits per byte%n",
                file,
                evaluation.tokens(),
                evaluation.natsPerToken(),
                evaluation.bitsPerByte());
    }

    @Override
    public void check(CheckLine line) {
        out.printf(
                "%-3s  %-12s  %-45s  %s%n",
                line.holds() ? "ok" : "NO", line.check(), onOneLine(line.question()), onOneLine(line.answer()));
    }

    @Override
    public void checked(List<CheckLine> all) {
        Map<String, int[]> heldOfAll = new LinkedHashMap<>();
        for (CheckLine line : all) {
            int[] count = heldOfAll.computeIfAbsent(line.check(), check -> new int[2]);
            count[0] += line.holds() ? 1 : 0;
            count[1]++;
        }
        out.println();
        heldOfAll.forEach((check, count) -> out.printf("%-12s  %d of %d hold%n", check, count[0], count[1]));
    }

    private static String quoted(String token) {
        return '"' + onOneLine(token) + '"';
    }

    private static String onOneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
