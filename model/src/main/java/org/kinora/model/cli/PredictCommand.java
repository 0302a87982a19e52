package org.kinora.model.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.model.Prediction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code predict}: what the model expects after a text. */
final class PredictCommand implements Callable<Integer> {

    private final PositionalParamSpec text = ModelArguments.prompt();
    private final OptionSpec top = Options.wholeNumber(
            "8", "a number of tokens", "how many of the likeliest tokens to print (default ${DEFAULT-VALUE})", "--top");
    private final ModelOptions model;
    private final PrintStream out;

    PredictCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.model = new ModelOptions(err);
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("predict");
        spec.addPositional(text).addOption(top);
        model.addTo(spec);
        spec.usageMessage()
                .sortOptions(false)
                .description("Prints the tokens that the model expects next, the likeliest first.")
                .footer("", "  predict \"Paris is a city in\" --top 8");
        return spec;
    }

    @Override
    public Integer call() {
        int count = top.getValue();
        if (count < 1) {
            throw new UsageException("--top takes 1 or more, not " + count + ".");
        }
        Prediction prediction = model.gpt().predictNext(ModelArguments.required(text));
        model.report(out).prediction(prediction, prediction.top(count));
        return ExitCode.DONE;
    }
}
