package org.kinora.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.timeline.Section;

/**
 * The sections of a stretch of a film, each with the file that it becomes.
 *
 * @param first its first frame
 * @param end the frame after its last one
 */
record SectionFiles(Path file, long first, long end) {

    private static final int LONGEST_NAME = 60;

    /**
     * Files of the same kind in a folder beside the film: {@code Film-sections/01-Intro.mp4} for {@code Film.mp4}. A section
     * that has begun before the stretch begins with it.
     *
     * @param suffix of the kind of file
     */
    static List<SectionFiles> of(List<Section> sections, long first, long end, Path film, String suffix) {
        String name = film.getFileName().toString();
        String base = RenderTargets.hasSuffix(film, suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        Path folder = film.resolveSibling(base + "-sections");
        List<SectionFiles> files = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            long from = Math.max(first, sections.get(i).firstFrame());
            long to =
                    Math.min(end, i + 1 < sections.size() ? sections.get(i + 1).firstFrame() : end);
            if (from < to) {
                String file = String.format(
                        Locale.ROOT, "%02d-%s%s", i + 1, plain(sections.get(i).name()), suffix);
                files.add(new SectionFiles(folder.resolve(file), from, to));
            }
        }
        return files;
    }

    /** Without characters that some system has no file names with. */
    private static String plain(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "section" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
