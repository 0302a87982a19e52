package org.kinora.engine.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/**
 * A film on show, with what is made of it step by step: its pictures, its outline for the time bar, and its sound as soon
 * as it is recorded to its end. For the window's thread.
 */
final class Screening implements AutoCloseable {

    private static final DrawList NOTHING = new DrawList(Color.BLACK, Affine.IDENTITY, List.of());

    private final Film film;
    private final FilmFrames frames;
    private final Function<Throwable, String> explain;
    private final Player player;
    private final Runnable wake;
    private FilmOutline outline;
    private PreviewSound sound;
    private CompletableFuture<float[]> peaks = CompletableFuture.completedFuture(Peaks.SILENCE);
    private String recordingFault;
    private boolean isSettled;

    private long drawn = -1;
    private DrawList picture;
    private DrawList kept;
    private String pictureFault;

    /**
     * @param lastPicture what is shown while this film has no picture; null for black
     * @param wake lets the window look again; any thread may call it
     */
    Screening(Player player, DrawList lastPicture, Function<Throwable, String> explain, Runnable wake) {
        this.player = player;
        this.film = player.film();
        this.frames = new FilmFrames(film);
        this.picture = lastPicture == null ? NOTHING : lastPicture;
        this.kept = picture;
        this.explain = explain;
        this.wake = wake;
        this.outline = FilmOutline.of(film);
    }

    Film film() {
        return film;
    }

    FilmOutline outline() {
        return outline;
    }

    /** Whether there is nothing more to {@link #catchUp}. */
    boolean isSettled() {
        return isSettled;
    }

    float[] peaks() {
        return peaks.getNow(Peaks.SILENCE);
    }

    /** Takes in what has been recorded since the last call; returns whether the outline is another one. */
    boolean catchUp() {
        if (isSettled || !film.isComplete() && film.framesSoFar() == outline.frameCount()) {
            return false;
        }
        outline = FilmOutline.of(film);
        if (outline.isComplete()) {
            isSettled = true;
            if (film.isWhole()) {
                sound = PreviewSound.start(film, player::heard);
                peaks = Peaks.of(film, wake);
            } else {
                recordingFault = faultOfRecording();
            }
        }
        return true;
    }

    private String faultOfRecording() {
        try {
            film.has(Long.MAX_VALUE);
            return null;
        } catch (RuntimeException | Error failed) {
            return explain.apply(failed);
        }
    }

    /** The picture of a frame; if the scene fails in it, the last one that there was. */
    DrawList picture(long frame) {
        if (frame != drawn) {
            drawn = frame;
            try {
                picture = frames.frame(frame);
                pictureFault = null;
            } catch (RuntimeException | Error failed) {
                pictureFault = explain.apply(failed);
            }
        }
        return picture;
    }

    /** The latest picture was drawn, and is shown until there is another one that can be. */
    void keep() {
        kept = picture;
    }

    /** The latest picture could not be drawn. */
    void refuse(Throwable failed) {
        pictureFault = explain.apply(failed);
        picture = kept;
    }

    /** What is wrong with the picture, or else with the rest of the film. */
    Optional<String> fault() {
        return Optional.ofNullable(pictureFault == null ? recordingFault : pictureFault);
    }

    /** Ends the sound; the film stays open. */
    @Override
    public void close() {
        if (sound != null) {
            sound.close();
        }
    }
}
