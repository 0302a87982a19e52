package org.kinora.engine.present;

import org.kinora.engine.preview.FilmSound;
import org.kinora.engine.scene.Film;

/**
 * What is heard of a talk. A slide's sound ends with it, stands still with it, and goes on in time with the picture; a loop is
 * silent, since what is heard over and over disturbs a speaker, and so is a black screen.
 */
final class TalkSound implements AutoCloseable {

    private final FilmSound sound;
    /** Of which the sound is heard; null for none. */
    private Talk heard;

    /** @param film that is recorded to its end */
    TalkSound(Film film) {
        sound = new FilmSound(film);
    }

    /** Lets be heard what is seen now, and nothing that is not. */
    void follow(Talk talk, long now, boolean isBlack) {
        boolean plays = talk.runs() && !talk.current().loops() && talk.isMovingAt(now) && !isBlack;
        if (!plays && heard != null) {
            sound.silence();
            heard = null;
        } else if (plays && (heard == null || heard.since() != talk.since())) {
            sound.playFrom(talk.current().first(), talk.since());
            heard = talk;
        }
    }

    @Override
    public void close() {
        sound.close();
    }
}
