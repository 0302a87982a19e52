package org.kinora.engine.output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.kinora.engine.media.Loudness;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.scene.Film;
import org.kinora.engine.sound.Mixer;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.Accompaniment;
import org.kinora.engine.video.Chapter;
import org.kinora.engine.video.Tracks;

/**
 * What accompanies the pictures of a stretch of a film: its sound, its captions, and its sections as chapters. The sound
 * of a stretch is known when the scene has come a little further than its end, that of a whole film when the scene has
 * been recorded; it is measured on a thread of its own. A stretch in which nothing is heard needs no more of the scene
 * than its pictures do.
 */
public final class FilmTracks implements Accompaniment {

    private final Film film;
    private final long first;
    private final long end;
    private final LoudnessTarget target;
    private final boolean asRecorded;
    private final boolean captioned;
    private final StageTimer timer;
    private FutureTask<Tracks> work;
    private volatile Mastering mastering;

    private FilmTracks(
            Film film,
            long first,
            long end,
            LoudnessTarget target,
            boolean asRecorded,
            boolean captioned,
            StageTimer timer) {
        this.film = film;
        this.first = first;
        this.end = end;
        this.target = target;
        this.asRecorded = asRecorded;
        this.captioned = captioned;
        this.timer = timer;
    }

    /**
     * Of a film that is recorded to its end, now or soon.
     *
     * @param first the first frame that is rendered
     * @param end the frame after the last one; may lie beyond the film's end
     * @param target how loud the sound is made; null to leave that to the scene
     */
    public static FilmTracks of(Film film, long first, long end, LoudnessTarget target) {
        return new FilmTracks(film, first, end, target, false, true, StageTimer.ofElapsedTime());
    }

    /** Of what is recorded so far of a film that the calling thread records step by step. */
    public static FilmTracks asRecorded(Film film, LoudnessTarget target) {
        return new FilmTracks(film, 0, Long.MAX_VALUE, target, true, true, StageTimer.ofElapsedTime());
    }

    /** The same without the film's captions. */
    public FilmTracks withoutCaptions() {
        return new FilmTracks(film, first, end, target, asRecorded, false, timer);
    }

    /** The same, whose mixing and measuring goes to the {@link Stage#SOUND} of a timer. */
    public FilmTracks timedBy(StageTimer clock) {
        return new FilmTracks(film, first, end, target, asRecorded, captioned, clock);
    }

    /** How loud the sound is; empty before it is known, and for a silent film. */
    public Optional<Loudness> loudness() {
        return mastering == null ? Optional.empty() : Optional.of(mastering.loudness());
    }

    /** What the author should know of the sound, a sentence each. */
    public List<String> warnings() {
        return mastering == null ? List.of() : mastering.warnings();
    }

    @Override
    public boolean isKnown() {
        return (asRecorded || film.isWhole() || isSettled()) && work().isDone();
    }

    @Override
    public Tracks whole() throws InterruptedException {
        if (isStretch() && film.has(end)) {
            if (!isHeard(Long.MAX_VALUE)) {
                return tracks(Long.MAX_VALUE);
            }
            film.has(settledFrame());
        }
        if (!isSettled()) {
            frames(); // waits, or says why the scene failed
        }
        try {
            return work().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public Tracks soFar() {
        return tracks(film.framesSoFar());
    }

    private long frames() {
        return asRecorded ? film.framesSoFar() : film.frameCount();
    }

    private boolean isStretch() {
        return !asRecorded && end < Long.MAX_VALUE;
    }

    /** Whether the scene has come so far that it cannot change any more what is heard in a stretch. */
    private boolean isSettled() {
        return isStretch() && film.framesSoFar() > end && film.framesSoFar() > settledFrame();
    }

    /** Known as soon as the scene has passed the stretch. */
    private long settledFrame() {
        return film.rate().frameAt(Soundtrack.timeAt(film.soundtrack().settledFrom(sampleAt(end))));
    }

    private synchronized FutureTask<Tracks> work() {
        if (work == null) {
            long frames = isSettled() ? settledFrame() : frames();
            work = new FutureTask<>(() -> tracks(frames));
            if (isHeard(frames)) {
                Thread thread = new Thread(work, "sound");
                thread.setDaemon(true);
                thread.start();
            } else {
                work.run();
            }
        }
        return work;
    }

    /** @param frames that the film has, or that are enough of it */
    private Tracks tracks(long frames) {
        List<Chapter> chapters = Chapters.of(film.sectionsSoFar(), first, Math.min(end, frames));
        Captions captions = captioned ? film.captions(first, Math.min(end, frames)) : Captions.NONE;
        if (!isHeard(frames)) {
            return new Tracks(null, captions, chapters);
        }
        long began = timer.now();
        long begin = sampleAt(first);
        long length = sampleAt(frames);
        // a scene that goes on meanwhile may have placed many more
        List<PlacedSound> sounds = film.soundtrack().sounds().stream()
                .filter(sound -> sound.start() < length)
                .toList();
        Mixer mixer = new Mixer(sounds, length);
        mastering = Mastering.of(
                (from, count, stereo) -> mixer.read(begin + from, count, stereo),
                sampleAt(Math.min(end, frames)) - begin,
                target());
        timer.add(Stage.SOUND, began);
        return new Tracks(mastering.audio(), captions, chapters);
    }

    private boolean isHeard(long frames) {
        long length = sampleAt(frames);
        return film.soundtrack().sounds().stream()
                .anyMatch(sound ->
                        sound.end(length) > sampleAt(first) && sound.start() < sampleAt(Math.min(end, frames)));
    }

    private long sampleAt(long frame) {
        return frame == Long.MAX_VALUE ? frame : film.rate().ticksAt(frame, Soundtrack.SAMPLE_RATE);
    }

    /** What was asked for from outside, else what the scene asks for; null for neither. */
    private LoudnessTarget target() {
        OptionalDouble wanted = film.soundtrack().loudness();
        return target != null || wanted.isEmpty() ? target : LoudnessTarget.of(wanted.getAsDouble());
    }
}
