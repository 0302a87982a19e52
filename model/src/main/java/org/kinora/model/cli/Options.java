package org.kinora.model.cli;

import java.util.function.Function;
import org.kinora.model.kernels.Device;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Options in picocli's own model, built by hand: read from annotations, they would cost every start three times as
 * much. Each has its value from {@code getValue()} once a command line is parsed.
 */
final class Options {

    /** Keeps picocli from loading its forty converters to find the one for text. */
    static final ITypeConverter<String> AS_IT_IS = text -> text;

    private Options() {}

    /** @param defaultValue null for none */
    static OptionSpec text(String label, String defaultValue, String description, String... names) {
        return option(names, label, defaultValue, description)
                .type(String.class)
                .converters(AS_IT_IS)
                .build();
    }

    /** @param kind what it is, for the message when something else was given: "a number of tokens" */
    static OptionSpec wholeNumber(String defaultValue, String kind, String description, String... names) {
        return option(names, "N", defaultValue, description)
                .type(Integer.class)
                .converters(text -> number(text, kind, Integer::valueOf))
                .build();
    }

    static OptionSpec seed() {
        return option(new String[] {"--seed"}, "N", "0", "seed of the random numbers (default ${DEFAULT-VALUE})")
                .type(Long.class)
                .converters(text -> number(text, "a whole number", Long::valueOf))
                .build();
    }

    static OptionSpec decimal(String label, String defaultValue, String description, String... names) {
        return option(names, label, defaultValue, description)
                .type(Double.class)
                .converters(text -> number(text, "a number", Double::valueOf))
                .build();
    }

    /** Null where nothing was given: then the system property decides. */
    static OptionSpec device() {
        return OptionSpec.builder("--device")
                .type(Device.class)
                .converters(Options::device)
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
        return new UsageException("--device %s: %s With --device cpu it is the processor that computes."
                .formatted(device, why.getMessage()));
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .defaultValue("false")
                .description(description)
                .build();
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("show this and end")
                .build();
    }

    static PositionalParamSpec prompt() {
        return PositionalParamSpec.builder()
                .type(String.class)
                .converters(AS_IT_IS)
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

    private static OptionSpec.Builder option(String[] names, String label, String defaultValue, String description) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .defaultValue(defaultValue)
                .description(description);
    }

    private static <T> T number(String text, String kind, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("it takes " + kind + ", not \"" + text + "\"");
        }
    }
}
