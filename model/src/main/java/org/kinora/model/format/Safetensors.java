package org.kinora.model.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A safetensors file, open for reading: eight bytes with the length of a JSON header, the header, then the numbers.
 * Format: <a href="https://github.com/huggingface/safetensors#format">huggingface/safetensors</a>.
 *
 * <p>The header is checked as a whole when the file is opened; each tensor is read by itself, so a file may be larger than
 * two gigabytes. Instances may be read from several threads.
 */
public final class Safetensors implements Tensors {

    /**
     * Shorter files are read and not mapped. A process that has mapped a file dies when another shortens it, and few bytes
     * are not worth that.
     */
    static final long WORTH_MAPPING = 16_000_000;

    /** Bytes that are read at a time: so much more memory than the result is needed. */
    private static final int PIECE = 1 << 20;

    private final String name;
    private final Source source;
    private final Map<String, TensorEntry> entries;

    private Safetensors(String name, Source source) throws IOException {
        this.name = name;
        this.source = source;
        this.entries = new SafetensorsHeader(name).read(source);
    }

    /** @throws ModelFormatException if the file cannot be read, is cut short or contradicts itself */
    public static Safetensors open(Path file) {
        return open(file, WORTH_MAPPING);
    }

    /** @param worthMapping bytes of the shortest file that is mapped */
    static Safetensors open(Path file, long worthMapping) {
        String name = file.getFileName().toString();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            return new Safetensors(name, new FileSource(channel, worthMapping));
        } catch (IOException unreadable) {
            close(channel);
            throw new ModelFormatException(
                    file + ": this file cannot be read. Check that it exists and that you may read it.", unreadable);
        } catch (ModelFormatException malformed) {
            close(channel);
            throw malformed;
        }
    }

    /** @param bytes the whole file; not copied */
    public static Safetensors of(String name, byte[] bytes) {
        try {
            return new Safetensors(name, new MemorySource(ByteBuffer.wrap(bytes)));
        } catch (IOException impossible) {
            throw new IllegalStateException("An array of bytes cannot fail to be read", impossible);
        }
    }

    /** In the order of the header. */
    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    @Override
    public boolean contains(String tensor) {
        return entries.containsKey(tensor);
    }

    @Override
    public int[] shape(String tensor) {
        return entry(tensor).shape().clone();
    }

    @Override
    public float[] floats(String tensor) {
        TensorEntry entry = entry(tensor);
        if (!entry.type().isFloat()) {
            throw new ModelFormatException("%s: tensor \"%s\" holds %s. Kinora reads F32, F16 and BF16."
                    .formatted(name, tensor, entry.type()));
        }
        float[] values = new float[(int) ((entry.end() - entry.begin()) / entry.type().bytes)];
        int next = 0;
        for (long begin = entry.begin(); begin < entry.end(); begin += PIECE) {
            ByteBuffer piece = read(tensor, begin, (int) Math.min(PIECE, entry.end() - begin));
            int count = piece.remaining() / entry.type().bytes;
            switch (entry.type()) {
                case F32 -> piece.asFloatBuffer().get(values, next, count);
                case F16 -> Widening.halfFloats(piece.asShortBuffer(), values, next);
                default -> Widening.brainFloats(piece.asShortBuffer(), values, next);
            }
            next += count;
        }
        return values;
    }

    @Override
    public Optional<FloatBuffer> mapped(String tensor) {
        TensorEntry entry = entry(tensor);
        boolean asInMemory = entry.type() == ElementType.F32
                && entry.begin() % Float.BYTES == 0
                && ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        try {
            return asInMemory
                    ? source.map(entry.begin(), Math.toIntExact(entry.end() - entry.begin()))
                            .map(bytes -> bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer())
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw unreadable(tensor, unreadable);
        }
    }

    /** The stored bytes, little-endian, read-only. */
    public ByteBuffer bytes(String tensor) {
        TensorEntry entry = entry(tensor);
        return read(tensor, entry.begin(), Math.toIntExact(entry.end() - entry.begin()));
    }

    /**
     * Makes sure that the file's bytes are those that were written.
     *
     * @param tensor the last one, a {@linkplain SafetensorsWriter#checksum checksum}
     * @throws ModelFormatException if they are not
     */
    public void verify(String tensor) {
        TensorEntry entry = entry(tensor);
        CRC32C sum = new CRC32C();
        for (long begin = 0; begin < entry.begin(); begin += PIECE) {
            sum.update(read(tensor, begin, (int) Math.min(PIECE, entry.begin() - begin)));
        }
        ByteBuffer stored = bytes(tensor);
        if (stored.remaining() != Long.BYTES || stored.getLong(0) != sum.getValue()) {
            throw new ModelFormatException(name + ": its checksum is not that of its content, so the file is damaged.");
        }
    }

    private ByteBuffer read(String tensor, long begin, int length) {
        try {
            return source.read(begin, length).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException unreadable) {
            throw unreadable(tensor, unreadable);
        }
    }

    private ModelFormatException unreadable(String tensor, IOException cause) {
        return new ModelFormatException(
                "%s: tensor \"%s\" cannot be read (%s). Check the disk, or download the file again."
                        .formatted(name, tensor, cause.getMessage()),
                cause);
    }

    @Override
    public void close() {
        source.close();
    }

    private TensorEntry entry(String tensor) {
        TensorEntry entry = entries.get(tensor);
        if (entry == null) {
            throw new ModelFormatException(
                    "%s: there is no tensor \"%s\" among its %d. This is not the file of a GPT-2."
                            .formatted(name, tensor, entries.size()));
        }
        return entry;
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            new FileSource(channel, 0).close();
        }
    }

    /** Where the bytes lie. */
    interface Source {
        long size() throws IOException;

        ByteBuffer read(long begin, int length) throws IOException;

        /** The bytes where they lie; empty where they are better read. */
        Optional<ByteBuffer> map(long begin, int length) throws IOException;

        void close();
    }

    private record FileSource(FileChannel channel, long worthMapping) implements Source {

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public ByteBuffer read(long begin, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, begin + bytes.position()) < 0) {
                    throw new EOFException("the file has become shorter");
                }
            }
            return bytes.flip();
        }

        @Override
        public Optional<ByteBuffer> map(long begin, int length) throws IOException {
            return channel.size() < worthMapping
                    ? Optional.empty()
                    : Optional.of(channel.map(FileChannel.MapMode.READ_ONLY, begin, length));
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
        }
    }

    private record MemorySource(ByteBuffer bytes) implements Source {

        @Override
        public long size() {
            return bytes.capacity();
        }

        @Override
        public ByteBuffer read(long begin, int length) {
            return bytes.slice((int) begin, length);
        }

        @Override
        public Optional<ByteBuffer> map(long begin, int length) {
            return Optional.empty();
        }

        @Override
        public void close() {
            // memory needs no closing
        }
    }
}
