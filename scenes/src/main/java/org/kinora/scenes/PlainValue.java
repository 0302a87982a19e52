package org.kinora.scenes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values as bytes: texts, numbers, truth values, arrays of floats and of ints, and lists of these. Equal values have equal bytes. */
final class PlainValue {

    private PlainValue() {}

    /** @throws IllegalArgumentException if it is another kind of value */
    static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(value, new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte('s');
            out.writeInt(utf8.length);
            out.write(utf8);
        } else if (value instanceof float[] numbers) {
            out.writeByte('f');
            out.writeInt(numbers.length);
            for (float number : numbers) {
                out.writeFloat(number);
            }
        } else if (value instanceof int[] numbers) {
            out.writeByte('i');
            out.writeInt(numbers.length);
            for (int number : numbers) {
                out.writeInt(number);
            }
        } else if (value instanceof List<?> list) {
            out.writeByte('l');
            out.writeInt(list.size());
            for (Object each : list) {
                write(each, out);
            }
        } else if (value instanceof Double number) {
            out.writeByte('D');
            out.writeDouble(number);
        } else if (value instanceof Float number) {
            out.writeByte('F');
            out.writeFloat(number);
        } else if (value instanceof Integer number) {
            out.writeByte('I');
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte('L');
            out.writeLong(number);
        } else if (value instanceof Boolean truth) {
            out.writeByte('B');
            out.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException(
                    "Texts, numbers, truth values, float[], int[] and lists of these can be" + " kept, but not "
                            + (value == null ? "null" : "a " + value.getClass().getSimpleName()));
        }
    }

    /** The value, with lists that cannot be changed; empty if the bytes are none. */
    static Optional<Object> of(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            Object value = read(in);
            return in.available() == 0 ? Optional.of(value) : Optional.empty();
        } catch (IOException notWhole) {
            return Optional.empty();
        }
    }

    private static Object read(DataInputStream in) throws IOException {
        char kind = (char) in.readByte();
        return switch (kind) {
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 'f' -> floats(in);
            case 'i' -> ints(in);
            case 'l' -> list(in);
            case 'D' -> in.readDouble();
            case 'F' -> in.readFloat();
            case 'I' -> in.readInt();
            case 'L' -> in.readLong();
            case 'B' -> in.readBoolean();
            default -> throw new IOException("no such kind: " + kind);
        };
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private static List<Object> list(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read(in));
        }
        return List.copyOf(list);
    }
}
