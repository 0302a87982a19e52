package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kinora.model.format.Json;
import org.kinora.model.format.Safetensors;

/** Reference values that were computed in double precision by other programs. */
enum Golden {
    /** A few, in the repository. */
    OWN(Path.of("src", "test", "resources", "golden"), "default", ""),
    /** More, beside the repository; tests are skipped where they are absent. */
    SHARED(Path.of("..", "..", "shared"), "model", "golden-tiny");

    private final Path root;
    private final String model;
    private final String tiny;

    Golden(Path root, String model, String tiny) {
        this.root = root;
        this.model = model;
        this.tiny = tiny;
    }

    Path defaultModel() {
        return present(root.resolve(model));
    }

    Path tinyModel(String name) {
        return present(root.resolve(tiny).resolve(name));
    }

    private Path present(Path folder) {
        assumeTrue(this == OWN || Files.isDirectory(folder), () -> folder + " is absent");
        return folder;
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
