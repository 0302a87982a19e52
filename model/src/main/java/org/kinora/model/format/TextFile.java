package org.kinora.model.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZFormatException;
import org.tukaani.xz.XZIOException;
import org.tukaani.xz.XZInputStream;

/** A text in UTF-8, as it is or packed by xz. */
public record TextFile(Path path) {

    private static final String PACKED = ".xz";

    /** More than this does not fit into one string of the JDK's. */
    private static final int MOST_BYTES = 2_000_000_000;

    /** Unpacking needs as much memory as packing chose; xz -9 chooses 65 MiB. */
    private static final int MOST_MEMORY_KIB = 100 * 1024;

    /** The file's name without its ending, or endings: stories for stories.txt.xz. */
    public String name() {
        return unpackedName().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    /** The file of the same name in a folder beside this one, packed or not. */
    public Optional<TextFile> in(String folder) {
        Path beside = path.resolveSibling(folder);
        for (String name : new String[] {unpackedName(), unpackedName() + PACKED}) {
            if (Files.exists(beside.resolve(name))) {
                return Optional.of(new TextFile(beside.resolve(name)));
            }
        }
        return Optional.empty();
    }

    private String unpackedName() {
        String name = path.getFileName().toString();
        return isPacked() ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private boolean isPacked() {
        return path.toString().endsWith(PACKED);
    }

    /** @throws UnreadableTextException if the file is missing, damaged or not UTF-8; the message is one sentence */
    public String read() {
        ByteBuffer bytes = ByteBuffer.wrap(bytes());
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        if (result.isError()) {
            throw new UnreadableTextException("%s: byte %,d begins no character of UTF-8. Save the file as UTF-8."
                    .formatted(path, bytes.position()));
        }
        return characters.flip().toString();
    }

    private byte[] bytes() {
        try (InputStream file = Files.newInputStream(path)) {
            InputStream text = isPacked() ? new XZInputStream(new BufferedInputStream(file), MOST_MEMORY_KIB) : file;
            byte[] bytes = text.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableTextException(path + ": this text is longer than 2 GB. Cut it into several files.");
            }
            return bytes;
        } catch (NoSuchFileException absent) {
            throw new UnreadableTextException(path + ": there is no such file. Check the name.", absent);
        } catch (MemoryLimitException large) {
            throw new UnreadableTextException(
                    path + ": this needs more than 100 MB of memory to unpack. Pack it again with xz -9 or less.",
                    large);
        } catch (XZFormatException other) {
            throw new UnreadableTextException(
                    path + ": this is not a file of xz. Pack it again, or drop the .xz.", other);
        } catch (XZIOException | EOFException damaged) {
            throw new UnreadableTextException(
                    path + ": this file of xz is cut short or damaged. Pack it again.", damaged);
        } catch (IOException unreadable) {
            throw new UnreadableTextException(
                    path + ": this file cannot be read. Check that you may read it.", unreadable);
        }
    }
}
