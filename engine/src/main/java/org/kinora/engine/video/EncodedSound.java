package org.kinora.engine.video;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.sound.AudioSource;

/**
 * A film's sound that is encoded already. It takes the place of what is heard in {@link Tracks}, and the file becomes the
 * same as if that were encoded.
 */
public final class EncodedSound implements AudioSource {

    /** Of packets that come out when all sound has gone in. */
    static final long AT_THE_END = Long.MAX_VALUE;

    private final long[] due;
    private final byte[] packets;

    private EncodedSound(long[] due, byte[] packets) {
        this.due = due;
        this.packets = packets;
    }

    /**
     * Encodes sound for a kind of file.
     *
     * @param samples how long it is
     * @param file for error messages only
     */
    public static EncodedSound of(FileFormat kind, AudioSource audio, long samples, Path file) throws VideoException {
        Container container = kind == FileFormat.WEBM ? Container.WEBM : Container.MP4;
        PacketBytes bytes = new PacketBytes();
        List<Long> due = new ArrayList<>();
        try (SoundEncoder encoder = new SoundEncoder(container.sound(), audio, file)) {
            int size = encoder.context().frame_size();
            for (long at = size; at <= samples; at += size) {
                long whole = at;
                encoder.encodeUpTo(at, packet -> {
                    due.add(whole);
                    bytes.add(packet);
                });
            }
            encoder.finish(samples, packet -> {
                due.add(AT_THE_END);
                bytes.add(packet);
            });
        }
        return new EncodedSound(due.stream().mapToLong(Long::longValue).toArray(), bytes.all());
    }

    /** After how many samples each packet came out of the encoder. */
    long[] due() {
        return due;
    }

    byte[] packets() {
        return packets;
    }

    /** In a row, for a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packets.length + 8 * due.length + 8);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(due.length);
            for (long each : due) {
                out.writeLong(each);
            }
            out.write(packets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * What {@link #bytes} has written.
     *
     * @throws IOException if these are no such bytes
     */
    public static EncodedSound of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = in.readInt();
        if (count < 0 || count > in.available() / Long.BYTES) {
            throw new IOException("the sound is cut short");
        }
        long[] due = new long[count];
        for (int i = 0; i < count; i++) {
            due[i] = in.readLong();
        }
        return new EncodedSound(due, in.readAllBytes());
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public void read(long first, int count, float[] stereo) {
        throw new UnsupportedOperationException("Sound that is encoded has no samples any more");
    }
}
