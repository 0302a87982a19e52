package org.kinora.engine.cli;

import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Options in picocli's own model, built by hand: read from annotations, they would cost every start three times as
 * much. Each has its value from {@code getValue()} once a command line is parsed.
 */
final class Options {

    private Options() {}

    /** @param defaultValue null for none */
    static <T> OptionSpec value(
            Class<T> type,
            ITypeConverter<T> converter,
            String label,
            String defaultValue,
            String description,
            String name) {
        return OptionSpec.builder(name)
                .type(type)
                .converters(converter)
                .paramLabel(label)
                .defaultValue(defaultValue)
                .description(description)
                .build();
    }

    static OptionSpec time(String description, String name) {
        return value(BigDecimal.class, new TimeConverter(), "TIME", null, description, name);
    }

    static OptionSpec flag(String description, String name) {
        return OptionSpec.builder(name)
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

    static PositionalParamSpec scenes() {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel("SCENE")
                .initialValue(List.of())
                .description(
                        "names of scenes, or paths of .java files with scenes of your own; FILE.java:NAME is one of several")
                .build();
    }

    static PositionalParamSpec scene() {
        return PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("SCENE")
                .description(
                        "a scene's name, or the path of a .java file with a scene of your own; FILE.java:NAME is one of several")
                .build();
    }
}
