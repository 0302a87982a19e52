package org.kinora.engine.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.Sequence;

/**
 * A scene that can be rendered, or one part of it, and where it is written.
 *
 * @param file its source; for a scene that comes with Kinora, in the source tree
 * @param line of the class's declaration, from 1; 0 if that is not known
 * @param module that it comes with, or null for a file of the author's own
 * @param part the one part of a {@link Sequence} that is meant, or empty for the whole scene
 */
record SceneChoice(Class<? extends Scene> type, String file, int line, String module, String part) {

    /** A whole scene. */
    SceneChoice(Class<? extends Scene> type, String file, int line, String module) {
        this(type, file, line, module, "");
    }

    /** The class's simple name, with the part if one is meant: {@code Explainer/08-nudge}. */
    String name() {
        return part.isEmpty() ? type.getSimpleName() : type.getSimpleName() + "/" + part;
    }

    /**
     * The names of a scene's parts, in order; none if it is not made of parts.
     *
     * @throws UsageException if the scene cannot name them
     */
    List<String> partNames() {
        if (!Sequence.class.isAssignableFrom(type)) {
            return List.of();
        }
        Sequence sequence = (Sequence) make();
        try {
            return sequence.partNames();
        } catch (RuntimeException failed) {
            throw new UsageException(name() + ": its parts cannot be named: " + failed.getMessage()
                    + ". partNames() is asked before anything is recorded.");
        }
    }

    /**
     * One part of this scene.
     *
     * @throws UsageException if it has no part of that name
     */
    SceneChoice part(String wanted) {
        List<String> parts = partNames();
        if (parts.contains(wanted)) {
            return new SceneChoice(type, file, line, module, wanted);
        }
        if (parts.isEmpty()) {
            throw new UsageException(name() + " has no parts, so there is no " + name() + "/" + wanted + ".");
        }
        List<String> near = Suggestions.ofParts(wanted, parts);
        throw new UsageException(name() + " has no part " + wanted + ". "
                + (near.isEmpty()
                        ? "Its parts are " + String.join(", ", parts) + "."
                        : "Did you mean " + String.join(" or ", near) + "?"));
    }

    /** What the scene is to be recorded for: these settings, of the part that is meant. */
    FilmSettings in(FilmSettings settings) {
        return settings.part(part);
    }

    /**
     * A new scene, ready to record.
     *
     * @throws UsageException if its class cannot be made
     */
    Scene make() {
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            throw new UsageException(file + ":" + line + ": " + name()
                    + " is an inner class, which cannot be created on its own. Declare it static.");
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException failed) {
            throw new UsageException(name() + ": its constructor failed: " + failed.getCause()
                    + ". What a scene needs is made in construct().");
        } catch (ReflectiveOperationException | ExceptionInInitializerError impossible) {
            throw new UsageException(name() + ": cannot be made; a scene is a class with a constructor without"
                    + " parameters (" + impossible + ").");
        }
    }
}
