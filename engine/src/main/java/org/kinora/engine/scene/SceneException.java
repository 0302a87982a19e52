package org.kinora.engine.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.timeline.Recording;

/** A scene that could not be recorded or shown: says the scene's file and line, the time it had reached, and what went wrong. */
public final class SceneException extends RuntimeException {

    private static final long serialVersionUID = 1;

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

    private static SceneException at(Class<?> scene, double seconds, String whose, Throwable cause) {
        String place = lineOf(scene, cause)
                .map(line -> line.getFileName() + ":" + line.getLineNumber())
                .orElse(scene.getSimpleName());
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (!(cause instanceof IllegalArgumentException || cause instanceof IllegalStateException)
                && cause.getMessage() != null) {
            what = cause.getClass().getSimpleName() + ": " + what;
        }
        return new SceneException(
                String.format(Locale.ROOT, "%s: at %.3f s, %s%s", place, seconds, whose, what), cause);
    }

    /** The innermost line of the scene's own file, where the author can change something. */
    private static Optional<StackTraceElement> lineOf(Class<?> scene, Throwable cause) {
        String name = scene.getName();
        return Arrays.stream(cause.getStackTrace())
                .filter(line ->
                        line.getClassName().equals(name) || line.getClassName().startsWith(name + "$"))
                .filter(line -> line.getLineNumber() > 0)
                .findFirst();
    }
}
