package org.kinora.engine.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Section;

/**
 * Plays a film, which may still be recorded and may be replaced by another: what the keys and the time bar do changes the
 * {@link Playback}. For the window's thread; any thread may ask what is due and what is to be heard.
 */
final class Player {

    private static final double LATE_IN_SECTION_SECONDS = 1;

    private volatile Film film;
    private volatile Playback playback;
    private volatile boolean muted;

    Player(Film film, long firstFrame) {
        this.film = film;
        this.playback = Playback.standing(film.rate(), framesSoFar(film), firstFrame);
    }

    private static long framesSoFar(Film film) {
        return Math.max(1, film.framesSoFar());
    }

    Film film() {
        return film;
    }

    Playback playback() {
        return playback;
    }

    boolean isMuted() {
        return muted;
    }

    /** What of the film is to be heard: it stands still for the ear unless it runs at its own pace. */
    Playback heard() {
        Playback now = playback;
        return muted || !now.pace().isUsual()
                ? Playback.standing(now.rate(), now.frameCount(), now.anchorFrame())
                : now;
    }

    /** Takes in what has been recorded since the last call. */
    void catchUp(long now) {
        long frames = framesSoFar(film);
        if (frames != playback.frameCount()) {
            playback = playback.lasting(frames, true, now);
        }
    }

    /** The frame of a film that is shown at the time at which this one stands now, if it lasts as long. */
    long frameIn(Film other) {
        return frameIn(other, System.nanoTime());
    }

    private long frameIn(Film other, long now) {
        Playback at = playback;
        return other.rate().frameAt(at.rate().timeAt(at.frameAt(now)));
    }

    /** Goes on with another film at the same moment. */
    void replace(Film other, long now) {
        long frame = Math.min(frameIn(other, now), framesSoFar(other) - 1);
        boolean wasRecorded = film.isComplete();
        Playback before = playback;
        boolean plays =
                before.isRunningAt(now) || before.held() && before.playing() || !wasRecorded && before.playing();
        LoopRange loop = before.loop();
        film = other;
        playback = new Playback(
                other.rate(),
                framesSoFar(other),
                frame,
                now,
                plays,
                before.held(),
                before.pace(),
                loop == null ? null : loop.within(framesSoFar(other)));
    }

    void seek(long frame, long now) {
        playback = playback.seek(frame, now);
    }

    void hold(long now) {
        playback = playback.hold(now);
    }

    void release(long now) {
        playback = playback.release(now);
    }

    void play(long now) {
        playback = playback.play(now);
    }

    /** Does what a key asks for; false if that is not about time and sound. */
    boolean perform(Action action, long now) {
        long frame = playback.frameAt(now);
        switch (action) {
            case PLAY -> playback = playback.toggle(now);
            case FRAME_BACK -> playback = playback.step(-1, now);
            case FRAME_ON -> playback = playback.step(1, now);
            case SECOND_BACK -> seek(frame - framesOfOneSecond(), now);
            case SECOND_ON -> seek(frame + framesOfOneSecond(), now);
            case SECTION_BACK -> seek(sectionBefore(frame), now);
            case SECTION_ON -> seek(sectionAfter(frame), now);
            case START -> seek(0, now);
            case END -> seek(playback.lastFrame(), now);
            case LOOP_FROM -> loop(wholeLoop().from(frame, playback.lastFrame()), now);
            case LOOP_TO -> loop(wholeLoop().to(frame), now);
            case LOOP ->
                loop(
                        playback.loop() == null
                                ? sectionLoop(frame)
                                : playback.loop().toggled(),
                        now);
            case SLOWER -> playback = playback.paced(playback.pace().slower(), now);
            case FASTER -> playback = playback.paced(playback.pace().faster(), now);
            case USUAL_PACE -> playback = playback.paced(PlaybackRate.USUAL, now);
            case MUTE -> muted = !muted;
            default -> {
                return false;
            }
        }
        return true;
    }

    private long framesOfOneSecond() {
        return Math.max(1, Math.round(film.rate().perSecond()));
    }

    private void loop(LoopRange range, long now) {
        playback = playback.looped(range, now);
    }

    private LoopRange wholeLoop() {
        return playback.loop() == null ? new LoopRange(0, playback.lastFrame(), true) : playback.loop();
    }

    private LoopRange sectionLoop(long frame) {
        long first = starts().filter(start -> start <= frame).max(Long::compare).orElse(0L);
        return new LoopRange(first, next(frame).map(next -> next - 1).orElse(playback.lastFrame()), true);
    }

    private Stream<Long> starts() {
        List<Section> sections = film.sectionsSoFar();
        return Stream.concat(Stream.of(0L), sections.stream().map(Section::firstFrame));
    }

    /** The beginning of the section, or of the one before where this one has only begun. */
    private long sectionBefore(long frame) {
        long late = Math.round(LATE_IN_SECTION_SECONDS * film.rate().perSecond());
        return starts().filter(start -> start < frame - (playback.playing() ? late : 0))
                .max(Long::compare)
                .orElse(0L);
    }

    private long sectionAfter(long frame) {
        return next(frame).orElse(playback.lastFrame());
    }

    /** The next beginning of a section after a frame. */
    private Optional<Long> next(long frame) {
        return starts().filter(start -> start > frame && start < playback.frameCount())
                .min(Long::compare);
    }
}
