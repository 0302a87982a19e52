package org.kinora.engine.segments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.engine.video.EncodedSegment;

/**
 * A segment as it is kept.
 *
 * @param pixels hashes of some of its pictures, by their place in the segment; empty if nobody has asked for them
 */
public record StoredSegment(EncodedSegment encoded, Map<Long, String> pixels) {

    /** Another one whenever the layout changes. */
    private static final String BEGINNING = "Kinora segment, 1";

    public StoredSegment {
        pixels = new TreeMap<>(pixels);
    }

    /** In a row, for a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.packets().length + 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(BEGINNING);
            out.writeUTF(encoded.encoder());
            out.writeLong(encoded.frames());
            out.writeInt(encoded.description().length);
            out.write(encoded.description());
            out.writeInt(pixels.size());
            for (Map.Entry<Long, String> hash : pixels.entrySet()) {
                out.writeLong(hash.getKey());
                out.writeUTF(hash.getValue());
            }
            out.writeInt(encoded.packets().length);
            out.write(encoded.packets());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What {@link #bytes} has written; empty if these are no such bytes. */
    public static Optional<StoredSegment> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(BEGINNING)) {
                return Optional.empty();
            }
            String encoder = in.readUTF();
            long frames = in.readLong();
            byte[] description = content(in);
            Map<Long, String> pixels = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                pixels.put(in.readLong(), in.readUTF());
            }
            byte[] packets = content(in);
            return in.available() == 0
                    ? Optional.of(new StoredSegment(new EncodedSegment(encoder, frames, description, packets), pixels))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException notWritten) {
            return Optional.empty();
        }
    }

    private static byte[] content(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut short");
        }
        return in.readNBytes(length);
    }
}
