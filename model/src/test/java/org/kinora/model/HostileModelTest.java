package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Mutations;
import org.kinora.model.format.Refusal;

class HostileModelTest {

    private static final Path TINY = Golden.tinyModel("tied-tanh");

    private Path folder;

    @BeforeEach
    @BeforeProperty
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("model");
        Files.copy(TINY.resolve("config.json"), folder.resolve("config.json"));
        Files.copy(TINY.resolve("model.safetensors"), folder.resolve("model.safetensors"));
    }

    @AfterEach
    @AfterProperty
    void deleteIt() throws IOException {
        Files.delete(folder.resolve("config.json"));
        Files.delete(folder.resolve("model.safetensors"));
        Files.delete(folder);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aDamagedConfigurationIsReadOrRefused(@ForAll long seed) throws IOException {
        byte[] whole = Files.readAllBytes(TINY.resolve("config.json"));
        Files.write(folder.resolve("config.json"), Mutations.ofDocument(whole, seed));
        read();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void damagedWeightsAreReadOrRefused(@ForAll long seed) throws IOException {
        byte[] whole = Files.readAllBytes(TINY.resolve("model.safetensors"));
        Files.write(folder.resolve("model.safetensors"), Mutations.bytesDamaged(whole, new Random(seed)));
        read();
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aWeightThatIsNoNumberIsRefused(float value) throws IOException {
        byte[] whole = Files.readAllBytes(TINY.resolve("model.safetensors"));
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putFloat(whole.length - Float.BYTES, value);
        Files.write(folder.resolve("model.safetensors"), whole);
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("holds infinity or what is no number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1e-5", "1", "1e400", "\"small\"", "null"})
    void anEpsilonThatIsNoSmallNumberIsRefused(String value) throws IOException {
        String config = Files.readString(TINY.resolve("config.json"));
        String changed = config.replaceFirst("(\"layer_norm_epsilon\": )[^,\\n]+", "$1" + value);
        assertThat(changed).isNotEqualTo(config);
        Files.writeString(folder.resolve("config.json"), changed);
        assertThatThrownBy(() -> Gpt.load(folder)).hasMessageContaining("layer_norm_epsilon should be a small number");
    }

    @Test
    void theUndamagedModelIsRead() {
        assertThat(read()).isFalse();
    }

    private boolean read() {
        return Refusal.happens(
                () -> Gpt.load(folder).predictNext(new int[] {1, 2, 3}).top(3));
    }
}
