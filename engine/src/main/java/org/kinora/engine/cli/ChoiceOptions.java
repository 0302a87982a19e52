package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a scene lets be chosen: values by names that the scene knows and the engine does not, two of which have options of their own. */
final class ChoiceOptions {

    private final OptionSpec model = Options.text(
            "DIR|NAME",
            null,
            "the language model that the scene asks: a folder, or gpt2 … gpt2-xl (default: the one that comes with Kinora)",
            "--model");
    private final OptionSpec theme =
            Options.text("NAME", null, "the scene's colours, if it has several: dark or light", "--theme");
    private final OptionSpec set = Options.assignments(
            "a choice looks like name=value", "anything else that the scene lets be chosen", "--set");

    void addTo(CommandSpec command) {
        command.addOption(model).addOption(theme).addOption(set);
    }

    /**
     * Values by name.
     *
     * @throws UsageException if one name has two values
     */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (String choice : set.<List<String>>getValue()) {
            int equals = choice.indexOf('=');
            put(choice.substring(0, equals), choice.substring(equals + 1), values);
        }
        if (model.getValue() != null) {
            put("model", absolute(model.getValue()), values);
        }
        if (theme.getValue() != null) {
            put("theme", theme.getValue(), values);
        }
        return values;
    }

    private static void put(String name, String value, Map<String, String> values) {
        String other = values.put(name, value);
        if (other != null && !other.equals(value)) {
            throw new UsageException(name + " is to be both " + other + " and " + value + ". Choose one.");
        }
    }

    /** A folder's whole path, so that it means the same one everywhere; a name of something else as it is. */
    private static String absolute(String name) {
        Path path = PathConverter.path(name);
        return Files.exists(path) ? path.toAbsolutePath().normalize().toString() : name;
    }
}
