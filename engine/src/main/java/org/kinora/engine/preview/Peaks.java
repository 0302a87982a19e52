package org.kinora.engine.preview;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kinora.engine.scene.Film;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Mixer;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.Soundtrack;

/** How loud a film is over its time, for the wave on the time bar; listened to on a thread of its own. */
final class Peaks {

    static final float[] SILENCE = {};

    private static final int COLUMNS = 1_200;
    private static final int PIECE = 4_800;

    private Peaks() {}

    /**
     * Listens through a film that is recorded to its end.
     *
     * @param whenDone is called on the other thread
     */
    static CompletableFuture<float[]> of(Film film, Runnable whenDone) {
        List<PlacedSound> sounds = film.soundtrack().sounds();
        if (sounds.isEmpty()) {
            return CompletableFuture.completedFuture(SILENCE);
        }
        long length = film.rate().ticksAt(Math.max(1, film.framesSoFar()), Soundtrack.SAMPLE_RATE);
        CompletableFuture<float[]> peaks = new CompletableFuture<>();
        Thread listener = new Thread(
                () -> {
                    peaks.complete(peaks(new Mixer(sounds, length), length));
                    whenDone.run();
                },
                "wave");
        listener.setDaemon(true);
        listener.setPriority(Thread.MIN_PRIORITY);
        listener.start();
        return peaks;
    }

    /** The greatest distance from silence in each of equally long stretches, 0 to 1. */
    static float[] peaks(AudioSource sound, long length) {
        float[] peaks = new float[(int) Math.min(COLUMNS, length)];
        float[] stereo = new float[2 * PIECE];
        for (long first = 0; first < length; first += PIECE) {
            int count = (int) Math.min(PIECE, length - first);
            sound.read(first, count, stereo);
            for (int i = 0; i < count; i++) {
                int column = (int) ((first + i) * peaks.length / length);
                float loud = Math.max(Math.abs(stereo[2 * i]), Math.abs(stereo[2 * i + 1]));
                peaks[column] = Math.min(1, Math.max(peaks[column], loud));
            }
        }
        return peaks;
    }
}
