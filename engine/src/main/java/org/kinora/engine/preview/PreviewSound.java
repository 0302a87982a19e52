package org.kinora.engine.preview;

import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.scene.Film;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Limiter;
import org.kinora.engine.sound.Mixer;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.Soundtrack;

/**
 * The sound of a film that is being watched, on a thread of its own: opening a device may take long, and a picture never
 * waits for it. Without a device, and for a silent film, nothing happens; OpenAL is not even loaded.
 */
final class PreviewSound implements AutoCloseable {

    private static final String THREAD_NAME = "speaker";

    private final Thread thread;

    private PreviewSound(Thread thread) {
        this.thread = thread;
    }

    /**
     * @param film that is recorded to its end
     * @param playback tells how the film is being watched; any thread may ask
     */
    static PreviewSound start(Film film, Supplier<Playback> playback) {
        List<PlacedSound> sounds = film.soundtrack().sounds();
        if (sounds.isEmpty() || !SoundDevices.mayExist()) {
            return new PreviewSound(null);
        }
        AudioSource sound =
                Limiter.toFullScale(new Mixer(sounds, film.rate().ticksAt(film.frameCount(), Soundtrack.SAMPLE_RATE)));
        Thread thread = new Thread(() -> play(sound, playback), THREAD_NAME);
        thread.setDaemon(true);
        thread.start();
        return new PreviewSound(thread);
    }

    private static void play(AudioSource sound, Supplier<Playback> playback) {
        try (Speaker speaker = Speaker.open(sound, null)) {
            while (speaker != null && !Thread.interrupted()) {
                speaker.follow(playback.get(), System.nanoTime());
                Thread.sleep(Speaker.MILLISECONDS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is sound, and a device may be there for it. */
    boolean isRunning() {
        return thread != null;
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
