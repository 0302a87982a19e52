package org.kinora.engine.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.engine.cli.CompiledSource.Declaration;
import org.kinora.files.BoundedCache;
import org.kinora.files.Hash;
import org.kinora.files.UserCache;

/**
 * Compiled sources of earlier runs, one file for each, named by the hash of what it was compiled from. It may be deleted
 * at any time; a file that cannot be read or written, or is not as it was written, only costs the time to compile.
 */
final class ClassCache {

    /** Names another folder than the user's own. */
    static final String FOLDER_PROPERTY = "kinora.cache.scenes";

    /** Changes with the layout of the files, and with how sources are read. */
    private static final String VERSION = "3, UTF-8";

    /** Each save of a scene is another source; what has not been used for longest goes first. */
    private static final long MOST_BYTES = 64 << 20;

    private final BoundedCache files;

    ClassCache(Path folder) {
        files = new BoundedCache(folder, MOST_BYTES);
    }

    /** Where programs of this user keep what can be made again. */
    static Path folderOfUser() {
        return UserCache.folder("scenes", FOLDER_PROPERTY);
    }

    /**
     * The hash of a source and its name, of the JDK, of the compiler's options, and of what it is compiled against. What
     * else is read while it is compiled is kept with the classes, since it is known only then.
     *
     * @param against the identity of the class path
     */
    static String key(SourceFile source, List<String> options, String against) throws IOException {
        String surroundings = String.join(
                "\n",
                VERSION,
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.runtime.version"),
                source.path().getFileName().toString(),
                String.join(" ", options),
                against);
        return Hash.of((surroundings + "\n" + Hash.of(source.bytes())).getBytes(StandardCharsets.UTF_8));
    }

    Optional<CompiledSource> read(String key) {
        return files.read(key).flatMap(ClassCache::unpacked);
    }

    /** Keeps a source for the next run, if that is possible. */
    void write(String key, CompiledSource source) {
        files.write(key, packed(source));
    }

    /** A source as it is kept. */
    static byte[] packed(CompiledSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(source, new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(CompiledSource source, DataOutputStream out) throws IOException {
        out.writeInt(source.classes().size());
        for (Map.Entry<String, byte[]> entry : source.classes().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(source.sources().get(entry.getKey()));
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
    }

    /** The source that was {@linkplain #packed packed}; empty if that is damaged. */
    static Optional<CompiledSource> unpacked(byte[] content) {
        try {
            return Optional.of(read(new DataInputStream(new ByteArrayInputStream(content))));
        } catch (IOException notWhole) {
            return Optional.empty();
        }
    }

    private static CompiledSource read(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            sources.put(name, in.readUTF());
            classes.put(name, in.readNBytes(in.readInt()));
        }
        List<Declaration> declared = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            declared.add(new Declaration(in.readUTF(), in.readInt()));
        }
        Map<String, String> seen = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            seen.put(in.readUTF(), in.readUTF());
        }
        return new CompiledSource(classes, sources, declared, seen);
    }
}
