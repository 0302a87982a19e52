package org.kinora.model.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.kinora.model.Gpt;
import org.kinora.model.kernels.Device;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What every command is told: which model, where it computes, and how to report. */
final class ModelOptions {

    private final OptionSpec model = Options.text(
            "DIR|NAME",
            null,
            "the model's folder, or gpt2, gpt2-medium, gpt2-large or gpt2-xl, which are downloaded once (default: the model that comes with Kinora)",
            "--model");
    private final OptionSpec device = Options.device();
    private final OptionSpec seed = Options.seed();
    private final OptionSpec json = Options.flag("report in JSON, an object a line", "--json");

    private final PrintStream err;

    ModelOptions(PrintStream err) {
        this.err = err;
    }

    void addTo(CommandSpec command) {
        command.addOption(model).addOption(device).addOption(seed).addOption(json);
        command.addOption(Options.help());
    }

    /** Loads the model, and tells a person, or a caller that named a device, what it computes with. */
    Gpt gpt() {
        Gpt gpt = load();
        if (device.getValue() != null || Terminal.isWatched()) {
            err.println("kinora: computing with " + gpt.backend());
        }
        return gpt;
    }

    private Gpt load() {
        String name = model.getValue();
        Path folder = name == null ? null : NamedModel.folder(name, err);
        Device chosen = device.getValue();
        Device where = chosen == null ? Device.preferred() : chosen;
        try {
            return folder == null ? Gpt.loadDefault(where) : Gpt.load(folder, where);
        } catch (IllegalStateException unavailable) {
            if (where == Device.GPU || where == Device.CUDA) {
                throw Options.unavailable(where, unavailable);
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
