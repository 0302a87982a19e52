package org.kinora.engine.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kinora.command.JsonLines;
import org.kinora.command.Options;
import org.kinora.engine.cli.doctor.Checkup;
import org.kinora.engine.cli.doctor.Checkups;
import org.kinora.engine.cli.doctor.Diagnosis;
import org.kinora.engine.cli.doctor.Finding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code doctor}: what a machine has of what renders need, and what to install. */
final class DoctorCommand implements Callable<Integer> {

    private final OptionSpec json = Options.json();

    private final PrintStream out;

    DoctorCommand(PrintStream out) {
        this.out = out;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("doctor");
        spec.addOption(json).addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Tries everything that renders need on this machine, and says what to install.")
                .footer(
                        "",
                        "A line for each thing that was tried: ok; not here, of what nobody has to have; warning; missing,",
                        "of what no film can be made without. It ends with 0 if a render will work, with 3 if OpenGL is",
                        "missing, and with 2 if something else is.");
        return spec;
    }

    @Override
    public Integer call() {
        List<Checkup> checkups = Checkups.ofThisMachine(
                RenderTargets.DEFAULT_FOLDER, MachineMemory.ofThisProcess().limit());
        Diagnosis diagnosis = Diagnosis.of(checkups, json.<Boolean>getValue() ? this::printJson : this::print);
        List<String> missing = diagnosis.missing();
        if (json.<Boolean>getValue()) {
            new JsonLines(out).line(line -> {
                line.writeStringField("event", "result");
                line.writeBooleanField("willRender", missing.isEmpty());
                line.writeNumberField("exitCode", diagnosis.exitCode());
            });
        } else {
            out.println(missing.isEmpty() ? "Renders will work." : "Renders will not work: " + String.join(", ", missing) + ".");
        }
        return diagnosis.exitCode();
    }

    private void print(Finding finding) {
        out.println(String.format(
                Locale.ROOT,
                "%-8s  %s: %s%s",
                finding.health().word(),
                finding.subject(),
                finding.what(),
                finding.remedy().isEmpty() ? "" : ". " + capitalized(finding.remedy())));
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private void printJson(Finding finding) {
        new JsonLines(out).line(line -> {
            line.writeStringField("event", "finding");
            line.writeStringField("subject", finding.subject());
            line.writeStringField("health", finding.health().word());
            line.writeStringField("what", finding.what());
            if (!finding.remedy().isEmpty()) {
                line.writeStringField("remedy", finding.remedy());
            }
        });
    }
}
