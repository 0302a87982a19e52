package org.kinora.model.format;

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

/**
 * A safetensors file, open for reading: eight bytes with the length of a JSON header, the header, then the numbers.
 * Format: <a href="https://github.com/huggingface/safetensors#format">huggingface/safetensors</a>.
 *
 * <p>The header is checked as a whole when the file is opened; each tensor is mapped by itself, so a file may be larger than
 * two gigabytes. Instances may be read from several threads.
 */
public final class Safetensors implements Tensors {

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
        String name = file.getFileName().toString();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            return new Safetensors(name, new FileSource(channel));
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
        ByteBuffer bytes = bytes(tensor);
        return switch (entry.type()) {
            case F32 -> {
                float[] values = new float[bytes.remaining() / Float.BYTES];
                bytes.asFloatBuffer().get(values);
                yield values;
            }
            case F16 -> Widening.fromHalfFloats(bytes);
            case BF16 -> Widening.fromBrainFloats(bytes);
            default ->
                throw new ModelFormatException("%s: tensor \"%s\" holds %s. Kinora reads F32, F16 and BF16."
                        .formatted(name, tensor, entry.type()));
        };
    }

    @Override
    public Optional<FloatBuffer> mapped(String tensor) {
        TensorEntry entry = entry(tensor);
        boolean asInMemory = entry.type() == ElementType.F32
                && entry.begin() % Float.BYTES == 0
                && ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        ByteBuffer bytes = asInMemory ? bytes(tensor) : ByteBuffer.allocate(0);
        return bytes.isDirect() ? Optional.of(bytes.asFloatBuffer()) : Optional.empty();
    }

    /** The stored bytes, little-endian, read-only. */
    public ByteBuffer bytes(String tensor) {
        TensorEntry entry = entry(tensor);
        try {
            return source.slice(entry.begin(), Math.toIntExact(entry.end() - entry.begin()))
                    .asReadOnlyBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException unreadable) {
            throw new ModelFormatException(
                    "%s: tensor \"%s\" cannot be read (%s). Check the disk, or download the file again."
                            .formatted(name, tensor, unreadable.getMessage()),
                    unreadable);
        }
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
            new FileSource(channel).close();
        }
    }

    /** Where the bytes lie. */
    interface Source {
        long size() throws IOException;

        ByteBuffer slice(long begin, int length) throws IOException;

        void close();
    }

    private record FileSource(FileChannel channel) implements Source {

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public ByteBuffer slice(long begin, int length) throws IOException {
            return channel.map(FileChannel.MapMode.READ_ONLY, begin, length);
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
        public ByteBuffer slice(long begin, int length) {
            return bytes.slice((int) begin, length);
        }

        @Override
        public void close() {
            // memory needs no closing
        }
    }
}
