package org.kinora.engine.cli;

import java.math.BigDecimal;
import java.util.List;
import org.kinora.command.Options;
import org.kinora.engine.lint.Audience;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Arguments and options that several commands have: which scenes, from when on, with how much memory. */
final class SceneArguments {

    private SceneArguments() {}

    static OptionSpec time(String description, String name) {
        return Options.value(BigDecimal.class, new TimeConverter(), "TIME", null, description, name);
    }

    static OptionSpec audience(String description) {
        return Options.value(
                Audience.class,
                new EnumConverter<>(Audience.class, "an audience"),
                "AUDIENCE",
                "kiosk",
                description,
                "--audience");
    }

    /**
     * How much memory Java may use. Only a launcher can give it: a JVM that runs has what it has. Here the value is checked,
     * so that a call without a launcher is told.
     */
    static OptionSpec memory() {
        return Options.value(
                String.class,
                SceneArguments::checkedMemory,
                "SIZE",
                null,
                "memory for the scene, such as 4g (default two fifths of the machine's; also KINORA_MEMORY)",
                "--memory");
    }

    private static String checkedMemory(String size) {
        if (!size.matches("[1-9][0-9]{0,8}[mMgG]")) {
            throw new TypeConversionException("a size of memory looks like 800m or 4g, not \"" + size + "\"");
        }
        return size;
    }

    static PositionalParamSpec scenes() {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel("SCENE")
                .initialValue(List.of())
                .description(
                        "names of scenes, or paths of .java files with scenes of your own; FILE.java:NAME is one of several, NAME/PART one part of a scene")
                .build();
    }

    static PositionalParamSpec scene() {
        return PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("SCENE")
                .description(
                        "a scene's name, or the path of a .java file with a scene of your own; FILE.java:NAME is one of several, NAME/PART one part of a scene")
                .build();
    }
}
