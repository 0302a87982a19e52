package org.kinora.model.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.kinora.model.Gpt;
import org.kinora.model.kernels.Device;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What every command is told: which model, where it computes, and how to report. */
final class ModelOptions {

    private final OptionSpec model =
            Options.text("DIR", null, "the model's folder (default: the model that comes with Kinora)", "--model");
    private final OptionSpec device = OptionSpec.builder("--device")
            .type(Device.class)
            .converters(ModelOptions::device)
            .paramLabel("DEVICE")
            .defaultValue("auto")
            .description("where it computes: auto, cpu, gpu or cuda (default ${DEFAULT-VALUE})")
            .build();
    private final OptionSpec seed = Options.seed();
    private final OptionSpec json = Options.flag("report in JSON, an object a line", "--json");

    void addTo(CommandSpec command) {
        command.addOption(model).addOption(device).addOption(seed).addOption(json);
        command.addOption(Options.help());
    }

    private static Device device(String name) {
        try {
            return Device.named(name);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }

    /** Loads the model. */
    Gpt gpt() {
        String folder = model.getValue();
        Device where = device.getValue();
        try {
            return folder == null ? Gpt.loadDefault(where) : Gpt.load(Path.of(folder), where);
        } catch (IllegalStateException unavailable) {
            if (where == Device.GPU || where == Device.CUDA) {
                throw new UsageException("--device " + where + ": " + unavailable.getMessage());
            }
            throw unavailable;
        }
    }

    long seed() {
        return seed.getValue();
    }

    /** Reports to programs if they are asked for, else to a person. */
    Report report(PrintStream out) {
        return json.<Boolean>getValue() ? new JsonReport(out) : new TextReport(out);
    }
}
