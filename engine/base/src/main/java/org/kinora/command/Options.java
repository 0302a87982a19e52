package org.kinora.command;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Options in picocli's own model, built by hand: read from annotations, they would cost every start three times as
 * much. Each has its value from {@code getValue()} once a command line is parsed.
 */
public final class Options {

    /** Keeps picocli from loading its forty converters to find the one for text. */
    public static final ITypeConverter<String> AS_IT_IS = text -> text;

    private Options() {}

    /**
     * An option with a value.
     *
     * @param label stands for the value in the help, such as "FILE"
     * @param defaultValue null for none
     */
    public static <T> OptionSpec value(
            Class<T> type,
            ITypeConverter<T> converter,
            String label,
            String defaultValue,
            String description,
            String... names) {
        return OptionSpec.builder(names)
                .type(type)
                .converters(converter)
                .paramLabel(label)
                .defaultValue(defaultValue)
                .description(description)
                .build();
    }

    /** @param defaultValue null for none */
    public static OptionSpec text(String label, String defaultValue, String description, String... names) {
        return value(String.class, AS_IT_IS, label, defaultValue, description, names);
    }

    /**
     * A number of type {@code Integer}.
     *
     * @param kind what it is, for the message about something else: "a number of tokens"
     */
    public static OptionSpec wholeNumber(String defaultValue, String kind, String description, String... names) {
        return value(
                Integer.class, text -> number(text, kind, Integer::valueOf), "N", defaultValue, description, names);
    }

    /** A number of type {@code Double}. */
    public static OptionSpec decimal(String label, String defaultValue, String description, String... names) {
        return value(
                Double.class,
                text -> number(text, "a number", Double::valueOf),
                label,
                defaultValue,
                description,
                names);
    }

    /**
     * A seed of type {@code Long}, 0 without one.
     *
     * @param what it is the seed of: "the random numbers"
     */
    public static OptionSpec seed(String what) {
        return value(
                Long.class,
                text -> number(text, "a whole number", Long::valueOf),
                "N",
                "0",
                "seed of " + what + " (default ${DEFAULT-VALUE})",
                "--seed");
    }

    /**
     * Values by names, of type {@code List<String>}: {@code NAME=VALUE}, once for each.
     *
     * @param form what one looks like, for the message about something else: "a choice looks like name=value"
     */
    public static OptionSpec assignments(String form, String description, String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .converters(text -> assignment(text, form))
                .paramLabel("NAME=VALUE")
                .initialValue(List.of())
                .description(description + "; may be given several times")
                .build();
    }

    private static String assignment(String text, String form) {
        if (text.indexOf('=') < 1) {
            throw new TypeConversionException(form + ", not \"" + text + "\"");
        }
        return text;
    }

    public static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .defaultValue("false")
                .description(description)
                .build();
    }

    /** {@code --json}, for programs that call a command. */
    public static OptionSpec json() {
        return flag("report in JSON, an object a line", "--json");
    }

    /** What it says is the command's own. */
    public static OptionSpec version() {
        return OptionSpec.builder("--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("show the version and end")
                .build();
    }

    public static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("show this and end")
                .build();
    }

    private static <T> T number(String text, String kind, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("it takes " + kind + ", not \"" + text + "\"");
        }
    }
}
