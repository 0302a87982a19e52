package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kinora.model.format.Json;
import org.kinora.model.format.Safetensors;

/** Reference values that were computed in double precision by other programs. */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static Path defaultModel() {
        return FOLDER.resolve("default");
    }

    static Path tinyModel(String name) {
        return FOLDER.resolve(name);
    }

    static Map<String, Object> json(Path file) {
        try {
            return Json.object(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int[] ids(Safetensors file, String tensor) {
        long[] wide = new long[file.bytes(tensor).remaining() / Long.BYTES];
        file.bytes(tensor).asLongBuffer().get(wide);
        int[] ids = new int[wide.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = Math.toIntExact(wide[i]);
        }
        return ids;
    }

    /** Differences are held against the largest value of the tensor, as rounding errors grow with it. */
    static void assertClose(String name, float[] actual, float[] expected, double tolerance) {
        assertThat(actual).as(name).hasSameSizeAs(expected);
        double largest = 0;
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            assertThat(Float.isNaN(actual[i])).as("%s[%d] is a number", name, i).isFalse();
            largest = Math.max(largest, Math.abs(expected[i]));
            worst = Math.max(worst, Math.abs(actual[i] - expected[i]));
        }
        assertThat(worst).as("largest error of %s", name).isLessThanOrEqualTo(tolerance * Math.max(largest, 1e-6));
    }
}
