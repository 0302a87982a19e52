package org.kinora.engine.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Soundtrack;

/** Writes sound as a WAV file: stereo, at {@value Soundtrack#SAMPLE_RATE} samples a second of 24 bits each (IBM and Microsoft, 1991). */
public final class WavWriter {

    private static final int HEADER_BYTES = 44;
    private static final int BYTES_A_SAMPLE = 3;
    private static final int CHANNELS = 2;
    private static final int BLOCK = Soundtrack.SAMPLE_RATE;
    private static final int FULL_SCALE = (1 << 23) - 1;
    private static final long MOST_BYTES = 0xFFFF_FFFFL - HEADER_BYTES;

    private WavWriter() {}

    /**
     * Writes it whole or not at all.
     *
     * @param length in samples of each channel
     * @throws VideoException if it cannot be written; the message names it and the reason
     */
    public static VideoFile write(Path target, AudioSource audio, long length) throws VideoException {
        if (length * CHANNELS * BYTES_A_SAMPLE > MOST_BYTES) {
            throw new VideoException(target + ": a WAV holds four hours of sound, not "
                    + length / Soundtrack.SAMPLE_RATE + " s; render a stretch of it");
        }
        Target file = Target.file(target);
        try (FileChannel out = FileChannel.open(file.partial(), StandardOpenOption.WRITE)) {
            write(out, header(length));
            float[] stereo = new float[CHANNELS * BLOCK];
            ByteBuffer bytes = ByteBuffer.allocate(CHANNELS * BLOCK * BYTES_A_SAMPLE);
            for (long at = 0; at < length; at += BLOCK) {
                int count = (int) Math.min(BLOCK, length - at);
                audio.read(at, count, stereo);
                bytes.clear();
                for (int i = 0; i < CHANNELS * count; i++) {
                    put(stereo[i], bytes);
                }
                write(out, bytes.flip());
            }
        } catch (IOException broken) {
            file.discard();
            throw VideoException.aboutThePlace(
                    target + ": cannot be written, the system says: " + broken.getMessage(), broken);
        } catch (RuntimeException | Error failed) {
            file.discard();
            throw failed;
        }
        file.complete();
        try {
            return new VideoFile(target, 0, Files.size(target), "pcm_s24le");
        } catch (IOException vanished) {
            throw new VideoException(target + ": was written but has vanished", vanished);
        }
    }

    private static ByteBuffer header(long length) {
        int data = (int) (length * CHANNELS * BYTES_A_SAMPLE);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(data + HEADER_BYTES - 8).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) CHANNELS);
        header.putInt(Soundtrack.SAMPLE_RATE).putInt(Soundtrack.SAMPLE_RATE * CHANNELS * BYTES_A_SAMPLE);
        header.putShort((short) (CHANNELS * BYTES_A_SAMPLE)).putShort((short) (8 * BYTES_A_SAMPLE));
        return header.put(ascii("data")).putInt(data).flip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void put(float sample, ByteBuffer bytes) {
        int level = Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE);
        bytes.put((byte) level).put((byte) (level >> 8)).put((byte) (level >> 16));
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
