package org.kinora.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {

    @TempDir
    Path folder;

    @Test
    void valuesComeBackFromEachWidth() {
        byte[] file = file(
                "{\"__metadata__\":{\"format\":\"pt\"},"
                        + "\"whole\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]},"
                        + "\"half\":{\"dtype\":\"F16\",\"shape\":[3],\"data_offsets\":[8,14]},"
                        + "\"brain\":{\"dtype\":\"BF16\",\"shape\":[],\"data_offsets\":[14,16]}}",
                data(16).putFloat(1.5f)
                        .putFloat(-0.1f)
                        .putShort((short) 0x3c01)
                        .putShort((short) 0xc000)
                        .putShort((short) 0x0001)
                        .putShort((short) 0x3fc0));
        Safetensors tensors = Safetensors.of("test", file);
        assertThat(tensors.names()).containsExactly("whole", "half", "brain");
        assertThat(tensors.shape("whole")).containsExactly(1, 2);
        assertThat(tensors.floats("whole")).containsExactly(1.5f, -0.1f);
        assertThat(tensors.floats("half")).containsExactly(1 + 0x1p-10f, -2f, 0x1p-24f);
        assertThat(tensors.shape("brain")).isEmpty();
        assertThat(tensors.floats("brain")).containsExactly(1.5f);
    }

    @Test
    void everyHalfWidthFloatKeepsItsValue() {
        ByteBuffer halves = data(2 << 16);
        for (int bits = 0; bits < 1 << 16; bits++) {
            halves.putShort((short) bits);
        }
        String header = "{\"all\":{\"dtype\":\"F16\",\"shape\":[65536],\"data_offsets\":[0,131072]}}";
        float[] floats = Safetensors.of("test", file(header, halves)).floats("all");
        for (int bits = 0; bits < 1 << 16; bits++) {
            assertThat(Float.floatToIntBits(floats[bits])).isEqualTo(Float.floatToIntBits(halfByDefinition(bits)));
        }
    }

    /** IEEE 754-2008, section 3.4: sign, five bits of exponent with bias 15, ten bits of fraction. */
    private static float halfByDefinition(int bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        double magnitude;
        if (exponent == 0x1f) {
            magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else if (exponent == 0) {
            magnitude = Math.scalb((double) fraction, -24);
        } else {
            magnitude = Math.scalb(1024.0 + fraction, exponent - 25);
        }
        return (float) ((bits & 0x8000) == 0 ? magnitude : -magnitude);
    }

    @Test
    void aFileHasTheValuesOfTheSameBytesInMemory() throws IOException {
        byte[] bytes = twoTensors();
        Path file = folder.resolve("model.safetensors");
        Files.write(file, bytes);
        try (Safetensors tensors = Safetensors.open(file)) {
            assertThat(tensors.floats("second"))
                    .isEqualTo(Safetensors.of("test", bytes).floats("second"));
        }
    }

    @Test
    void singlePrecisionIsReadWhereItLiesInAFileEvenAfterThatIsClosed() throws IOException {
        Path file = folder.resolve("model.safetensors");
        SafetensorsWriter writer = new SafetensorsWriter();
        writer.floats("first", new float[] {1, 2}, 2);
        writer.floats("second", new float[] {3, 4}, 2);
        writer.write(file);
        FloatBuffer values;
        try (Safetensors tensors = Safetensors.open(file, 0)) {
            values = tensors.mapped("second").orElseThrow();
        }
        Files.delete(file);
        assertThat(values.isDirect()).isTrue();
        assertThat(new float[] {values.get(0), values.get(1)}).containsExactly(3, 4);
        assertThat(values.limit()).isEqualTo(2);
    }

    @Test
    void whatTheProcessorCannotReadAsItLiesIsNotMapped() throws IOException {
        assertThat(Safetensors.of("memory", twoTensors()).mapped("first")).isEmpty();
        String header = "{\"half\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]},"
                + "\"whole\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}";
        for (int padding = 0; padding < Float.BYTES; padding++) {
            byte[] bytes = file(header + " ".repeat(padding), data(8).putInt(0).putFloat(1.5f));
            Path file = folder.resolve("padded" + padding + ".safetensors");
            Files.write(file, bytes);
            try (Safetensors tensors = Safetensors.open(file, 0)) {
                assertThat(tensors.mapped("half")).isEmpty();
                assertThat(tensors.mapped("whole").isPresent()).isEqualTo(bytes.length % Float.BYTES == 0);
                assertThat(tensors.floats("whole")).containsExactly(1.5f);
            }
        }
    }

    @Test
    void everyTypeIsReadPieceByPiece() throws IOException {
        float[] values = new float[1_000_003];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2048;
        }
        Path file = folder.resolve("model.safetensors");
        SafetensorsWriter writer = new SafetensorsWriter();
        writer.halfFloats("half", values, values.length);
        writer.floats("whole", values, values.length);
        writer.write(file);
        try (Safetensors tensors = Safetensors.open(file)) {
            assertThat(Arrays.mismatch(tensors.floats("half"), values)).isEqualTo(-1);
            assertThat(Arrays.mismatch(tensors.floats("whole"), values)).isEqualTo(-1);
        }
    }

    @Test
    void aShortFileIsNotMappedSoThatShorteningItEndsNoProcess() throws IOException {
        Path file = folder.resolve("model.safetensors");
        Files.write(file, twoTensors());
        try (Safetensors tensors = Safetensors.open(file)) {
            assertThat(tensors.mapped("second")).isEmpty();
            Files.write(file, new byte[9]);
            assertThatThrownBy(() -> tensors.floats("second"))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessage("model.safetensors: tensor \"second\" cannot be read (the file has become shorter). "
                            + "Check the disk, or download the file again.");
        }
    }

    @Test
    void aFileThatIsCutShortSaysWhichTensorIsMissing() throws IOException {
        byte[] bytes = twoTensors();
        Path file = folder.resolve("model.safetensors");
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 4));
        assertThatThrownBy(() -> Safetensors.open(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("model.safetensors: tensor \"second\" claims bytes %d to %d of a file that has %d. "
                                .formatted(bytes.length - 8, bytes.length, bytes.length - 4)
                        + "The file is cut short: download it again.");
    }

    @Test
    void everyShorterPieceOfAFileIsRefused() {
        byte[] bytes = twoTensors();
        for (int length = 0; length < bytes.length; length++) {
            byte[] piece = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Safetensors.of("piece", piece))
                    .as("the first %d bytes", length)
                    .isInstanceOf(ModelFormatException.class);
        }
    }

    @Test
    void aHugeClaimIsRefusedBeforeAnythingIsAllocated() {
        assertThatThrownBy(() ->
                        Safetensors.of("test", data(16).putLong(Long.MAX_VALUE).array()))
                .hasMessageContaining("not a safetensors file");
        assertRefused(
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2147483647,2147483647],\"data_offsets\":[0,4]}}",
                "more than two gigabytes");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[500000000],\"data_offsets\":[0,2000000000]}}", "cut short");
    }

    @Test
    void aHeaderThatContradictsItselfIsRefused() {
        assertRefused(
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", "takes 12 bytes, but claims 8");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", "begins at byte");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", "end at byte");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}", "has the shape [-2]");
        assertRefused("{\"a\":{\"dtype\":\"F8\",\"shape\":[8],\"data_offsets\":[0,8]}}", "type \"F8\"");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}", "lacks its dtype, shape or data_offsets");
        assertRefused("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", "from byte 8 to byte 0");
        assertRefused(
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
                        + "\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}",
                "begins at byte");
        assertRefused(
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"a\":1}",
                "The key \"a\" comes twice");
        assertRefused("[]", "not a JSON object");
        assertRefused("{\"a\":", "damaged");
    }

    @Test
    void integersAreNotReadAsFloats() {
        Safetensors tensors = Safetensors.of(
                "test", file("{\"a\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[0,8]}}", data(8)));
        assertThatThrownBy(() -> tensors.floats("a")).hasMessageContaining("holds I64");
    }

    @Test
    void aTensorThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Safetensors.of("test", twoTensors()).floats("third"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("no tensor \"third\" among its 2");
    }

    private static void assertRefused(String header, String reason) {
        assertThatThrownBy(() -> Safetensors.of("test", file(header, data(8))))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] twoTensors() {
        return file(
                "{\"first\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
                        + "\"second\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}",
                data(16).putFloat(1).putFloat(2).putFloat(3).putFloat(4));
    }

    private static ByteBuffer data(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] file(String header, ByteBuffer data) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return data(Long.BYTES + text.length + data.capacity())
                .putLong(text.length)
                .put(text)
                .put(data.array())
                .array();
    }
}
