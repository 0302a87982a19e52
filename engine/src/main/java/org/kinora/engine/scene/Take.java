package org.kinora.engine.scene;

import java.util.Optional;
import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.RecordingStopped;

/**
 * A scene's only run, on whichever thread: it begins, it ends or fails or is broken off, and what it held is released
 * once it is over and its frames are not wanted any more.
 */
final class Take {

    /** The size of a main thread's stack on most systems: a scene's functions may recurse deeply. */
    private static final long STACK_BYTES = 8 << 20;

    private final Scene scene;
    private final Recording recording;
    /** Made in advance: a scene may fill the memory so completely that no exception can be made to say so. */
    private final SceneException noMemory;

    private volatile Thread thread;
    private volatile SceneException breach;
    private boolean isRecorded;
    private boolean isOpen;
    private boolean isClosed;

    Take(Scene scene, Recording recording) {
        this.scene = scene;
        this.recording = recording;
        noMemory = SceneException.forLackOfMemory(scene);
    }

    /** Runs the scene's {@code construct()} on this thread, to its end. */
    void run() {
        thread = Thread.currentThread();
        record();
    }

    /** Runs the scene's {@code construct()} on a thread of its own, and returns at once. */
    void start() {
        // the first such thread on Java 17 loads a library: if a library on another thread asks for a resource then,
        // both wait for ever
        ClassLoader.getSystemResource("java/lang/Object.class");
        Thread own = new Thread(null, this::record, "scene", STACK_BYTES);
        own.setDaemon(true);
        thread = own;
        own.start();
    }

    /** Lets this thread record the scene step by step, until the take is closed. */
    void open() {
        isOpen = true;
        recording.enter();
    }

    private void record() {
        Throwable failure = noMemory;
        try {
            failure = failureOfScene();
        } catch (OutOfMemoryError withoutWords) {
            // the exception that was made in advance says so
        } finally {
            // in any case: threads that wait for a frame would otherwise wait for ever
            recording.end(breach == null ? failure : breach);
            synchronized (this) {
                isRecorded = true;
                if (isClosed) {
                    recording.release();
                }
            }
        }
    }

    /** Runs the scene; returns what it threw, or null. A scene may throw anything, checked or not. */
    private Throwable failureOfScene() {
        try {
            scene.record();
            return null;
        } catch (RecordingStopped unwanted) {
            return null; // no more frames are wanted; to a caller that asks all the same, the film ends here
        } catch (Throwable broken) {
            return SceneException.during(scene, recording, broken);
        }
    }

    /** Releases what the recording holds; a scene that is still running stops at its next {@code play} or {@code pause}. */
    void close() {
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

    /** Ends the recording with this reason; the scene itself stops at its next {@code play} or {@code pause}. */
    void breakOff(SceneException reason) {
        breach = reason;
        recording.stop();
        recording.end(breach);
    }

    /** The line of the scene that is running now, as FILE:LINE, on whichever thread. */
    Optional<String> lineBeingRun() {
        Thread teller = thread;
        if (teller != null && !recording.isEnded()) {
            Optional<String> line = SceneLines.innermost(scene.getClass(), teller.getStackTrace());
            if (line.isPresent()) {
                return line;
            }
        }
        return Thread.getAllStackTraces().values().stream()
                .flatMap(stack -> SceneLines.innermost(scene.getClass(), stack).stream())
                .findFirst();
    }
}
