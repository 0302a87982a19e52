package org.kinora.engine.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.config.ConfigFile;
import org.kinora.engine.cli.config.ConfigKey;
import org.kinora.engine.cli.config.ConfigSection;
import org.kinora.engine.cli.config.ConfigValue;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Sees that every value of a file is one, whatever command reads it and whether that has the option. */
final class ConfigCheck {

    /** What values of options look like that {@code render} has not. */
    private static final Map<ConfigKey, Pattern> OF_OTHER_COMMANDS = Map.of(
            ConfigKey.AUDIENCE, Pattern.compile("kiosk|phone|cinema"),
            ConfigKey.CACHE_SIZE, Pattern.compile("0|[1-9][0-9]{0,8}[mMgG]"));

    private static final Map<ConfigKey, String> IN_WORDS = Map.of(
            ConfigKey.AUDIENCE, "it is kiosk, phone or cinema",
            ConfigKey.CACHE_SIZE, "it is a size such as 800m or 4g, or 0");

    private static final List<ConfigKey> OF_THE_CODING =
            List.of(ConfigKey.CRF, ConfigKey.CODEC, ConfigKey.PIX_FMT, ConfigKey.ENCODER, ConfigKey.TRANSPARENT);

    private final ConfigFile file;

    ConfigCheck(ConfigFile file) {
        this.file = file;
    }

    /** @throws UsageException about the first value that is none, or does not go with the others */
    void check() {
        check(file.general());
        for (Map.Entry<String, ConfigSection> scene : file.scenes().entrySet()) {
            check(scene.getValue());
            coding(file.of(scene.getKey()));
        }
        coding(file.general());
    }

    private void check(ConfigSection section) {
        ConfigDefaults defaults = new ConfigDefaults(file, section);
        CommandSpec render = new RenderCommand(System.out, System.err).spec();
        for (ConfigKey key : ConfigKey.values()) {
            ConfigValue value = section.values().get(key);
            if (value == null || key == ConfigKey.OUTPUT) {
                continue;
            }
            OptionSpec option = render.findOption(key.option());
            if (option != null) {
                defaults.convert(key, value, option);
            } else if (OF_OTHER_COMMANDS.containsKey(key)
                    && !OF_OTHER_COMMANDS.get(key).matcher(value.text()).matches()) {
                throw wrong(key, value, IN_WORDS.get(key) + ", not \"" + value.text() + "\".");
            }
        }
    }

    /** Whether what films are encoded with goes together. */
    private void coding(ConfigSection section) {
        Set<ConfigKey> named = section.values().keySet();
        ConfigKey about =
                OF_THE_CODING.stream().filter(named::contains).findFirst().orElse(null);
        if (about == null) {
            return;
        }
        RenderCommand render = new RenderCommand(System.out, System.err);
        CommandSpec spec = render.spec();
        new CommandLine(spec).parseArgs();
        new ConfigDefaults(file, section).applyTo(spec);
        FileFormat kind = render.output().film(null);
        if (kind == FileFormat.WAV) {
            return;
        }
        try {
            render.output().coding(kind);
        } catch (UsageException unfit) {
            // the options name themselves and their value, which is in the file
            throw wrong(about, section.values().get(about), unfit.getMessage().replaceFirst("^--[a-z-]+ [^ ]+: ", ""));
        }
    }

    private UsageException wrong(ConfigKey key, ConfigValue value, String why) {
        return new UsageException(file.path() + ":" + value.line() + ": " + key.key() + ": " + why);
    }
}
