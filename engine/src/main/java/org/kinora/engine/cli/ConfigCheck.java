package org.kinora.engine.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.config.ConfigFile;
import org.kinora.engine.cli.config.ConfigKey;
import org.kinora.engine.cli.config.ConfigSection;
import org.kinora.engine.cli.config.ConfigValue;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Sees that every value of a file is one, whatever command reads it: {@code render} has all of them as options. */
final class ConfigCheck {

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
            defaults.convert(key, value, render.findOption(key.option()));
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
