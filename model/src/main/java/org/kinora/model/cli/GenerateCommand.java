package org.kinora.model.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.kinora.model.Generation;
import org.kinora.model.Sampling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code generate}: how the model goes on. */
final class GenerateCommand implements Callable<Integer> {

    private final PositionalParamSpec text = Options.prompt();
    private final OptionSpec temperature = Options.decimal(
            "T",
            "0.8",
            "0 always takes the likeliest token; the higher, the bolder (default ${DEFAULT-VALUE})",
            "--temperature");
    private final OptionSpec topK = Options.wholeNumber(
            "40",
            "a number of tokens",
            "sample from this many of the likeliest tokens; 0 for all (default ${DEFAULT-VALUE})",
            "--top-k");
    private final OptionSpec topP = Options.decimal(
            "P",
            "1",
            "draw among the likeliest tokens that together have this probability (default ${DEFAULT-VALUE})",
            "--top-p");
    private final OptionSpec maxTokens = Options.wholeNumber(
            "100", "a number of tokens", "write at most this many tokens (default ${DEFAULT-VALUE})", "--max-tokens");
    private final OptionSpec stop =
            Options.text("TEXT", "", "end after this text; the end-of-text token always ends it", "--stop");
    private final ModelOptions model;
    private final PrintStream out;

    GenerateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.model = new ModelOptions(err);
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("generate");
        spec.addPositional(text);
        spec.addOption(temperature).addOption(topK).addOption(topP);
        spec.addOption(maxTokens).addOption(stop);
        model.addTo(spec);
        spec.usageMessage()
                .sortOptions(false)
                .description("Prints what the model writes after a text, token by token.")
                .footer(
                        "",
                        "  generate \"Once upon a time\" --max-tokens 60 --seed 7",
                        "  generate $'User: Hello!\\nAI:' --temperature 0 --stop $'\\n'");
        return spec;
    }

    @Override
    public Integer call() {
        Sampling sampling = new Sampling(
                temperature.getValue(),
                topK.getValue(),
                topP.getValue(),
                model.seed(),
                maxTokens.getValue(),
                stop.getValue());
        Report report = model.report(out);
        Generation generation = model.gpt().generate(Options.required(text), sampling);
        while (generation.hasNext()) {
            report.written(generation, generation.next());
        }
        report.finished(generation);
        return ExitCode.DONE;
    }
}
