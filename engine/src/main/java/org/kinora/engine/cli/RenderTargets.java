package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.command.UsageException;

/** The file that each of the scenes of a call is written to. */
final class RenderTargets {

    private static final Path DEFAULT_FOLDER = Path.of("render-out");

    private RenderTargets() {}

    /**
     * One file for each scene, in the same order.
     *
     * @param output a file for one scene, a folder for any number, or null for the usual folder
     * @param suffix .mp4 or .png
     * @throws UsageException if that cannot be
     */
    static List<Path> of(List<SceneChoice> scenes, Path output, String suffix) {
        if (output == null) {
            return inFolder(DEFAULT_FOLDER, scenes, suffix);
        }
        if (Files.isDirectory(output)) {
            return inFolder(output, scenes, suffix);
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (scenes.size() == 1) {
            if (!name.endsWith(suffix)) {
                throw new UsageException("-o " + output + ": a "
                        + (suffix.equals(".png")
                                ? "still is a .png file."
                                : "video is an .mp4 file; for a still add --still TIME."));
            }
            return List.of(output);
        }
        if (Files.exists(output) || name.endsWith(".mp4") || name.endsWith(".png")) {
            throw new UsageException("-o " + output + ": " + scenes.size() + " scenes are rendered (" + names(scenes)
                    + "), so -o names a folder for them, or the command only one of them, as in Waves.java:Ripple.");
        }
        return inFolder(output, scenes, suffix);
    }

    private static List<Path> inFolder(Path folder, List<SceneChoice> scenes, String suffix) {
        List<Path> targets = new ArrayList<>();
        for (SceneChoice scene : scenes) {
            Path target = folder.resolve(scene.name() + suffix);
            int earlier = targets.indexOf(target);
            if (earlier >= 0) {
                throw new UsageException(scenes.get(earlier).file() + " and " + scene.file() + " both have a scene "
                        + scene.name() + ", and both would be written to " + target
                        + ". Render one of them at a time.");
            }
            targets.add(target);
        }
        return targets;
    }

    private static String names(List<SceneChoice> scenes) {
        return scenes.stream().map(SceneChoice::name).collect(Collectors.joining(", "));
    }
}
