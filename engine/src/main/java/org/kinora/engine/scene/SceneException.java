package org.kinora.engine.scene;

import java.util.Optional;
import org.kinora.engine.timeline.Recording;

/**
 * A scene could not be recorded or shown. The message says the scene's file and line, the time it had reached, and what
 * went wrong. The cause is the exception or error that the scene threw.
 */
public final class SceneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String LACK_OF_MEMORY =
            "the scene needs more memory than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MB that it may use";

    private SceneException(String message, Throwable cause) {
        super(message, cause);
    }

    static SceneException during(Scene scene, Recording recording, Throwable cause) {
        return at(scene.getClass(), recording.time().doubleValue(), "", cause);
    }

    /** @param mobject whose property failed, or empty */
    static SceneException whileShowing(Class<?> scene, double seconds, String mobject, Throwable cause) {
        return at(scene, seconds, mobject.isEmpty() ? "" : mobject + ": ", cause);
    }

    static SceneException forLackOfMemory(Scene scene) {
        return new SceneException(
                scene.getClass().getSimpleName() + ": " + LACK_OF_MEMORY, new OutOfMemoryError(LACK_OF_MEMORY));
    }

    static SceneException brokenOff(String place, double seconds, String reason) {
        return new SceneException(SceneLines.sentence(place, seconds, reason), null);
    }

    private static SceneException at(Class<?> scene, double seconds, String whose, Throwable cause) {
        if (cause instanceof SceneException said) {
            return said;
        }
        String place = SceneLines.innermost(scene, cause).orElse(scene.getSimpleName());
        return new SceneException(SceneLines.sentence(place, seconds, whose + what(scene, cause)), cause);
    }

    private static String what(Class<?> scene, Throwable cause) {
        Optional<String> misuse = misuse(scene, cause);
        if (misuse.isPresent()) {
            return misuse.get();
        }
        String name = cause.getClass().getSimpleName();
        if (cause instanceof OutOfMemoryError) {
            return LACK_OF_MEMORY;
        }
        if (cause.getMessage() == null) {
            return cause.getCause() == null || cause.getCause() == cause
                    ? name
                    : name + " because of " + cause.getCause();
        }
        boolean speaksForItself = cause instanceof IllegalArgumentException
                || cause instanceof IllegalStateException
                || cause instanceof NullPointerException && !isFromJava(cause)
                || cause instanceof IndexOutOfBoundsException && !isFromJava(cause);
        return speaksForItself ? cause.getMessage() : name + ": " + cause.getMessage();
    }

    /** What the scene calls with a null or a number that what it calls did not expect. */
    private static Optional<String> misuse(Class<?> scene, Throwable cause) {
        if (cause instanceof NullPointerException && isFromJava(cause)) {
            return SceneLines.calledFrom(scene, cause).map(call -> call + " has null where it needs a value");
        }
        if (cause instanceof IndexOutOfBoundsException && isFromJava(cause) && cause.getMessage() != null) {
            return SceneLines.calledFrom(scene, cause).map(call -> call + ": " + cause.getMessage());
        }
        return Optional.empty();
    }

    /** Whether nobody has written a sentence for it. */
    private static boolean isFromJava(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                || message.startsWith("Cannot ")
                || message.matches("(I|i)ndex:? -?\\d+.*|(from|to)Index.*|Range \\[.*");
    }
}
