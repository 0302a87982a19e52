package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinora.files.Hash;

/**
 * The folder that holds the packages of a source, as javac's {@code -sourcepath} would be set for it: classes in files
 * beside a scene, and packages in folders beside it, are found there. It remembers what was looked at, because a change
 * of any of that may change what is compiled.
 */
final class SourceFolder {

    private static final String SUFFIX = ".java";

    private final SourceFile main;
    /** Absolute. */
    private final Path root;
    /** How messages name the folder of the source; empty for the current one. */
    private final Path shownFolder;
    /** Absolute. */
    private final Path folder;

    private final Map<Path, SourceFile> files = new HashMap<>();
    private final Map<String, String> listed = new TreeMap<>();

    /** @throws IOException if the source cannot be read */
    SourceFolder(SourceFile main) throws IOException {
        this.main = main;
        Path place = main.path().toAbsolutePath().normalize();
        Path shown = main.path().getParent();
        shownFolder = shown == null ? Path.of("") : shown;
        folder = place.getParent();
        root = root(folder, packageOf(main.text()));
        files.put(place, main);
    }

    private static Path root(Path folder, String packageName) {
        Path root = folder;
        List<String> names = packageName.isEmpty() ? List.of() : List.of(packageName.split("\\."));
        for (int i = names.size() - 1; i >= 0; i--) {
            if (root.getFileName() == null || !root.getFileName().toString().equals(names.get(i))) {
                // not where its package says: what it needs can only lie beside it
                return folder;
            }
            root = root.getParent();
        }
        return root;
    }

    /** The package that a source declares, without a compiler; empty for none. */
    static String packageOf(String source) {
        int at = 0;
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (source.startsWith("//", at)) {
                at = after(source, "\n", at);
            } else if (source.startsWith("/*", at)) {
                at = after(source, "*/", at + 2);
            } else if (source.startsWith("package", at) && source.indexOf(';', at) > 0) {
                return source.substring(at + "package".length(), source.indexOf(';', at))
                        .replaceAll("\\s", "");
            } else {
                return "";
            }
        }
        return "";
    }

    private static int after(String text, String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found + what.length();
    }

    SourceFile main() {
        return main;
    }

    /** Absolute. */
    Path root() {
        return root;
    }

    /** The sources of a package, which need not be there. */
    List<SourceFile> list(String packageName) {
        String relative = packageName.replace('.', '/');
        List<String> names = sourcesIn(root.resolve(relative));
        listed.put(relative, hash(names));
        List<SourceFile> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(file(root.resolve(relative).resolve(name)));
        }
        return sources;
    }

    private SourceFile file(Path place) {
        return files.computeIfAbsent(
                place,
                unread -> new SourceFile(
                        shownFolder.resolve(folder.relativize(unread)).normalize()));
    }

    /** A source by its path within the root. */
    SourceFile named(String name) {
        return file(root.resolve(name));
    }

    /** The path of a source within the root. */
    String nameOf(SourceFile file) {
        return root.relativize(file.path().toAbsolutePath().normalize()).toString();
    }

    /** Such as {@code shapes.Blob}. */
    String className(SourceFile file) {
        return className(nameOf(file), root.getFileSystem().getSeparator());
    }

    /** @param name a path within a root */
    static String className(String name, String separator) {
        return name.substring(0, name.length() - SUFFIX.length()).replace(separator, ".");
    }

    /** All that was looked at: files by their path within the root, and folders with a stroke behind; each with a hash. */
    Map<String, String> seen() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        listed.forEach((name, names) -> seen.put(name + "/", names));
        for (Map.Entry<Path, SourceFile> file : files.entrySet()) {
            if (file.getValue().wasRead()) {
                seen.put(
                        root.relativize(file.getKey()).toString(),
                        Hash.of(file.getValue().bytes()));
            }
        }
        return seen;
    }

    /** The files and folders that {@link #seen} names. */
    static List<Path> places(Path root, Set<String> seen) {
        return seen.stream().map(root::resolve).toList();
    }

    /** The files that were read by now, and the folders that were searched. */
    List<Path> places() {
        List<Path> places = new ArrayList<>();
        listed.keySet().forEach(name -> places.add(root.resolve(name)));
        files.forEach((place, file) -> {
            if (file.wasRead()) {
                places.add(place);
            }
        });
        return places;
    }

    /** Whether everything that was {@linkplain #seen seen} another time is still the same. */
    boolean isAs(Map<String, String> seen) {
        return changedSince(seen).filter(Set::isEmpty).isPresent();
    }

    /**
     * Which of the files that were {@linkplain #seen seen} another time are others now; empty if one is gone, or if a
     * folder has other files. All are read.
     */
    Optional<Set<String>> changedSince(Map<String, String> seen) {
        Set<String> changed = new TreeSet<>();
        try {
            for (Map.Entry<String, String> entry : seen.entrySet()) {
                String name = entry.getKey();
                boolean isFolder = name.endsWith("/");
                String now = isFolder
                        ? hash(sourcesIn(root.resolve(name.substring(0, name.length() - 1))))
                        : Hash.of(named(name).bytes());
                if (!now.equals(entry.getValue())) {
                    if (isFolder) {
                        return Optional.empty();
                    }
                    changed.add(name);
                }
            }
            return Optional.of(changed);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static List<String> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    private static String hash(List<String> names) {
        return names.isEmpty() ? "" : Hash.of(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }
}
