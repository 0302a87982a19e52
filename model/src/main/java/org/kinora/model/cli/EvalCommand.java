package org.kinora.model.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.kinora.model.Evaluation;
import org.kinora.model.Gpt;
import org.kinora.model.format.TextFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code eval}: how well the model predicts texts. */
final class EvalCommand implements Callable<Integer> {

    private static final Pattern END_OF_DOCUMENT = Pattern.compile("\\s*<\\|endoftext\\|>\\s*");

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .converters(Options.AS_IT_IS)
            .arity("0..*")
            .paramLabel("FILE")
            .description("texts in UTF-8, plain or packed (.xz)")
            .build();
    private final ModelOptions model;
    private final PrintStream out;

    EvalCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.model = new ModelOptions(err);
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("eval");
        spec.addPositional(files);
        model.addTo(spec);
        spec.usageMessage()
                .sortOptions(false)
                .description("Prints how well the model predicts each text: loss in nats per token, and bits per byte.")
                .footer(
                        "",
                        "  eval story.txt",
                        "",
                        "Bits a byte compare models with different tokens; less is better.",
                        "A line <|endoftext|> ends a document, as in files to train on.");
        return spec;
    }

    @Override
    public Integer call() {
        List<String> named = files.getValue();
        if (named == null || named.isEmpty()) {
            throw new UsageException("Name a FILE, a text in UTF-8; --help shows what there is.");
        }
        Gpt gpt = model.gpt();
        Report report = model.report(out);
        for (String file : named) {
            report.evaluation(file, Evaluation.of(gpt, joined(text(file))));
        }
        return ExitCode.DONE;
    }

    /** Documents as training joins them: no line breaks, only the end-of-text token between one and the next. */
    private static String joined(String text) {
        String joined = END_OF_DOCUMENT.matcher(text).replaceAll("<|endoftext|>");
        return joined.equals(text) ? text : joined.strip();
    }

    private static String text(String file) {
        String text = new TextFile(Path.of(file)).read();
        if (text.isEmpty()) {
            throw new UsageException(file + ": this file is empty. Name a text with at least one letter.");
        }
        return text;
    }
}
