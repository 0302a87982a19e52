package org.kinora.engine.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinora.engine.scene.Scene;

/** The scenes that come with Kinora: the classes of a class path that lie under one package and can be rendered. */
final class SceneCatalog {

    private static final String FOLDER = "org/kinora/scenes/";
    private static final String SUFFIX = ".class";

    private final String classPath;
    private final ClassLoader loader;

    SceneCatalog(String classPath, ClassLoader loader) {
        this.classPath = classPath;
        this.loader = loader;
    }

    /** The scenes with this simple class name: one, several in different packages, or none. */
    List<Class<? extends Scene>> named(String name) {
        return entries()
                .filter(entry -> entry.endsWith("/" + name + SUFFIX))
                .distinct()
                .flatMap(this::sceneOf)
                .collect(Collectors.toUnmodifiableList());
    }

    /** All scenes by simple name, in alphabetical order. */
    SortedMap<String, Class<? extends Scene>> all() {
        SortedMap<String, Class<? extends Scene>> scenes = new TreeMap<>();
        entries().flatMap(this::sceneOf).forEach(scene -> scenes.put(scene.getSimpleName(), scene));
        return scenes;
    }

    private Stream<Class<? extends Scene>> sceneOf(String entry) {
        String className = entry.substring(0, entry.length() - SUFFIX.length()).replace('/', '.');
        try {
            Class<?> found = Class.forName(className, false, loader);
            return isScene(found) ? Stream.of(found.asSubclass(Scene.class)) : Stream.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError notLoadable) {
            return Stream.empty();
        }
    }

    static boolean isScene(Class<?> candidate) {
        return Scene.class.isAssignableFrom(candidate) && !Modifier.isAbstract(candidate.getModifiers());
    }

    /** Class files as paths within the class path, such as {@code org/kinora/scenes/NextWord.class}. */
    private Stream<String> entries() {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .flatMap(SceneCatalog::entriesOf)
                .filter(entry -> entry.endsWith(SUFFIX) && entry.indexOf('$') < 0);
    }

    private static Stream<String> entriesOf(Path part) {
        try {
            if (Files.isDirectory(part)) {
                return entriesOfFolder(part).stream();
            }
            return Files.isRegularFile(part) ? entriesOfJar(part).stream() : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> entriesOfFolder(Path part) throws IOException {
        Path folder = part.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> part.relativize(file).toString().replace(File.separatorChar, '/'))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> entriesOfJar(Path part) throws IOException {
        try (JarFile jar = new JarFile(part.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER))
                    .collect(Collectors.toSet());
        }
    }
}
