package org.kinora.engine.scene;

import java.util.List;
import java.util.Optional;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.DisplayList;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.RecordingStopped;
import org.kinora.engine.timeline.Section;

/**
 * A scene on film: frame n is a pure function of n, so any thread may ask for any frame at any time. A film with no time in
 * it has one frame, its picture. Close it when no frame will be asked for any more.
 *
 * <p>The first frames can be had while the scene still tells the rest: what comes before its cursor is settled.
 */
public final class Film implements AutoCloseable {

    /** As much as a main thread has on most systems: a scene's functions may call each other deeply. */
    private static final long STACK_BYTES = 8 << 20;

    private final Scene scene;
    private final Recording recording;
    private final DisplayList displayed;
    /** Made beforehand: a scene may fill the memory so well that nothing can be made any more to say so. */
    private final SceneException noMemory;

    private volatile Thread thread;
    private volatile SceneException breach;
    private boolean isRecorded;
    private boolean isOpen;
    private boolean isClosed;

    private Film(Scene scene, Recording recording) {
        this.scene = scene;
        this.recording = recording;
        this.displayed = recording.resource(DisplayList.class, DisplayList::new);
        this.noMemory = SceneException.forLackOfMemory(scene);
    }

    /**
     * Runs a scene's {@code construct()} and keeps what it recorded.
     *
     * @throws SceneException if the scene fails, with the line, the time and the reason
     */
    public static Film record(Scene scene, FilmSettings settings) {
        Film film = new Film(scene, scene.open(settings));
        film.thread = Thread.currentThread();
        film.run();
        try {
            film.awaitEnd();
            return film;
        } catch (RuntimeException | Error failed) {
            film.close();
            throw failed;
        }
    }

    /**
     * Runs a scene's {@code construct()} on a thread of its own, and returns at once. Should the scene fail, whoever asks
     * for what is not there yet gets the {@link SceneException}.
     */
    public static Film startRecording(Scene scene, FilmSettings settings) {
        // the first one of Java 17 loads a library: if another thread's library asks for a resource then, both wait for
        // ever
        ClassLoader.getSystemResource("java/lang/Object.class");
        Film film = new Film(scene, scene.open(settings));
        Thread thread = new Thread(null, film::run, "scene", STACK_BYTES);
        thread.setDaemon(true);
        film.thread = thread;
        thread.start();
        return film;
    }

    /**
     * A film that the calling thread records by calling the scene from outside, as long as it likes: until the film is
     * closed, mobjects that the thread makes belong to it. What lies before the scene's cursor can be drawn at any time.
     */
    public static Film open(Scene scene, FilmSettings settings) {
        Film film = new Film(scene, scene.open(settings));
        film.isOpen = true;
        film.recording.enter();
        return film;
    }

    private void run() {
        Throwable failure = noMemory;
        try {
            failure = failureOfScene();
        } catch (OutOfMemoryError withoutWords) {
            // then what was made beforehand says it
        } finally {
            // in any case: whoever waits for a frame would otherwise wait for ever
            recording.end(breach == null ? failure : breach);
            synchronized (this) {
                isRecorded = true;
                if (isClosed) {
                    recording.release();
                }
            }
        }
    }

    /** Performs the scene; returns what it failed with, or null. A scene may throw anything, checked or not. */
    private Throwable failureOfScene() {
        try {
            scene.record();
            return null;
        } catch (RecordingStopped unwanted) {
            return null; // whoever asks for more after all finds the film shorter than it is
        } catch (Throwable broken) {
            return SceneException.during(scene, recording, broken);
        }
    }

    /** Frees what the film holds; a scene that is still being recorded stops when it lets time pass the next time. */
    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            recording.leave();
            recording.end(null);
            isRecorded = true;
        }
        recording.stop();
        synchronized (this) {
            if (isRecorded && !isClosed) {
                recording.release();
            }
            isClosed = true;
        }
    }

    /** The scene's simple class name. */
    public String name() {
        return scene.getClass().getSimpleName();
    }

    public FrameRate rate() {
        return recording.rate();
    }

    /**
     * Whether the film has a frame of this number, from 0; waits until that is known.
     *
     * @throws SceneException if the scene failed before it got there
     */
    public boolean has(long frame) {
        try {
            return recording.awaitFrame(frame) || frame == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for frame " + frame + " of " + name(), stopped);
        }
    }

    /** Whether all frames up to this one, whether the film has them or not, are known by now. */
    public boolean knows(long frame) {
        return recording.recordedFrames() > frame || recording.isEnded();
    }

    /** What the author should know of the film so far, a sentence each, with line and time: what is drawn otherwise than meant. */
    public List<String> warnings() {
        return recording.warnings().stream()
                .map(warning -> SceneLines.sentence(
                        SceneLines.innermost(scene.getClass(), warning.calls().toArray(StackTraceElement[]::new))
                                .orElse(name()),
                        warning.seconds(),
                        warning.sentence()))
                .distinct()
                .toList();
    }

    /** How many frames are recorded by now. */
    public long framesSoFar() {
        return recording.recordedFrames();
    }

    /** Whether the scene has told everything, so that the number of frames is known. */
    public boolean isComplete() {
        return recording.isEnded();
    }

    /** How many seconds the scene has told by now; goes up by a whole animation or pause at a time. */
    public double secondsTold() {
        return rate().secondsAt(recording.recordedFrames());
    }

    /**
     * The line of the scene that is running now, as FILE:LINE: of {@code construct()} while that runs, else of whatever a
     * thread that makes frames asks the scene. Looks at the stacks of threads, which takes milliseconds.
     */
    public Optional<String> lineBeingRun() {
        Thread teller = thread;
        if (teller != null && !isComplete()) {
            Optional<String> line = SceneLines.innermost(scene.getClass(), teller.getStackTrace());
            if (line.isPresent()) {
                return line;
            }
        }
        return Thread.getAllStackTraces().values().stream()
                .flatMap(stack -> SceneLines.innermost(scene.getClass(), stack).stream())
                .findFirst();
    }

    /**
     * Ends a recording that should not go on. Whoever waits for a frame that the scene has not told gets a {@link
     * SceneException} with its line, its time and this reason; the scene itself stops when it lets time pass the next time.
     */
    public void breakOff(String reason) {
        breach = SceneException.brokenOff(lineBeingRun().orElse(name()), secondsTold(), reason);
        recording.stop();
        recording.end(breach);
    }

    /** 1 or more; waits until the scene has told everything. */
    public long frameCount() {
        awaitEnd();
        return Math.max(1, recording.frameCount());
    }

    /** All sections; waits until the scene has told everything. */
    public List<Section> sections() {
        awaitEnd();
        return recording.sections();
    }

    private void awaitEnd() {
        has(Long.MAX_VALUE);
    }

    /** All that is shown at some time, as far as the scene has been recorded. */
    public DisplayList displayed() {
        return displayed;
    }

    public Camera camera() {
        return scene.camera();
    }

    public Color backgroundAt(Moment moment) {
        return scene.background().at(moment);
    }

    /** When a frame starts. */
    public Moment moment(long frame) {
        return new Moment(frame, rate());
    }

    /**
     * What to throw when something that the scene wrote fails in a frame; says the scene's line, the time and whose it is.
     *
     * @param mobject whose property failed, or empty
     * @param cause anything that was thrown; a {@link SceneException} has said it all and is returned as it is
     */
    public SceneException failure(Moment moment, String mobject, Throwable cause) {
        return SceneException.whileShowing(scene.getClass(), rate().secondsAt(moment.frame()), mobject, cause);
    }
}
