package org.kinora.engine.output;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.files.Hash;

/**
 * Reads a shard: one line that says what it is, its manifest, the film's extras if it is the first one, its segments as they
 * are kept in the cache, and a last line. Each part has its length and its SHA-256 before it.
 */
final class ShardFile implements AutoCloseable {

    static final String SUFFIX = ".kinora";

    private static final byte[] FIRST_LINE = "Kinora shard, 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_LINE = "end of shard\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_BYTES = 64;

    /** In place of a length, where there are no more parts. */
    private static final int END = -1;

    private final Path path;
    private final DataInputStream in;
    private final ShardManifest manifest;
    private final byte[] extras;

    private ShardFile(Path path, DataInputStream in) throws IOException {
        this.path = path;
        this.in = in;
        if (!Arrays.equals(in.readNBytes(FIRST_LINE.length), FIRST_LINE)) {
            throw new ShardException(path + ": is no shard of a film by this version of Kinora");
        }
        manifest = ShardManifest.parse(
                new String(part().orElseThrow(() -> new IOException("it has no manifest")), StandardCharsets.UTF_8));
        extras = part().orElseThrow(() -> new IOException("it ends after its manifest"));
    }

    /** @throws ShardException if it cannot be read, or is none */
    static ShardFile open(Path path) {
        InputStream file = null;
        try {
            file = Files.newInputStream(path);
            return new ShardFile(path, new DataInputStream(new BufferedInputStream(file, 1 << 16)));
        } catch (ShardException none) {
            close(file);
            throw none;
        } catch (IOException damaged) {
            close(file);
            if (file == null) {
                throw new ShardException(path + ": cannot be read", damaged);
            }
            throw damaged(path, damaged);
        }
    }

    private static void close(InputStream file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException nothingIsLost) {
            // it was only read
        }
    }

    private static ShardException damaged(Path path, IOException how) {
        String reason = how instanceof EOFException ? "it ends too early" : how.getMessage();
        return new ShardException(path + ": is damaged, " + reason + "; render it again", how);
    }

    /** What a shard's file begins with. */
    static byte[] beginning(ShardManifest manifest, byte[] extras) {
        byte[] first = part(manifest.json().getBytes(StandardCharsets.UTF_8));
        byte[] second = part(extras);
        return ByteBuffer.allocate(FIRST_LINE.length + first.length + second.length)
                .put(FIRST_LINE)
                .put(first)
                .put(second)
                .array();
    }

    /** A segment, as a part of a shard's file. */
    static byte[] part(StoredSegment segment) {
        return part(segment.bytes());
    }

    static byte[] end() {
        return ByteBuffer.allocate(Integer.BYTES + LAST_LINE.length)
                .putInt(END)
                .put(LAST_LINE)
                .array();
    }

    private static byte[] part(byte[] content) {
        return ByteBuffer.allocate(Integer.BYTES + HASH_BYTES + content.length)
                .putInt(content.length)
                .put(Hash.of(content).getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    /** The next part; empty after the last one. */
    private Optional<byte[]> part() throws IOException {
        int length = in.readInt();
        if (length == END) {
            if (!Arrays.equals(in.readAllBytes(), LAST_LINE)) {
                throw new IOException("it does not end as it should");
            }
            return Optional.empty();
        }
        if (length < 0 || length > Files.size(path)) {
            throw new IOException("one of its parts has no possible length");
        }
        String hash = new String(in.readNBytes(HASH_BYTES), StandardCharsets.US_ASCII);
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        if (!Hash.of(content).equals(hash)) {
            throw new IOException("a part of it is not what was written");
        }
        return Optional.of(content);
    }

    Path path() {
        return path;
    }

    ShardManifest manifest() {
        return manifest;
    }

    /** What the film has besides its pictures; empty in all shards but the first. */
    Optional<FilmExtras> extras() {
        try {
            return extras.length == 0 ? Optional.empty() : Optional.of(FilmExtras.of(extras));
        } catch (IOException damaged) {
            throw damaged(path, damaged);
        }
    }

    /** The next segment; empty after the last one. */
    Optional<StoredSegment> next() {
        try {
            Optional<byte[]> content = part();
            if (content.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(StoredSegment.of(content.get())
                    .orElseThrow(() -> new IOException("one of its segments cannot be read")));
        } catch (IOException damaged) {
            throw damaged(path, damaged);
        }
    }

    @Override
    public void close() {
        close(in);
    }
}
