package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.LintResult;
import org.kinora.engine.timeline.SourceLine;

/** A scene and what is found in it, with the places of findings as paths of sources. */
record LintedScene(SceneChoice scene, LintResult result) {

    /**
     * A place in the sources.
     *
     * @param path from where the command was given, or absolute
     * @param line from 1
     */
    record Place(String path, int line) {}

    /** Where a finding is: its line, or the scene's class where that is not known. */
    Place place(Finding finding) {
        return finding.line()
                .map(line -> new Place(pathOf(line), line.line()))
                .orElseGet(() -> new Place(slashed(Path.of(scene.file())), Math.max(1, scene.line())));
    }

    /** Beside the scene's file, as far away as the packages say; just beside it if it is not there. */
    private String pathOf(SourceLine line) {
        Path file = Path.of(scene.file());
        int depth = scene.type().getPackageName().isEmpty()
                ? 0
                : scene.type().getPackageName().split("\\.").length;
        Path root = file.getParent();
        for (int i = 0; i < depth && root != null; i++) {
            root = root.getParent();
        }
        String className = line.className();
        Path folder = Path.of(className.substring(0, Math.max(0, className.lastIndexOf('.')))
                .replace('.', '/'));
        Path within = folder.resolve(line.file());
        Path source = root == null ? within : root.resolve(within);
        boolean isOfOtherSources = scene.module() == null && !Files.exists(source);
        return slashed(isOfOtherSources ? file.resolveSibling(line.file()) : source);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
