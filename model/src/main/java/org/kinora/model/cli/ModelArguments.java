package org.kinora.model.cli;

import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.model.kernels.Device;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Arguments and options that several commands have: what the model reads, and where it computes. */
final class ModelArguments {

    private ModelArguments() {}

    /** Null where nothing was given: then the system property decides. */
    static OptionSpec device() {
        return OptionSpec.builder("--device")
                .type(Device.class)
                .converters(ModelArguments::device)
                .paramLabel("DEVICE")
                .description(
                        "where it computes: auto, cpu, gpu or cuda (default auto); if given, what was taken is said")
                .build();
    }

    private static Device device(String name) {
        try {
            return Device.named(name);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }

    /** Of a device that was asked for and is not there. */
    static UsageException unavailable(Device device, IllegalStateException why) {
        return new UsageException("--device " + device + ": " + why.getMessage());
    }

    static PositionalParamSpec prompt() {
        return PositionalParamSpec.builder()
                .type(String.class)
                .converters(Options.AS_IT_IS)
                .arity("0..1")
                .paramLabel("TEXT")
                .description("what the model reads")
                .build();
    }

    /** @throws UsageException if none was given */
    static String required(PositionalParamSpec parameter) {
        String value = parameter.getValue();
        if (value == null) {
            throw new UsageException("Give a " + parameter.paramLabel() + ", in quotes; --help shows what there is.");
        }
        return value;
    }
}
