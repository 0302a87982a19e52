package org.kinora.engine.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kinora.command.UsageException;

/**
 * A project's defaults.
 *
 * @param path of the file, as it is said in messages
 * @param general what holds for all scenes
 * @param scenes what holds for single ones, by the scene's name or {@code NAME/PART}
 * @param lines in which these are named, from 1
 */
public record ConfigFile(
        Path path, ConfigSection general, Map<String, ConfigSection> scenes, Map<String, Integer> lines) {

    /** What the file is called. */
    public static final String NAME = "kinora.yaml";

    /** Where a working tree ends, and with it the project. */
    private static final String REPOSITORY = ".git";

    public ConfigFile {
        scenes = Map.copyOf(scenes);
        lines = Map.copyOf(lines);
    }

    /**
     * Reads a file.
     *
     * @throws UsageException if it cannot be read, is no YAML, or has a key that is not known or a value of another shape;
     *     the message names file, line and key
     */
    public static ConfigFile read(Path file, NearNames near) {
        return new ConfigReader(file, near).read();
    }

    /**
     * The nearest file in the folder of a source or those around it, up to the first that has a {@code .git}. Only looks
     * whether files are there.
     */
    public static Optional<Path> near(Path source) {
        Path start = source.toAbsolutePath().normalize().getParent();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (Files.exists(folder.resolve(REPOSITORY))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * What holds for a scene: its own, and beyond that what holds for all. A part of a scene has what the whole has.
     *
     * @param scene its name, or {@code NAME/PART}
     */
    public ConfigSection of(String scene) {
        ConfigSection section = general;
        int slash = scene.indexOf('/');
        if (slash > 0) {
            section = over(scene.substring(0, slash), section);
        }
        return over(scene, section);
    }

    private ConfigSection over(String scene, ConfigSection below) {
        ConfigSection own = scenes.get(scene);
        return own == null ? below : own.over(below);
    }

    /** A path that the file names, which means the same from every folder. */
    public Path resolve(String named) {
        return path.toAbsolutePath().normalize().resolveSibling(named).normalize();
    }
}
