package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.scene.FilmSettings;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was typed here, as it is typed where files lie in other places. */
final class FarmArguments {

    private static final String MODEL = "model";

    private final ParseResult typed;
    private final FarmBundle bundle;
    private final Set<OptionSpec> apart = new HashSet<>();

    /** @param bundle takes along the files that options name */
    FarmArguments(ParseResult typed, FarmBundle bundle) {
        this.typed = typed;
        this.bundle = bundle;
    }

    /** Leaves out options that mean nothing there. */
    FarmArguments without(OptionSpec... options) {
        apart.addAll(Arrays.asList(options));
        return this;
    }

    /** @param options with all values, those that were not typed too */
    List<String> of(SceneChoice scene, SceneOptions options) {
        List<String> arguments = new ArrayList<>();
        arguments.add(name(scene));
        FilmSettings settings = options.filmSettings();
        for (OptionSpec option : typed.matchedOptionsSet()) {
            if (!apart.contains(option) && !isFolder(option)) {
                add(option, arguments);
            }
        }
        if (settings.recordings() != null) {
            arguments.add("--narration=" + bundle.add(settings.recordings()));
        }
        String model = settings.options().get(MODEL);
        if (model != null) {
            Path folder = PathConverter.path(model);
            arguments.add("--model=" + (Files.isDirectory(folder) ? bundle.add(folder) : model));
        }
        return arguments;
    }

    private String name(SceneChoice scene) {
        if (scene.module() != null) {
            return scene.name();
        }
        String type = scene.type()
                .getCanonicalName()
                .substring(scene.type().getPackageName().length());
        return bundle.add(Path.of(scene.file())) + ":" + type.replaceFirst("^\\.", "")
                + (scene.part().isEmpty() ? "" : "/" + scene.part());
    }

    private static boolean isFolder(OptionSpec option) {
        return option.longestName().equals("--narration")
                || option.longestName().equals("--model");
    }

    private void add(OptionSpec option, List<String> arguments) {
        if (option.getValue() instanceof Boolean isOn) {
            arguments.add(
                    isOn ? option.longestName() : "--no-" + option.longestName().substring(2));
        } else if (option.getValue() instanceof Path path) {
            arguments.add(option.longestName() + "=" + bundle.add(path));
        } else {
            option.originalStringValues().forEach(value -> arguments.add(option.longestName() + "=" + value));
        }
    }
}
