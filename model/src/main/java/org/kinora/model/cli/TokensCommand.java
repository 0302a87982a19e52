package org.kinora.model.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code tokens}: how a text falls into tokens. */
final class TokensCommand implements Callable<Integer> {

    private final PositionalParamSpec text = ModelArguments.prompt();
    private final ModelOptions model;
    private final PrintStream out;

    TokensCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.model = new ModelOptions(err);
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("tokens");
        spec.addPositional(text);
        model.addTo(spec);
        spec.usageMessage()
                .sortOptions(false)
                .description("Prints the tokens of a text with their ids.")
                .footer("", "  tokens \"Paris is a city\"");
        return spec;
    }

    @Override
    public Integer call() {
        model.report(out).tokens(model.gpt().tokenizer().tokens(ModelArguments.required(text)));
        return ExitCode.DONE;
    }
}
