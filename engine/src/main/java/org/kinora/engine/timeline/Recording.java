package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a scene fills while it is constructed: a cursor in exact time, the sections, and the scene's resources. It
 * belongs to the thread that constructs the scene; other threads may wait for frames that the cursor has passed.
 *
 * <p>It is the thread's current one for exactly the time of {@link #run}, so that mobjects, which are made with plain
 * {@code new}, find it.
 */
public final class Recording {

    private final FrameRate rate;
    private final double frameWidth;
    private final Resources resources = new Resources();
    private final Sections sections = new Sections();
    private final Plays plays = new Plays();
    private final Warnings warnings = new Warnings();
    private final Edits edits = new Edits();
    private final RecordingProgress progress = new RecordingProgress();
    /** The scene's recording, if this one makes something for a moment of it; null in the scene's own. */
    private final Recording scene;

    private final Cursor cursor;
    private Cues cues = Cues.NONE;
    /** Null if no lines are kept. */
    private volatile SourceLines lines;

    /** @param frameWidth the picture's width in scene units, its height being 8; 14.22 at 16:9 */
    public Recording(FrameRate rate, double frameWidth) {
        this(rate, frameWidth, null, new Moment(0, rate));
    }

    private Recording(FrameRate rate, double frameWidth, Recording scene, Moment now) {
        this.rate = rate;
        this.frameWidth = frameWidth;
        this.scene = scene;
        this.cursor = new Cursor(now, rate, progress);
    }

    /**
     * The recording that this thread is filling.
     *
     * @throws IllegalStateException outside of a scene's {@code construct()}
     */
    public static Recording current() {
        CurrentRecording.refuseInsideSource();
        Recording recording = CurrentRecording.get();
        if (recording == null) {
            throw new IllegalStateException(
                    "Mobjects and properties are made while a scene is constructed: inside construct(), on its own thread");
        }
        // stops a scene that makes one thing after another without letting time pass
        recording.progress.refuseMore();
        return recording;
    }

    /**
     * Calls a function that may make mobjects as if the scene stood at a moment: the function reads the scene's
     * properties as they are then, with {@code get()} too, and must change none. Any thread may call this for a
     * recorded frame.
     *
     * @param maker a pure function: the same moment gives the same result
     */
    public <R> R atMoment(Moment moment, Supplier<R> maker) {
        Recording momentary = new Recording(rate, frameWidth, this, moment);
        AtomicReference<R> made = new AtomicReference<>();
        Evaluation.current().making(() -> momentary.run(() -> made.set(maker.get())));
        return made.get();
    }

    /** The moment at which this thread reads a property of a recording. */
    static Moment momentOf(Recording recording) {
        CurrentRecording.refuseInsideSource();
        Recording current = CurrentRecording.get();
        return current != null && current.scene == recording ? current.now() : recording.now();
    }

    /**
     * Refuses code that is not a function of the moment, such as random numbers.
     *
     * @param advice what to do instead, for the message
     * @throws IllegalStateException inside a source
     */
    public static void refuseInsideSource(String advice) {
        if (Evaluation.isRunning()) {
            throw new IllegalStateException("What is followed must be the same whenever it is asked for: " + advice);
        }
    }

    /** Runs the work with this as the thread's current recording. */
    public void run(Runnable work) {
        Recording outer = CurrentRecording.get();
        CurrentRecording.set(this);
        try {
            work.run();
        } finally {
            CurrentRecording.set(outer);
        }
    }

    /** Makes this the thread's current recording until {@link #leave}. */
    public void enter() {
        CurrentRecording.set(this);
    }

    /** Leaves this thread without a current recording. */
    public void leave() {
        CurrentRecording.set(null);
    }

    public FrameRate rate() {
        return rate;
    }

    /** The picture's width in scene units; its height is 8. */
    public double frameWidth() {
        return frameWidth;
    }

    /** The first frame at or after the cursor. */
    public Moment now() {
        return cursor.now();
    }

    /** The exact time of the cursor, in seconds. */
    public BigDecimal time() {
        return cursor.time();
    }

    /**
     * The frame at which the statement of the scene that is being recorded begins. Unlike {@link #now}, it stays there
     * while an animation records what happens later.
     */
    public long statementFrame() {
        return cursor.statementFrame();
    }

    /** The number of frames that start before the cursor: the length of the film if the scene ends here. */
    public long frameCount() {
        return now().frame();
    }

    /** Begins a section of the whole film at the cursor; it lasts until the next one or the end. */
    public void beginSection(String name) {
        sections.begin(new Section(name, now().frame()));
    }

    /** The sections so far in the order of the film; any thread may ask. */
    public List<Section> sections() {
        return sections.soFar();
    }

    /**
     * The calls of {@code play} so far, in the order in which they are recorded; any thread may ask.
     *
     * @param place finds the scene's own line on a stack of calls, the innermost first, or gives an empty text
     */
    public List<Play> plays(Function<StackTraceElement[], String> place) {
        return plays.soFar(place);
    }

    /** The recording's only object of a type, made when first asked for. */
    public <R> R resource(Class<R> type, Supplier<R> maker) {
        return resources.get(type, maker);
    }

    /**
     * The scene's only object of a type, made when first asked for. Recordings for a moment share it with the scene, so
     * several threads may use it at the same time.
     */
    public <R> R sharedResource(Class<R> type, Supplier<R> maker) {
        return (scene == null ? this : scene).resource(type, maker);
    }

    /** Closes the resources; called once the recording will not be evaluated any more. */
    public void release() {
        resources.close();
    }

    /**
     * Waits until a frame lies before the cursor, so that any thread may read properties in it.
     *
     * @return false if the recording ended before
     * @throws RuntimeException the failure that {@link #end} was given
     */
    public boolean awaitFrame(long frame) throws InterruptedException {
        return progress.awaitFrame(frame);
    }

    /** Warns the author that something is not drawn as it was meant to be. */
    public void warn(String sentence) {
        warnUntilItIsMended(sentence);
    }

    /**
     * Warns the author of something that may still be mended by what is called next.
     *
     * @return takes the warning back
     */
    public Runnable warnUntilItIsMended(String sentence) {
        Recording told = scene == null ? this : scene;
        return told.warnings.add(sentence, told.time().doubleValue());
    }

    /** The warnings so far. */
    public List<Warning> warnings() {
        return warnings.soFar();
    }

    /** The number of frames recorded so far. */
    public long recordedFrames() {
        return progress.recordedFrames();
    }

    /** Whether the frame that begins at a moment does not change any more. */
    public boolean hasRecorded(Moment moment) {
        return recordedFrames() > moment.number();
    }

    /**
     * Marks the recording as complete, or as failed.
     *
     * @param reason what the scene threw, or null
     */
    public void end(Throwable reason) {
        progress.end(reason);
    }

    public boolean isEnded() {
        return progress.isEnded();
    }

    /** Whether the recording has ended without a failure. */
    public boolean isWhole() {
        return progress.isWhole();
    }

    /** Asks the scene to stop, which it does at its next {@code play} or {@code pause}. Any thread may call this. */
    public void stop() {
        progress.stop();
    }

    /** Keeps from now on which lines of the sources make what is shown and let time pass. */
    public void keepLines() {
        lines = new SourceLines();
    }

    /** Those lines, if they are kept; any thread may ask. */
    public Optional<SourceLines> lines() {
        return Optional.ofNullable(lines);
    }

    /** Notes that an object of the scene is being made. */
    public void made(Object object) {
        if (lines != null) {
            lines.made(object);
        }
    }

    private void passTo(BigDecimal end) {
        if (lines != null) {
            lines.passed(now().frame());
        }
        cursor.passTo(end);
    }

    /** Lets time pass. */
    public void advance(double seconds) {
        refuseInsideEdit();
        passTo(time().add(Seconds.exactly(seconds)));
    }

    /**
     * Lets time pass until a moment.
     *
     * @param time in seconds, not before the cursor
     */
    public void advanceTo(BigDecimal time) {
        refuseInsideEdit();
        if (time.compareTo(time()) < 0) {
            throw new IllegalArgumentException("The scene stands at " + time() + " s and cannot go back to " + time);
        }
        passTo(time);
    }

    /** Says which moments animations mean that are played from now on {@linkplain Animation#at(String) at a word}. */
    public void beginCues(Cues moments) {
        cues = moments;
    }

    /** Records animations from the cursor on, and moves the cursor to the end of the longest. */
    public void play(List<Animation> animations) {
        refuseInsideEdit();
        BigDecimal end = time();
        long firstFrame = now().frame();
        for (Start start : Start.inOrder(animations, time(), cues)) {
            BigDecimal last = start.animation().endAfter(start.time(), cues);
            record(start.animation(), start.time(), last);
            end = end.max(last);
        }
        plays.add(animations, firstFrame, rate.frameAt(end));
        passTo(end);
    }

    /**
     * Records a sequence that begins at the cursor and runs beside what is recorded next: afterwards the cursor is back
     * where it was. Everything in the sequence holds from its own time on. No frame counts as recorded that what comes
     * next may still change.
     *
     * @param sequence plays and pauses, as a scene does
     */
    public void thread(Runnable sequence) {
        refuseInsideEdit();
        cursor.thread(sequence);
    }

    /** Lets time pass until all threads that the running sequence has begun are over. */
    public void join() {
        refuseInsideEdit();
        cursor.join();
    }

    /** True inside {@link #capture}. */
    public boolean isEditing() {
        return edits.isRunning();
    }

    /**
     * Runs an edit to see which properties it changes, and reverts the changes. Mobjects that the edit makes stay as
     * they were made.
     */
    public List<Change<?>> capture(Runnable work) {
        return edits.tryOut(work);
    }

    void onCreated(Property<?> property) {
        edits.onCreated(property);
    }

    void onChange(Property<?> property) {
        edits.onChange(property);
    }

    /**
     * The frame from which on a change made now holds.
     *
     * @throws IllegalStateException inside a function that a property follows, or while something is made for one
     *     moment of another recording
     */
    long changingNow() {
        CurrentRecording.refuseInsideSource();
        Recording current = CurrentRecording.get();
        if (current != null && current.scene == this) {
            throw new IllegalStateException(
                    "A function that makes or places something anew at every moment may read the scene, but change only what it makes or is given");
        }
        return now().number();
    }

    private void refuseInsideEdit() {
        if (isEditing() || scene != null) {
            throw new IllegalStateException(
                    "No time passes inside animate(…), redraw(…) and onFrame(…), which only say what there is: play and pause outside of them");
        }
    }

    void record(Animation animation, BigDecimal start, BigDecimal end) {
        BigDecimal from = animation.beginning(start, end);
        at(from, () -> animation.recordOnce(new Recorder(this, animation.name(), from, end, animation.rate())));
    }

    /** Runs the work with the cursor elsewhere, and puts it back. */
    void at(BigDecimal time, Runnable work) {
        cursor.at(time, work);
    }
}
