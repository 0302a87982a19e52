package org.kinora.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsWriterTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("all.safetensors");
        SafetensorsWriter writer = new SafetensorsWriter();
        writer.floats("whole", new float[] {1, -2.5f, Float.MIN_VALUE, 1e30f, 0, -0f}, 2, 3);
        writer.halfFloats("half", new float[] {1, -2.5f, 65504, 1e-7f}, 4);
        writer.longs("progress", 7, Long.MIN_VALUE);
        writer.bytes("text", new byte[] {1, 2, 3});
        writer.write(file);
        try (Safetensors tensors = Safetensors.open(file)) {
            assertThat(tensors.names()).containsExactly("whole", "half", "progress", "text");
            assertThat(tensors.shape("whole")).containsExactly(2, 3);
            assertThat(tensors.floats("whole")).containsExactly(1, -2.5f, Float.MIN_VALUE, 1e30f, 0, -0f);
            assertThat(tensors.floats("half")).containsExactly(1, -2.5f, 65504, 0x1p-23f);
            assertThat(tensors.bytes("progress").asLongBuffer().get(1)).isEqualTo(Long.MIN_VALUE);
            assertThat(tensors.bytes("text").get(2)).isEqualTo((byte) 3);
        }
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void everyHalfFloatSurvives() throws IOException {
        short[] halves = new short[1 << 16];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (short) i;
        }
        float[] wide = new float[halves.length];
        Widening.halfFloats(ShortBuffer.wrap(halves), wide, 0);
        for (int i = 0; i < halves.length; i++) {
            if (!Float.isNaN(wide[i])) {
                assertThat(Narrowing.toHalfFloat(wide[i])).isEqualTo(halves[i]);
            } else {
                assertThat(Narrowing.toHalfFloat(wide[i]) & 0x7fff).isGreaterThan(0x7c00);
            }
        }
    }

    @Property(tries = 500)
    void aFloatBecomesTheNearestHalfFloat(@ForAll @FloatRange(min = -65504, max = 65504) float value) {
        short half = Narrowing.toHalfFloat(value);
        double error = Math.abs(widened(half) - value);
        assertThat(error).isLessThanOrEqualTo(Math.abs(widened((short) (half + 1)) - value));
        if ((half & 0x7fff) > 0) {
            assertThat(error).isLessThanOrEqualTo(Math.abs(widened((short) (half - 1)) - value));
        }
    }

    private static double widened(short half) {
        float[] wide = new float[1];
        Widening.halfFloats(ShortBuffer.wrap(new short[] {half}), wide, 0);
        return wide[0];
    }
}
