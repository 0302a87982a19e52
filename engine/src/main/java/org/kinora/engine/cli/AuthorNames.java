package org.kinora.engine.cli;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinora.engine.Kinora;
import org.kinora.engine.scene.Scene;

/** The names that scenes are written with: the public classes of some packages, their methods, and their static members. */
final class AuthorNames {

    /** Of the engine; its other packages are machinery. */
    static final List<String> PACKAGES = Stream.concat(
                    Stream.of(Kinora.class.getPackageName()),
                    Stream.of("geometry", "paint", "timeline", "text", "mobject", "animation", "scene", "lint")
                            .map(name -> "org.kinora.engine." + name))
            .toList();

    /** Full class names by simple name. */
    private final Map<String, Set<String>> classes = new TreeMap<>();

    private final Set<String> methods = new TreeSet<>();
    /** Classes, by the names of their static methods and constants. */
    private final Map<String, Set<String>> statics = new TreeMap<>();

    private final Set<String> constants = new TreeSet<>();

    /** @param classes such as are on the class path; those outside of the packages for authors do not count */
    static AuthorNames of(Collection<String> classes, ClassLoader loader) {
        AuthorNames names = new AuthorNames();
        for (String name : classes) {
            if (PACKAGES.contains(packageOf(name)) && name.indexOf('$') < 0) {
                try {
                    names.add(Class.forName(name, false, loader));
                } catch (ClassNotFoundException | LinkageError notLoadable) {
                    // a name fewer to suggest
                }
            }
        }
        return names;
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private void add(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        classes.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>()).add(type.getName());
        Stream<Method> own = type == Scene.class ? Stream.of(type.getDeclaredMethods()) : Stream.of(type.getMethods());
        own.filter(AuthorNames::isForAuthors).forEach(method -> {
            methods.add(method.getName());
            if (Modifier.isStatic(method.getModifiers())) {
                addStatic(method.getName(), type);
            }
        });
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                constants.add(field.getName());
                addStatic(field.getName(), type);
            }
        }
    }

    private static boolean isForAuthors(Method method) {
        int modifiers = method.getModifiers();
        return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))
                && !method.isSynthetic()
                && method.getDeclaringClass().getName().startsWith("org.kinora.");
    }

    private void addStatic(String name, Class<?> owner) {
        statics.computeIfAbsent(name, member -> new TreeSet<>()).add(owner.getName());
    }

    Set<String> classes() {
        return classes.keySet();
    }

    Set<String> methods() {
        return methods;
    }

    Set<String> constants() {
        return constants;
    }

    /** Full names of the classes with this simple name. */
    Set<String> classesNamed(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Full names of the classes with a static member of this name. */
    Set<String> ownersOf(String name) {
        return statics.getOrDefault(name, Set.of());
    }

    boolean has(String name) {
        return classes.containsKey(name) || methods.contains(name) || statics.containsKey(name);
    }
}
