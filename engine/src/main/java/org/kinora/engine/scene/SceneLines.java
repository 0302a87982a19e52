package org.kinora.engine.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a scene's own lines on a stack: the lines that the author can change. */
final class SceneLines {

    private static final String ENGINE = "org.kinora.engine.";

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

    /**
     * What the innermost of the scene's own lines calls of the engine, as the author writes it; nothing if what was thrown
     * comes from that line itself.
     */
    static Optional<String> calledFrom(Class<?> scene, Throwable thrown) {
        List<StackTraceElement> called = Arrays.stream(thrown.getStackTrace())
                .takeWhile(line -> !isOwn(scene, line))
                .filter(line -> !isOfJava(line))
                .toList();
        return called.isEmpty() || !called.get(called.size() - 1).getClassName().startsWith(ENGINE)
                ? Optional.empty()
                : Optional.of(call(called.get(called.size() - 1)));
    }

    /** Between a scene's line and the engine, as in {@code points.stream().map(Dot::new)}. */
    private static boolean isOfJava(StackTraceElement line) {
        return line.getClassName().startsWith("java.") || line.getClassName().startsWith("jdk.");
    }

    private static String call(StackTraceElement callee) {
        String name = callee.getClassName();
        String type = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        if (callee.getMethodName().equals("<init>")) {
            return "new " + type + "(…)";
        }
        boolean isSaidWithoutType = type.equals("Animations") || type.equals("Kinora") || type.equals("Scene");
        return (isSaidWithoutType ? "" : type + ".") + callee.getMethodName() + "(…)";
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
