package org.kinora.engine.segments;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.kinora.files.Hash;

/**
 * Which build of Kinora this is: a hash of the content of all its files that have a part in pictures. Scenes and models
 * have none, since what they make of frames is in the frames.
 */
public final class BuildIdentity {

    private static final Set<String> PARTS = Set.of("org/kinora/engine/", "org/kinora/files/", "org/kinora/digest/", "org/kinora/gl/");

    /** Commands and the live window draw nothing themselves. */
    private static final Set<String> APART = Set.of("org/kinora/engine/cli/", "org/kinora/engine/preview/");

    private BuildIdentity() {}

    /** The same on every machine that has the same classes, in a jar or in folders; in hexadecimal digits. */
    public static String ofThisBuild() {
        return of(Stream.of(BuildIdentity.class, Hash.class)
                .map(BuildIdentity::placeOf)
                .distinct()
                .toArray(Path[]::new));
    }

    static String of(Path... places) {
        SortedSet<String> lines = new TreeSet<>();
        try {
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    addFolder(place, lines);
                } else {
                    addJar(place, lines);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Hash.of(String.join("\n", lines));
    }

    private static Path placeOf(Class<?> member) {
        try {
            return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean counts(String name) {
        return PARTS.stream().anyMatch(name::startsWith) && APART.stream().noneMatch(name::startsWith);
    }

    private static void addFolder(Path folder, Set<String> lines) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (counts(name)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    lines.add(name + " " + sum.getValue());
                }
            }
        }
    }

    /** The table of contents has the sums already. */
    private static void addJar(Path file, Set<String> lines) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && counts(entry.getName())) {
                    lines.add(entry.getName() + " " + entry.getCrc());
                }
            }
        }
    }
}
