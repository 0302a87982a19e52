package org.kinora.engine.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a scene's own lines on a stack: the lines that the author can change. */
final class SceneLines {

    private SceneLines() {}

    /** Something that is to be said of a place in a scene and a time of its film. */
    static String sentence(String place, double seconds, String what) {
        return String.format(Locale.ROOT, "%s: at %.3f s, %s", place, seconds, what);
    }

    /** The innermost line of the scene's own files, as FILE:LINE. */
    static Optional<String> innermost(Class<?> scene, StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(line -> line.getLineNumber() > 0 && isOwn(scene, line))
                .findFirst()
                .map(line -> line.getFileName() + ":" + line.getLineNumber());
    }

    /** The same for an exception; if its own stack has no such line, its causes' stacks are searched. */
    static Optional<String> innermost(Class<?> scene, Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(10) // causes may form a cycle
                .flatMap(at -> innermost(scene, at.getStackTrace()).stream())
                .findFirst();
    }

    /**
     * A scene's lines are those of its class, of its superclasses below {@link Scene}, and of all classes in the same
     * files.
     */
    static boolean isOwn(Class<?> scene, StackTraceElement line) {
        for (Class<?> type = scene; type != null && type != Scene.class; type = type.getSuperclass()) {
            Class<?> outermost = outermost(type);
            boolean sameFile = (outermost.getSimpleName() + ".java").equals(line.getFileName())
                    && packageOf(line.getClassName()).equals(outermost.getPackageName());
            if (sameFile
                    || line.getClassName().equals(type.getName())
                    || line.getClassName().startsWith(type.getName() + "$")) {
                return true;
            }
        }
        return false;
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return outermost;
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
