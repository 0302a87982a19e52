package org.kinora.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class HostileSafetensorsTest {

    private static final byte[] WHOLE = tinyModel();

    private static byte[] tinyModel() {
        try {
            return Files.readAllBytes(Path.of("src", "test", "resources", "golden", "tied-tanh", "model.safetensors"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void aDamagedHeaderIsReadOrRefused(@ForAll long seed) {
        int length = (int) ByteBuffer.wrap(WHOLE).order(ByteOrder.LITTLE_ENDIAN).getLong();
        byte[] header = Mutations.ofDocument(Arrays.copyOfRange(WHOLE, 8, 8 + length), seed);
        boolean lies = new Random(seed).nextInt(4) == 0;
        read(file(lies ? length : header.length, header, Arrays.copyOfRange(WHOLE, 8 + length, WHOLE.length)));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void aDamagedFileIsReadOrRefused(@ForAll long seed) {
        read(Mutations.bytesDamaged(WHOLE, new Random(seed)));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void anyLengthOfTheHeaderIsReadOrRefused(@ForAll long length) {
        byte[] bytes = WHOLE.clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
        assertThat(read(bytes)).isTrue();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void aDamagedIndexIsReadOrRefused(@ForAll long seed) {
        byte[] index = """
                {"metadata": {"total_size": 12}, "weight_map": {"wte.weight": "model-00001-of-00002.safetensors",
                "wpe.weight": "model-00002-of-00002.safetensors"}}""".getBytes(StandardCharsets.UTF_8);
        Refusal.happens(() -> new ShardIndex("index", Mutations.ofDocument(index, seed)).files());
    }

    @Test
    void anIndexThatPointsOutOfTheFolderIsRefused() {
        for (String file : new String[] {"../secret.safetensors", "/etc/passwd", "a/b.safetensors", ".safetensors"}) {
            byte[] index = "{\"weight_map\": {\"a\": \"%s\"}}".formatted(file).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> new ShardIndex("index", index))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageContaining("not the name of a safetensors file");
        }
    }

    @Test
    void aHostileNameCannotFillTheScreen() {
        String name = "\\u001b[2J".repeat(100_000);
        byte[] header = ("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8);
        assertThat(read(file(header.length, header, new byte[0]))).isTrue();
    }

    private static boolean read(byte[] bytes) {
        return Refusal.happens(() -> {
            Safetensors tensors = Safetensors.of("damaged", bytes);
            tensors.names().forEach(tensors::floats);
        });
    }

    private static byte[] file(long length, byte[] header, byte[] data) {
        return ByteBuffer.allocate(8 + header.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(length)
                .put(header)
                .put(data)
                .array();
    }
}
