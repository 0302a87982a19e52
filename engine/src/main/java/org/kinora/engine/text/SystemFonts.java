package org.kinora.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The TrueType and OpenType fonts that are installed on a machine, by family. They are looked for when they are first
 * asked for, in the usual folders. Safe for use by many threads.
 *
 * <pre>{@code
 * SystemFonts.ofThisMachine().families();
 * }</pre>
 */
public final class SystemFonts {

    /** How deep folders are searched, and at how many files the search ends. */
    private static final int DEEPEST = 8;

    private static final int MOST_FILES = 20_000;

    /** A face in a file of the machine. */
    record Face(Path file, int index, FontDescription description) {}

    /** Null for the machine's own, which are found out when they are needed. */
    private final List<Path> folders;

    private List<Face> faces;

    private SystemFonts(List<Path> folders) {
        this.folders = folders;
    }

    /** Those in the folders where this operating system keeps fonts for all users and for this one. */
    public static SystemFonts ofThisMachine() {
        return new SystemFonts(null);
    }

    /** Those in certain folders and the folders in them. */
    public static SystemFonts in(Path... folders) {
        return new SystemFonts(List.of(folders));
    }

    static List<Path> folders(Map<String, String> environment, String home, String operatingSystem) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Stream.of(
                            Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"),
                            Path.of(environment.getOrDefault("LOCALAPPDATA", home), "Microsoft", "Windows", "Fonts"))
                    .toList();
        }
        if (system.startsWith("mac")) {
            return List.of(
                    Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), Path.of(home, "Library", "Fonts"));
        }
        List<Path> folders = new ArrayList<>();
        folders.add(Path.of(environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share"), "fonts"));
        folders.add(Path.of(home, ".fonts"));
        for (String data : environment.getOrDefault("XDG_DATA_DIRS", "").split(":")) {
            if (!data.isBlank()) {
                folders.add(Path.of(data, "fonts"));
            }
        }
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        return folders.stream().distinct().toList();
    }

    /** The names of all families, in alphabetical order. */
    public synchronized Set<String> families() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        faces().forEach(face -> names.add(face.description().family()));
        return names;
    }

    /** The faces in the order of the folders and, within one, of the files' paths. */
    synchronized List<Face> faces() {
        if (faces == null) {
            faces = new ArrayList<>();
            Set<Path> files = new LinkedHashSet<>();
            List<Path> searched = folders != null
                    ? folders
                    : folders(System.getenv(), System.getProperty("user.home", ""), System.getProperty("os.name", ""));
            searched.forEach(folder -> files.addAll(filesIn(folder)));
            files.forEach(this::describe);
        }
        return faces;
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(SystemFonts::isFont).limit(MOST_FILES).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(); // a folder of which this user may not see the inside, or a circle of links
        }
    }

    private static boolean isFont(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
    }

    private void describe(Path file) {
        try {
            List<FontDescription> all = FontDescription.read(file);
            for (int i = 0; i < all.size(); i++) {
                faces.add(new Face(file, i, all.get(i)));
            }
        } catch (IOException broken) {
            // a damaged font is none that could be asked for
        }
    }

    /**
     * The files of a family.
     *
     * @throws IllegalArgumentException if this machine has no such family; the message names those that sound alike
     */
    List<FontFile> files(String family) {
        List<FontFile> files = new ArrayList<>();
        for (Face face : faces()) {
            if (face.description().family().equalsIgnoreCase(family)) {
                files.add(FontFile.read(face.file()).get(face.index()));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "This machine has no fonts of the family \"" + family + "\"" + alternatives(family));
        }
        return files;
    }

    private String alternatives(String family) {
        String wanted = family.toLowerCase(Locale.ROOT).strip();
        String firstWord = wanted.split(" ", 2)[0];
        List<String> alike = families().stream()
                .filter(name ->
                        !firstWord.isEmpty() && name.toLowerCase(Locale.ROOT).contains(firstWord))
                .limit(6)
                .toList();
        return alike.isEmpty()
                ? "; it has " + families().size() + " other families"
                : "; there is " + String.join(", ", alike);
    }
}
