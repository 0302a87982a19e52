package org.kinora.engine.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.DisplayList;
import org.kinora.engine.mobject.FontLoads;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.narration.CaptionTrack;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.narration.CueFrames;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.narration.SpokenLines;
import org.kinora.engine.paint.Color;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.text.FontSource;
import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Play;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.Section;
import org.kinora.engine.timeline.SourceLine;
import org.kinora.engine.timeline.SourceLines;

/**
 * A recorded scene: frame n is a pure function of n, so any thread may ask for any frame at any time. A film in which
 * no time passes has one frame. Close it when no more frames are needed.
 *
 * <p>Its first frames are available while the scene is still being recorded: everything before the scene's cursor is
 * final.
 *
 * <pre>{@code
 * try (Film film = Film.record(new MyScene(), new FilmSettings(FrameRate.of(60), 16.0 / 9, 1))) {
 *     DrawList first = new FilmFrames(film).frame(0);
 * }
 * }</pre>
 */
public final class Film implements AutoCloseable {

    private final Scene scene;
    private final FilmSettings settings;
    private final Recording recording;
    private final DisplayList displayed;
    private final CaptionTrack captions;
    private final Take take;

    private Film(Scene scene, FilmSettings settings) {
        this.scene = scene;
        this.settings = settings;
        this.recording = scene.open(settings);
        this.displayed = recording.resource(DisplayList.class, DisplayList::new);
        this.captions = recording.sharedResource(CaptionTrack.class, CaptionTrack::new);
        this.take = new Take(scene, recording);
    }

    /**
     * Runs a scene's {@code construct()} and keeps what it recorded.
     *
     * @throws SceneException if the scene fails, with the line, the time and the reason
     */
    public static Film record(Scene scene, FilmSettings settings) {
        return new Film(scene, settings).recorded();
    }

    private Film recorded() {
        take.run();
        try {
            awaitEnd();
            return this;
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    /**
     * As {@link #record}, and keeps which lines of the sources make what is shown and let time pass: for lint, for
     * reports, and for an {@link Inspector}. That takes some microseconds and some hundred bytes for each mobject.
     *
     * @throws SceneException if the scene fails, with the line, the time and the reason
     */
    public static Film recordWithLines(Scene scene, FilmSettings settings) {
        Film film = new Film(scene, settings);
        film.recording.keepLines();
        return film.recorded();
    }

    /**
     * Runs a scene's {@code construct()} on a thread of its own, and returns at once. If the scene fails, calls that
     * wait for what it had not recorded yet throw the {@link SceneException}.
     */
    public static Film startRecording(Scene scene, FilmSettings settings) {
        Film film = new Film(scene, settings);
        film.take.start();
        return film;
    }

    /** As {@link #startRecording}, and keeps lines as {@link #recordWithLines} does. */
    public static Film startRecordingWithLines(Scene scene, FilmSettings settings) {
        Film film = new Film(scene, settings);
        film.recording.keepLines();
        film.take.start();
        return film;
    }

    /**
     * A film that the calling thread records step by step, by calling the scene's methods from outside. Until the film
     * is closed, mobjects that this thread makes belong to it. Everything before the scene's cursor can be drawn at any
     * time.
     */
    public static Film open(Scene scene, FilmSettings settings) {
        Film film = new Film(scene, settings);
        film.take.open();
        return film;
    }

    /**
     * Releases the film's resources; a scene that is still being recorded stops at its next {@code play} or {@code
     * pause}.
     */
    @Override
    public void close() {
        take.close();
    }

    /** The scene's simple class name; of one part of a scene, with that: {@code Explainer/08-nudge}. */
    public String name() {
        String whole = scene.getClass().getSimpleName();
        return settings.part().isEmpty() ? whole : whole + "/" + settings.part();
    }

    /** The class of the scene. */
    public Class<? extends Scene> sceneClass() {
        return scene.getClass();
    }

    /** Where a mobject of the scene was made; empty if this film was not recorded {@linkplain #recordWithLines with lines}. */
    public Optional<SourceLine> lineOf(Mobject mobject) {
        return lines().flatMap(lines -> lines.of(mobject));
    }

    /** What is known of where things were made; empty if this film was not recorded {@linkplain #recordWithLines with lines}. */
    Optional<SourceLines> lines() {
        return recording.lines();
    }

    /** The line that was playing or pausing at a frame; empty if this film was not recorded {@linkplain #recordWithLines with lines}. */
    public Optional<SourceLine> lineAt(long frame) {
        return lines().flatMap(lines -> lines.at(frame));
    }

    /** What the scene was recorded for. */
    public FilmSettings settings() {
        return settings;
    }

    public FrameRate rate() {
        return recording.rate();
    }

    /**
     * Whether the film has a frame with this number, counted from 0; waits until that is known.
     *
     * @throws SceneException if the scene failed before it reached that frame
     */
    public boolean has(long frame) {
        try {
            return recording.awaitFrame(frame) || frame == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for frame " + frame + " of " + name(), stopped);
        }
    }

    /** Whether {@link #has} would answer for this frame without waiting. */
    public boolean knows(long frame) {
        return recording.recordedFrames() > frame || recording.isEnded();
    }

    /** What the author should know of the film so far, a sentence each, with line and time: what is drawn otherwise than meant. */
    public List<String> warnings() {
        return Stream.concat(recording.warnings().stream(), captions.warnings().stream())
                .map(warning -> SceneLines.sentence(
                        SceneLines.innermost(scene.getClass(), warning.calls().toArray(StackTraceElement[]::new))
                                .orElse(name()),
                        warning.seconds(),
                        warning.sentence()))
                .distinct()
                .toList();
    }

    /** What the scene has noted of itself, values by key in the order of the first notes; waits until it is recorded to its end. */
    public Map<String, Object> notes() {
        awaitEnd();
        return allNotes().all();
    }

    /** What the scene has noted before a frame begins that is recorded. */
    public Map<String, Object> notesBefore(long frame) {
        return allNotes().before(rate().timeAt(frame));
    }

    /** Whether the scene has noted something before its first frame; known once that is recorded. */
    public boolean isNoted() {
        return !allNotes().isEmptyAtStart();
    }

    /**
     * The font files that the scene has loaded, on whose content its pictures depend, in the order of loading; waits until
     * it is recorded to its end.
     */
    public List<FontSource> fonts() {
        awaitEnd();
        return recording.sharedResource(Typesetter.class, Typesetter::open).sources();
    }

    /** The font files that the scene has loaded before a frame that is recorded, in the order of loading. */
    public List<FontSource> fontsBefore(long frame) {
        return recording
                .sharedResource(FontLoads.class, FontLoads::new)
                .before(frame, typesetter().sources());
    }

    /**
     * Hashes of what the scene has read besides its own classes, by names for people: {@code file heights.csv}, fonts, and
     * what it {@linkplain Scene#dependsOn depends on}. Waits until it is recorded to its end, and reads all of that.
     */
    public SortedMap<String, String> inputs() {
        List<FontSource> fonts = fonts();
        SortedMap<String, String> hashes = scene.inputs().hashes();
        fonts.forEach(font -> hashes.put("font " + font.file(), font.sha256()));
        return hashes;
    }

    private Notes allNotes() {
        return recording.sharedResource(Notes.class, Notes::new);
    }

    /** The number of frames recorded so far. */
    public long framesSoFar() {
        return recording.recordedFrames();
    }

    /** Whether the scene has been recorded to its end, so that the number of frames is known. */
    public boolean isComplete() {
        return recording.isEnded();
    }

    /** Whether the scene has been recorded to its end, and did not fail. */
    public boolean isWhole() {
        return recording.isWhole();
    }

    /** How many seconds of the scene have been recorded so far; grows by a whole animation or pause at a time. */
    public double secondsTold() {
        return rate().secondsAt(recording.recordedFrames());
    }

    /**
     * The line of the scene that is running now, as FILE:LINE: a line of {@code construct()} while that runs, otherwise
     * of a function of the scene that is called to make a frame. Inspects the stacks of threads, which takes
     * milliseconds.
     */
    public Optional<String> lineBeingRun() {
        return take.lineBeingRun();
    }

    /**
     * Ends a recording that should not go on. Calls that wait for a frame that is not recorded throw a {@link
     * SceneException} with the scene's line, its time and this reason; the scene itself stops at its next {@code play}
     * or {@code pause}.
     */
    public void breakOff(String reason) {
        take.breakOff(SceneException.brokenOff(lineBeingRun().orElse(name()), secondsTold(), reason));
    }

    /** The number of frames, 1 or more; waits until the scene is recorded to its end. */
    public long frameCount() {
        awaitEnd();
        return Math.max(1, recording.frameCount());
    }

    /** All sections; waits until the scene is recorded to its end. */
    public List<Section> sections() {
        awaitEnd();
        return recording.sections();
    }

    /** The captions of the whole film; waits until the scene is recorded to its end. */
    public Captions captions() {
        return captions(0, frameCount());
    }

    /** The captions of recorded frames, up to but not including the end, with times counted from the first of them. */
    public Captions captions(long first, long end) {
        return captions.captions().between(rate().timeAt(first), rate().timeAt(end));
    }

    /** All captions so far; in frames that are recorded they do not change any more. */
    Captions captionsSoFar() {
        return captions.captions();
    }

    /** Sets texts with the scene's fonts until the film is closed. */
    Typesetter typesetter() {
        return recording.sharedResource(Typesetter.class, Typesetter::open);
    }

    /** The picture's width in scene units; its height is 8. */
    public double frameWidth() {
        return recording.frameWidth();
    }

    /** The frames at which something waits for a word, in order, as far as the scene has been recorded. */
    public List<Long> cueFramesSoFar() {
        return recording.sharedResource(CueFrames.class, CueFrames::new).frames();
    }

    /** The lines of narration that are spoken, in order; waits until the scene is recorded to its end. */
    public List<SpokenLine> spokenLines() {
        awaitEnd();
        return recording.sharedResource(SpokenLines.class, SpokenLines::new).soFar();
    }

    /** Whether a recorded frame belongs to a picture that is {@linkplain Scene#hold meant} to stand still. */
    public boolean isHeld(long frame) {
        return Holds.of(recording).contains(frame);
    }

    /** The lines of the narration that the scene has spoken so far, in the order in which it spoke them. */
    public List<SpokenLine> spokenSoFar() {
        return recording.sharedResource(SpokenLines.class, SpokenLines::new).soFar();
    }

    /** The sections that have been recorded so far. */
    public List<Section> sectionsSoFar() {
        return recording.sections();
    }

    /**
     * What the scene's calls of {@code play} have recorded so far, in their order, each with the scene's line. Those of
     * a {@linkplain Scene#thread thread} come before what plays beside it.
     */
    public List<Play> plays() {
        return recording.plays(
                calls -> SceneLines.innermost(scene.getClass(), calls).orElse(""));
    }

    /** The film's sounds, as far as the scene has been recorded. */
    public Soundtrack soundtrack() {
        return recording.sharedResource(Soundtrack.class, Soundtrack::new);
    }

    private void awaitEnd() {
        has(Long.MAX_VALUE);
    }

    /** Everything that is shown at some time, as far as the scene has been recorded. */
    public DisplayList displayed() {
        return displayed;
    }

    public Camera camera() {
        return scene.camera();
    }

    public Color backgroundAt(Moment moment) {
        return recoloring().of(scene.background().at(moment));
    }

    /** What becomes of the scene's colours. */
    Recoloring recoloring() {
        return recording.sharedResource(Recoloring.class, Recoloring::new);
    }

    /** The scene's class. */
    Class<? extends Scene> sceneType() {
        return scene.getClass();
    }

    /** Calls a function that reads the scene as it is at a moment, with {@code get()} too. */
    <R> R atMoment(Moment moment, Supplier<R> reader) {
        return recording.atMoment(moment, reader);
    }

    /** When a frame starts. */
    public Moment moment(long frame) {
        return new Moment(frame, rate());
    }

    /**
     * The exception to throw when code of the scene fails while a frame is made; it names the scene's line, the time
     * and the mobject.
     *
     * @param mobject whose property failed, or empty
     * @param cause anything that was thrown; a {@link SceneException} is returned as it is
     */
    public SceneException failure(Moment moment, String mobject, Throwable cause) {
        return SceneException.whileShowing(scene.getClass(), rate().secondsAt(moment.frame()), mobject, cause);
    }
}
