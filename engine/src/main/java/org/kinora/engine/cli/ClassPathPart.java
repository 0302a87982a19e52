package org.kinora.engine.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A folder or a jar of a class path. */
final class ClassPathPart {

    private static final String CLASS_SUFFIX = ".class";

    private final Path place;

    private ClassPathPart(Path place) {
        this.place = place;
    }

    /** All of them that are there. */
    static Stream<ClassPathPart> of(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .map(ClassPathPart::new);
    }

    /** The full names of the classes in it, without those inside of others. */
    List<String> classes() {
        return files().stream()
                .filter(file -> file.endsWith(CLASS_SUFFIX) && file.indexOf('$') < 0)
                .map(file ->
                        file.substring(0, file.length() - CLASS_SUFFIX.length()).replace('/', '.'))
                .toList();
    }

    private List<String> files() {
        try {
            if (!Files.isDirectory(place)) {
                try (JarFile jar = new JarFile(place.toFile())) {
                    return jar.stream().map(ZipEntry::getName).toList();
                }
            }
            try (Stream<Path> files = Files.walk(place)) {
                return files.map(file -> place.relativize(file).toString().replace(File.separatorChar, '/'))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The content of a file in it, if there is one of that name. */
    Optional<byte[]> read(String name) {
        try {
            if (Files.isDirectory(place)) {
                Path file = place.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                ZipEntry entry = jar.getEntry(name);
                if (entry == null) {
                    return Optional.empty();
                }
                try (InputStream in = jar.getInputStream(entry)) {
                    return Optional.of(in.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
