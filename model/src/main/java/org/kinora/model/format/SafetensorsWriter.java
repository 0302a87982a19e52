package org.kinora.model.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.kinora.files.AtomicFile;

/**
 * Writes a safetensors file: tensors are added, and written all at once in that order. The file appears whole or not at
 * all, even if the process is killed meanwhile.
 */
public final class SafetensorsWriter {

    private record Pending(String name, ElementType type, int[] shape, ByteBuffer bytes) {}

    private final List<Pending> tensors = new ArrayList<>();
    private boolean checked;

    public void floats(String name, float[] values, int... shape) {
        ByteBuffer bytes = buffer(values.length, Float.BYTES);
        bytes.asFloatBuffer().put(values);
        add(name, ElementType.F32, values.length, shape, bytes);
    }

    /** Values rounded to the nearest IEEE 754 binary16. */
    public void halfFloats(String name, float[] values, int... shape) {
        ByteBuffer bytes = buffer(values.length, Short.BYTES);
        for (float value : values) {
            bytes.putShort(Narrowing.toHalfFloat(value));
        }
        add(name, ElementType.F16, values.length, shape, bytes.rewind());
    }

    public void longs(String name, long... values) {
        ByteBuffer bytes = buffer(values.length, Long.BYTES);
        bytes.asLongBuffer().put(values);
        add(name, ElementType.I64, values.length, new int[] {values.length}, bytes);
    }

    public void bytes(String name, byte[] values) {
        add(name, ElementType.U8, values.length, new int[] {values.length}, ByteBuffer.wrap(values));
    }

    /**
     * Adds, as the last tensor, a checksum of all bytes of the file before it, which {@link Safetensors#verify} compares.
     */
    public void checksum(String name) {
        longs(name, 0);
        checked = true;
    }

    /** Writes everything that was added, and takes the place of a file that is there. */
    public void write(Path file) throws IOException {
        byte[] header = header();
        AtomicFile.write(file, part -> {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer start = buffer(1, Long.BYTES);
                start.putLong(0, header.length);
                CRC32C sum = new CRC32C();
                writeAll(channel, start, sum);
                writeAll(channel, ByteBuffer.wrap(header), sum);
                for (int i = 0; i < tensors.size(); i++) {
                    ByteBuffer bytes = tensors.get(i).bytes().duplicate();
                    if (checked && i == tensors.size() - 1) {
                        bytes = buffer(1, Long.BYTES).putLong(0, sum.getValue());
                    }
                    writeAll(channel, bytes, sum);
                }
            }
        });
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes, CRC32C sum) throws IOException {
        sum.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Hugging Face's library asks for the format in the metadata, and for a header that ends on a multiple of eight. */
    private byte[] header() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("__metadata__");
            json.writeStringField("format", "pt");
            json.writeEndObject();
            long position = 0;
            for (Pending tensor : tensors) {
                json.writeObjectFieldStart(tensor.name());
                json.writeStringField("dtype", tensor.type().name());
                json.writeFieldName("shape");
                json.writeArray(tensor.shape(), 0, tensor.shape().length);
                json.writeFieldName("data_offsets");
                long end = position + tensor.bytes().remaining();
                json.writeArray(new long[] {position, end}, 0, 2);
                json.writeEndObject();
                position = end;
            }
            json.writeEndObject();
        }
        byte[] header = Arrays.copyOf(text.toByteArray(), (text.size() + 7) / 8 * 8);
        Arrays.fill(header, text.size(), header.length, (byte) ' ');
        return header;
    }

    private void add(String name, ElementType type, int count, int[] shape, ByteBuffer bytes) {
        long expected = 1;
        for (int extent : shape) {
            expected *= extent;
        }
        if (expected != count) {
            throw new IllegalArgumentException(
                    "Tensor \"%s\": %d values do not fill the shape %s".formatted(name, count, Arrays.toString(shape)));
        }
        tensors.add(new Pending(name, type, shape.clone(), bytes));
    }

    private static ByteBuffer buffer(int count, int width) {
        return ByteBuffer.allocate(Math.multiplyExact(count, width)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
