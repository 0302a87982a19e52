package org.kinora.engine.mobject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.media.Wav;

/** Clips to draw. */
final class Sounds {

    private static final int RATE = 8_000;

    private Sounds() {}

    /** A second that begins in silence and gets evenly louder up to full loudness. */
    static AudioClip swelling() {
        double[] samples = IntStream.range(0, RATE)
                .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * (double) i / RATE)
                .toArray();
        try {
            Path file = Files.createTempFile("kinora", ".wav");
            try {
                return AudioClip.read(Wav.write(file, RATE, samples));
            } finally {
                Files.delete(file);
            }
        } catch (IOException fullDisk) {
            throw new UncheckedIOException(fullDisk);
        }
    }
}
