package org.kinora.engine.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kinora.engine.timeline.Recording;

/** A scene that could not be recorded: says the scene's file and line, the time it had reached, and what went wrong. */
public final class SceneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private SceneException(String message, Throwable cause) {
        super(message, cause);
    }

    static SceneException during(Scene scene, Recording recording, Throwable cause) {
        return whileShowing(scene.getClass(), recording.time().doubleValue(), cause);
    }

    /** For what a scene wrote that fails when a frame is evaluated, so many seconds into the film. */
    public static SceneException whileShowing(Class<? extends Scene> scene, double seconds, Throwable cause) {
        String place = lineOf(scene, cause)
                .map(line -> line.getFileName() + ":" + line.getLineNumber())
                .orElse(scene.getSimpleName());
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (!(cause instanceof IllegalArgumentException || cause instanceof IllegalStateException)
                && cause.getMessage() != null) {
            what = cause.getClass().getSimpleName() + ": " + what;
        }
        return new SceneException(String.format(Locale.ROOT, "%s: at %.3f s, %s", place, seconds, what), cause);
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
