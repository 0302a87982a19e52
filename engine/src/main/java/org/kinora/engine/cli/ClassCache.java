package org.kinora.engine.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.kinora.engine.cli.CompiledSource.Declaration;

/**
 * Compiled sources of earlier runs, one file for each, named by the hash of what it was compiled from. It may be deleted
 * at any time; a file that cannot be read or written, or is not as it was written, only costs the time to compile.
 */
final class ClassCache {

    /** Names another folder than the user's own. */
    static final String FOLDER_PROPERTY = "kinora.cache.scenes";

    /** Changes with the layout of the files, and with how sources are read. */
    private static final String VERSION = "2, UTF-8";

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
     * The hash of a source and its name, of the JDK, of the compiler's options, and of what it is compiled against. What
     * else is read while it is compiled is kept with the classes, since it is known only then.
     */
    static String key(SourceFile source, List<String> options, String classPath) throws IOException {
        String surroundings = String.join(
                "\n",
                VERSION,
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.runtime.version"),
                source.path().getFileName().toString(),
                String.join(" ", options),
                ClassPathIdentity.of(classPath));
        return Hash.of((surroundings + "\n" + Hash.of(source.bytes())).getBytes(StandardCharsets.UTF_8));
    }

    Optional<CompiledSource> read(String key) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(key));
            ByteBuffer content = ByteBuffer.wrap(file, 0, Math.max(0, file.length - Long.BYTES));
            long checksum = ByteBuffer.wrap(file).getLong(content.limit());
            return checksum == checksum(content) ? Optional.of(unpacked(file)) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException notWhole) {
            return Optional.empty();
        }
    }

    private static long checksum(ByteBuffer content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    /** Keeps a source for the next run; returns whether that worked. */
    boolean write(String key, CompiledSource source) {
        try {
            byte[] content = packed(source);
            ByteBuffer file = ByteBuffer.allocate(content.length + Long.BYTES);
            file.put(content).putLong(checksum(ByteBuffer.wrap(content)));
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, key, ".partial");
            try {
                Files.write(beside, file.array());
                Files.move(beside, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static byte[] packed(CompiledSource source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(source.classes().size());
        for (Map.Entry<String, byte[]> entry : source.classes().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        out.writeInt(source.declared().size());
        for (Declaration declared : source.declared()) {
            out.writeUTF(declared.className());
            out.writeInt(declared.line());
        }
        out.writeInt(source.seen().size());
        for (Map.Entry<String, String> entry : source.seen().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
        return bytes.toByteArray();
    }

    private static CompiledSource unpacked(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        List<Declaration> declared = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            declared.add(new Declaration(in.readUTF(), in.readInt()));
        }
        Map<String, String> seen = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            seen.put(in.readUTF(), in.readUTF());
        }
        return new CompiledSource(classes, declared, seen);
    }
}
