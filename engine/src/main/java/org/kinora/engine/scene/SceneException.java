package org.kinora.engine.scene;

import java.util.Locale;
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
        return new SceneException(String.format(Locale.ROOT, "%s: at %.3f s, %s", place, seconds, reason), null);
    }

    private static SceneException at(Class<?> scene, double seconds, String whose, Throwable cause) {
        if (cause instanceof SceneException said) {
            return said;
        }
        String place = SceneLines.innermost(scene, cause).orElse(scene.getSimpleName());
        return new SceneException(
                String.format(Locale.ROOT, "%s: at %.3f s, %s%s", place, seconds, whose, what(cause)), cause);
    }

    private static String what(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        if (cause instanceof OutOfMemoryError) {
            return LACK_OF_MEMORY;
        }
        if (cause.getMessage() == null) {
            return cause.getCause() == null || cause.getCause() == cause
                    ? name
                    : name + " because of " + cause.getCause();
        }
        boolean speaksForItself = cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
        return speaksForItself ? cause.getMessage() : name + ": " + cause.getMessage();
    }
}
