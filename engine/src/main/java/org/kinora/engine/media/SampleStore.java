package org.kinora.engine.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Collects samples whose number is not known beforehand. Few stay in the Java heap; more go into a temporary file that
 * is mapped into memory, so that an hour of music takes no more of the heap than a click.
 */
final class SampleStore implements AutoCloseable {

    /** Eight megabytes, or twenty seconds of stereo. */
    private static final int MOST_IN_HEAP = 1 << 21;

    private float[] samples = new float[1 << 14];
    private int count;
    private long written;
    private Path file;
    private FileChannel channel;

    void add(float[] more) throws IOException {
        add(FloatBuffer.wrap(more));
    }

    void add(FloatBuffer more) throws IOException {
        FloatBuffer rest = more.duplicate();
        while (rest.hasRemaining()) {
            int some = Math.min(rest.remaining(), MOST_IN_HEAP - count);
            if (count + some > samples.length) {
                samples = Arrays.copyOf(samples, Math.min(MOST_IN_HEAP, Math.max(2 * samples.length, count + some)));
            }
            rest.get(samples, count, some);
            count += some;
            if (count == MOST_IN_HEAP) {
                spill();
            }
        }
    }

    /** How many samples there are so far. */
    long size() {
        return written + count;
    }

    private void spill() throws IOException {
        if (channel == null) {
            file = Files.createTempFile("kinora", ".samples");
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                Files.delete(file); // so that nothing is left even if the process is killed
            } catch (IOException notWhileOpen) {
                file.toFile().deleteOnExit();
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * count).order(ByteOrder.nativeOrder());
        bytes.asFloatBuffer().put(samples, 0, count);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        written += count;
        count = 0;
    }

    /** All samples, read-only. They stay readable when this is closed. */
    FloatBuffer finish() throws IOException {
        if (channel == null) {
            return FloatBuffer.wrap(Arrays.copyOf(samples, count)).asReadOnlyBuffer();
        }
        spill();
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, 4 * written)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** Gives the file back to the system, which keeps its contents for as long as they are mapped. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            try {
                Files.deleteIfExists(file);
            } catch (IOException mapped) {
                // Windows keeps a file that is mapped; it goes when the program ends
                return;
            }
        }
    }
}
