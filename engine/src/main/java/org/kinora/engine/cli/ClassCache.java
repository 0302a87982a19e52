package org.kinora.engine.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiled scenes of earlier runs, one file for each, named by the hash of all that they were compiled from. It may be
 * deleted at any time; a file that cannot be read or written only costs the time to compile.
 */
final class ClassCache {

    /** Names another folder than the user's own. */
    static final String FOLDER_PROPERTY = "kinora.cache.scenes";

    /** Changes with the layout of the files. */
    private static final int VERSION = 1;

    private final Path folder;

    ClassCache(Path folder) {
        this.folder = folder;
    }

    /** Where programs of this user keep what can be made again. */
    static Path folderOfUser() {
        String elsewhere = System.getProperty(FOLDER_PROPERTY);
        if (elsewhere != null) {
            return Path.of(elsewhere);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path caches = home.resolve(".cache");
        if (system.startsWith("windows")) {
            caches = home.resolve("AppData").resolve("Local");
        } else if (system.startsWith("mac")) {
            caches = home.resolve("Library").resolve("Caches");
        }
        String chosen = System.getenv("XDG_CACHE_HOME");
        if (chosen != null && Path.of(chosen).isAbsolute()) {
            caches = Path.of(chosen);
        }
        return caches.resolve("kinora").resolve("scenes");
    }

    /**
     * The SHA-256 of a source, of the JDK, and of what it is compiled against: jars by size and time, folders by the
     * times of the class files in them.
     */
    static String key(byte[] source, String fileName, String classPath) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder surroundings = new StringBuilder();
            surroundings.append(VERSION).append('\n').append(System.getProperty("java.runtime.version"));
            surroundings.append('\n').append(fileName).append('\n');
            for (String part : classPath.split(File.pathSeparator)) {
                describe(Path.of(part), surroundings);
            }
            digest.update(surroundings.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(source));
        } catch (NoSuchAlgorithmException required) {
            throw new IllegalStateException("Every Java has SHA-256", required);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void describe(Path part, StringBuilder to) throws IOException {
        if (Files.isDirectory(part)) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    describeFile(file, to);
                }
            }
        } else if (Files.exists(part)) {
            describeFile(part, to);
        }
    }

    private static void describeFile(Path file, StringBuilder to) throws IOException {
        to.append(file).append(' ').append(Files.size(file)).append(' ');
        to.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
    }

    /** Class files by class name. */
    Optional<Map<String, byte[]>> read(String key) {
        Path file = folder.resolve(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Map<String, byte[]> classes = new TreeMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
            return Optional.of(classes);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Keeps classes for the next run; returns whether that worked. */
    boolean write(String key, Map<String, byte[]> classes) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, key, ".partial");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
                out.writeInt(classes.size());
                for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeInt(entry.getValue().length);
                    out.write(entry.getValue());
                }
            }
            Files.move(beside, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
