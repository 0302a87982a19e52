package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.config.ConfigFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which {@code kinora.yaml} a scene has its defaults from. */
final class ConfigOptions {

    private final OptionSpec file = OptionSpec.builder("--config")
            .type(Path.class)
            .converters(new PathConverter())
            .paramLabel("FILE")
            .description("defaults for options, for any scene (default: the " + ConfigFile.NAME
                    + " beside the scene's file, or in a folder around it)")
            .build();
    private final OptionSpec none = Options.flag("without the defaults of any " + ConfigFile.NAME, "--no-config");
    private final Map<Path, ConfigFile> read = new HashMap<>();
    private CommandSpec command;

    void addTo(CommandSpec spec) {
        command = spec;
        spec.addOption(file).addOption(none);
    }

    /**
     * The defaults of a scene; none for a scene that comes with Kinora, unless a file is named.
     *
     * @throws UsageException if something in the file is wrong; the message says what and where
     */
    Optional<ConfigDefaults> of(SceneChoice scene) {
        return path(scene).map(path -> {
            ConfigFile defaults = read.computeIfAbsent(path, ConfigOptions::checked);
            new MisnamedScene(defaults).of(scene.name()).ifPresent(wrong -> {
                throw new UsageException(wrong);
            });
            return new ConfigDefaults(defaults, scene.name());
        });
    }

    /** Gives the options of the command that were not typed the values that hold for a scene; returns where these are from. */
    Optional<ConfigDefaults> apply(SceneChoice scene) {
        Optional<ConfigDefaults> defaults = of(scene);
        defaults.ifPresent(each -> each.applyTo(command));
        return defaults;
    }

    private static ConfigFile checked(Path path) {
        ConfigFile file = ConfigFile.read(path, Suggestions::of);
        new ConfigCheck(file).check();
        return file;
    }

    private Optional<Path> path(SceneChoice scene) {
        Path named = file.getValue();
        if (none.<Boolean>getValue()) {
            if (named != null) {
                throw new UsageException("--config " + named + " and --no-config exclude each other. Choose one.");
            }
            return Optional.empty();
        }
        if (named != null) {
            if (!Files.isRegularFile(named)) {
                throw new UsageException("--config " + named + ": there is no such file.");
            }
            return Optional.of(named);
        }
        return scene.module() == null
                ? ConfigFile.near(Path.of(scene.file())).map(ConfigOptions::asSeenFromHere)
                : Optional.empty();
    }

    /** Shorter where it lies in the folder of the call. */
    private static Path asSeenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
