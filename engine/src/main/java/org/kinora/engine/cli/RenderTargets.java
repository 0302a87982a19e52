package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinora.command.UsageException;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.PngFolderWriter;

/** The file that each of the scenes of a call is written to. */
final class RenderTargets {

    private static final String STILL = ".png";
    static final Path DEFAULT_FOLDER = Path.of("render-out");

    private RenderTargets() {}

    static boolean hasSuffix(Path file, String suffix) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    /** A still of each of the scenes, as {@link #of} has films. */
    static List<Path> ofStills(List<SceneChoice> scenes, Path output, Path usualFolder) {
        return of(scenes, output, usualFolder, STILL, "a still is a .png file.");
    }

    /**
     * One file for each scene, in the same order.
     *
     * @param output a file for one scene, a folder for any number, or null for the usual folder
     * @param usualFolder is made when it is needed
     * @throws UsageException if that cannot be
     */
    static List<Path> of(List<SceneChoice> scenes, Path output, FileFormat kind, Path usualFolder) {
        if (kind == FileFormat.PNG && output != null && scenes.size() == 1) {
            return ofFrames(scenes, output);
        }
        return of(
                scenes,
                output,
                usualFolder,
                kind.suffix(),
                kind == FileFormat.MP4
                        ? "a film is an .mp4, .mov, .webm, .gif or .webp file, its sound a .wav; for a still add --still TIME."
                        : "with --format " + kind.name().toLowerCase(Locale.ROOT) + " a file ends in " + kind.suffix()
                                + ".");
    }

    private static List<Path> of(
            List<SceneChoice> scenes, Path output, Path usualFolder, String suffix, String advice) {
        if (output == null) {
            return inFolder(usualFolder, scenes, suffix);
        }
        if (Files.isDirectory(output)) {
            return inFolder(output, scenes, suffix);
        }
        if (scenes.size() == 1) {
            if (!hasSuffix(output, suffix)) {
                throw new UsageException("-o " + output + ": " + advice);
            }
            return List.of(output);
        }
        if (Files.exists(output) || isFile(output)) {
            throw new UsageException("-o " + output + ": " + scenes.size() + " scenes are rendered (" + names(scenes)
                    + "), so -o names a folder for them, or the command only one of them, as in Waves.java:Ripple.");
        }
        return inFolder(output, scenes, suffix);
    }

    private static boolean isFile(Path output) {
        return hasSuffix(output, STILL) || FileFormat.named(output).isPresent();
    }

    /** The folder itself if it is new, or has frames from before; otherwise one in it. */
    private static List<Path> ofFrames(List<SceneChoice> scenes, Path output) {
        if (isFile(output)) {
            throw new UsageException("-o " + output
                    + ": with --format png it names a folder for the frames; for a still add" + " --still TIME.");
        }
        try (Stream<Path> files = Files.exists(output) ? Files.list(output) : Stream.empty()) {
            boolean frames = files.allMatch(file -> PngFolderWriter.isFrame(file.getFileName()));
            return frames ? List.of(output) : inFolder(output, scenes, FileFormat.PNG.suffix());
        } catch (IOException refused) {
            throw new UsageException("-o " + output + ": is no folder that can be read.");
        }
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
