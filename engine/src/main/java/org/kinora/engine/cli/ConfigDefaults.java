package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.config.ConfigFile;
import org.kinora.engine.cli.config.ConfigKey;
import org.kinora.engine.cli.config.ConfigSection;
import org.kinora.engine.cli.config.ConfigValue;
import org.kinora.engine.video.FileFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What a file says of one scene, for the options of a command that were not typed. */
final class ConfigDefaults {

    /** What depends on which kind of file a film becomes. */
    private static final Set<ConfigKey> OF_THE_KIND =
            EnumSet.of(ConfigKey.FORMAT, ConfigKey.CODEC, ConfigKey.CRF, ConfigKey.PIX_FMT, ConfigKey.ENCODER);

    /** What depends on the codec. */
    private static final Set<ConfigKey> OF_THE_CODEC =
            EnumSet.of(ConfigKey.CRF, ConfigKey.PIX_FMT, ConfigKey.ENCODER);

    private static final Set<FileFormat> NEVER_TRANSPARENT = EnumSet.of(FileFormat.MP4, FileFormat.WAV);

    private final ConfigFile file;
    private final ConfigSection section;

    /** @param scene its name */
    ConfigDefaults(ConfigFile file, String scene) {
        this(file, file.of(scene));
    }

    ConfigDefaults(ConfigFile file, ConfigSection section) {
        this.file = file;
        this.section = section;
    }

    /** Where these are from. */
    Path path() {
        return file.path();
    }

    /** The folder for what is rendered, if one is named. */
    Optional<Path> output() {
        return Optional.ofNullable(section.values().get(ConfigKey.OUTPUT)).map(value -> file.resolve(value.text()));
    }

    /**
     * Gives the options that were not typed the file's values. What the command line decides otherwise takes along what
     * depends on it: a film that is to be a GIF has not the file's codec of MP4s.
     *
     * @param command that has been parsed
     * @throws UsageException if a value is not one
     */
    void applyTo(CommandSpec command) {
        ParseResult typed = command.commandLine().getParseResult();
        Set<ConfigKey> overruled = overruled(command, typed);
        section.values().forEach((key, value) -> {
            OptionSpec option = command.findOption(key.option());
            if (key != ConfigKey.OUTPUT
                    && option != null
                    && !typed.hasMatchedOption(option)
                    && !overruled.contains(key)) {
                option.setValue(convert(key, value, option));
            }
        });
        OptionSpec choices = command.findOption("--set");
        if (choices != null) {
            choices.setValue(together(choices.getValue()));
        }
    }

    private Set<ConfigKey> overruled(CommandSpec command, ParseResult typed) {
        Set<ConfigKey> overruled = EnumSet.noneOf(ConfigKey.class);
        if (typed.hasMatchedOption("--quality")) {
            overruled.addAll(EnumSet.of(ConfigKey.SIZE, ConfigKey.FPS));
        }
        if (typed.hasMatchedOption("--codec")) {
            overruled.addAll(OF_THE_CODEC);
        }
        if (typed.hasMatchedOption("--still") || typed.hasMatchedOption("--last-frame")) {
            overruled.add(ConfigKey.FORMAT);
        }
        FileFormat kind = typedKind(command, typed);
        if (kind != null ? kind != usualKind() : typed.hasMatchedOption("--transparent") && isOpaque(usualKind())) {
            overruled.addAll(OF_THE_KIND);
        }
        if (isOpaque(kind)) {
            overruled.add(ConfigKey.TRANSPARENT);
        }
        Set<String> chosen = typedChoices(command);
        if (chosen.contains("theme")) {
            overruled.add(ConfigKey.THEME);
        }
        if (chosen.contains("model")) {
            overruled.add(ConfigKey.MODEL);
        }
        return overruled;
    }

    /** Null if the command line says nothing of the kind of file. */
    private static FileFormat typedKind(CommandSpec command, ParseResult typed) {
        if (typed.hasMatchedOption("--format")) {
            return command.findOption("--format").getValue();
        }
        return typed.hasMatchedOption("--output")
                ? FileFormat.named(command.findOption("--output").getValue()).orElse(null)
                : null;
    }

    /** What films become by the file. */
    private FileFormat usualKind() {
        ConfigValue format = section.values().get(ConfigKey.FORMAT);
        if (format != null) {
            return (FileFormat) convert(ConfigKey.FORMAT, format, new RenderCommand(null, null).spec().findOption("--format"));
        }
        ConfigValue transparent = section.values().get(ConfigKey.TRANSPARENT);
        return transparent != null && transparent.text().equals("true") ? FileFormat.MOV : FileFormat.MP4;
    }

    private static boolean isOpaque(FileFormat kind) {
        return kind != null && NEVER_TRANSPARENT.contains(kind);
    }

    private static Set<String> typedChoices(CommandSpec command) {
        OptionSpec choices = command.findOption("--set");
        return choices == null
                ? Set.of()
                : choices.<List<String>>getValue().stream()
                        .map(choice -> choice.substring(0, choice.indexOf('=')))
                        .collect(Collectors.toSet());
    }

    /** What was typed, and what the file says of anything else. */
    private List<String> together(List<String> typed) {
        Set<String> names = typed.stream()
                .map(choice -> choice.substring(0, choice.indexOf('=')))
                .collect(Collectors.toSet());
        List<String> all = new ArrayList<>(typed);
        section.choices().forEach((name, value) -> {
            if (!names.contains(name)) {
                all.add(name + "=" + value.text());
            }
        });
        return all;
    }

    /** A value of the option's type. */
    Object convert(ConfigKey key, ConfigValue value, OptionSpec option) {
        if (key.isSwitch()) {
            return Boolean.valueOf(value.text());
        }
        ITypeConverter<?>[] converters = option.converters();
        try {
            String text = fromHere(key, value.text());
            return converters.length == 0 ? text : converters[0].convert(text);
        } catch (TypeConversionException | UsageException wrong) {
            throw new UsageException(file.path() + ":" + value.line() + ": " + key.key() + ": " + wrong.getMessage() + ".");
        } catch (Exception other) {
            throw new UsageException(file.path() + ":" + value.line() + ": " + key.key() + ": \"" + value.text()
                    + "\" cannot be read: " + other.getMessage() + ".");
        }
    }

    /** Folders are named as they are seen from the file. */
    private String fromHere(ConfigKey key, String text) {
        if (key == ConfigKey.NARRATION) {
            return file.resolve(text).toString();
        }
        if (key == ConfigKey.MODEL) {
            Path folder = file.resolve(text);
            return Files.exists(folder) ? folder.toString() : text;
        }
        return text;
    }
}
