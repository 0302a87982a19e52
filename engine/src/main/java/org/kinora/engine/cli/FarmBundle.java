package org.kinora.engine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinora.engine.cli.farm.FarmJob;
import org.kinora.files.TemporaryFolder;

/** Files that travel to workers. They lie there as they lie here, below another folder, so they find each other. */
final class FarmBundle {

    /** The folder for what lies here in folders of its own. */
    static final String FILES = "files";

    /** The file with a scene's classes, if it is one in a file. */
    static final String COMPILED = "compiled";

    private final SortedMap<String, Path> files = new TreeMap<>();

    /** Adds a file, or all files of a folder. @return where it is there, for the arguments of a {@link FarmJob} */
    String add(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            try (Stream<Path> inside = Files.walk(whole)) {
                inside.filter(Files::isRegularFile).forEach(this::addFile);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        } else if (Files.isRegularFile(whole)) {
            addFile(whole);
        }
        return FarmJob.BUNDLE + "/" + place(whole);
    }

    private void addFile(Path file) {
        files.put(place(file), file);
    }

    private static String place(Path whole) {
        StringBuilder place = new StringBuilder(FILES);
        whole.forEach(name -> place.append('/').append(name));
        return place.toString();
    }

    /** Adds a scene's classes. */
    void addCompiled(byte[] packed) {
        try {
            Path file = TemporaryFolder.file("kinora-farm", COMPILED);
            Files.write(file, packed);
            files.put(COMPILED, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Adds the files of a folder under a name of their own. */
    void addAs(String name, Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isRegularFile).forEach(file -> files.put(name + "/" + file.getFileName(), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files, by their places. */
    SortedMap<String, Path> files() {
        return files;
    }
}
