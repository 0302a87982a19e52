package org.kinora.model.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinora.command.ExitCode;
import org.kinora.model.checks.CheckLine;
import org.kinora.model.checks.PromptChecks;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code checks}: whether the prompts of the scenes still work. */
final class ChecksCommand implements Callable<Integer> {

    private final ModelOptions model;
    private final PrintStream out;

    ChecksCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.model = new ModelOptions(err);
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("checks");
        model.addTo(spec);
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Asks what scenes ask: capitals, word groups, words with two meanings, sums, chats and stories.")
                .footer("", "  checks --model my-model", "", "Prints a line for each answer, and whether it holds.");
        return spec;
    }

    @Override
    public Integer call() {
        Report report = model.report(out);
        List<CheckLine> lines = PromptChecks.run(model.gpt(), model.seed(), report::check);
        report.checked(lines);
        return ExitCode.DONE;
    }
}
