package org.kinora.engine.preview;

import org.kinora.engine.scene.Film;

/** The sound of a film from any of its frames on, for whatever shows its pictures. It belongs to one thread. */
public final class FilmSound implements AutoCloseable {

    private final PreviewSound sound;
    private final Film film;
    private volatile Playback playback;

    /** @param film that is recorded to its end */
    public FilmSound(Film film) {
        this.film = film;
        playback = Playback.standing(film.rate(), film.frameCount(), 0);
        sound = PreviewSound.start(film, () -> playback);
    }

    /** Lets it be heard from a frame on, which was due at that time of {@link System#nanoTime()}. */
    public void playFrom(long frame, long nanos) {
        playback = Playback.standing(film.rate(), film.frameCount(), frame).play(nanos);
    }

    public void silence() {
        playback = Playback.standing(film.rate(), film.frameCount(), 0);
    }

    @Override
    public void close() {
        sound.close();
    }
}
