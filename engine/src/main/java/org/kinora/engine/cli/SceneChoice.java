package org.kinora.engine.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.Scene;

/**
 * A scene that can be rendered, and where it is written.
 *
 * @param file its source; for a scene that comes with Kinora, in the source tree
 * @param line of the class's declaration, from 1; 0 if that is not known
 * @param module that it comes with, or null for a file of the author's own
 */
record SceneChoice(Class<? extends Scene> type, String file, int line, String module) {

    String name() {
        return type.getSimpleName();
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
