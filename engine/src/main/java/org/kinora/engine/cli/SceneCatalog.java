package org.kinora.engine.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kinora.engine.scene.Scene;

/**
 * The scenes that come with Kinora. A module that has some says so in a file {@value #MARK}, which names the
 * {@code module}, the {@code package} under which its scenes lie, and the folder of their {@code sources} in the source
 * tree; every class under that package that can be rendered is a scene of the catalog.
 */
final class SceneCatalog {

    static final String MARK = "META-INF/kinora/scenes.properties";

    private final String classPath;
    private final ClassLoader loader;

    /** @param classPath folders and jars in which modules with scenes may be */
    SceneCatalog(String classPath, ClassLoader loader) {
        this.classPath = classPath;
        this.loader = loader;
    }

    /** The scenes with this simple class name: one, several in different packages, or none. */
    List<SceneChoice> named(String name) {
        return scenes(className -> className.endsWith("." + name));
    }

    /** All scenes, by name in alphabetical order. */
    List<SceneChoice> all() {
        return scenes(className -> true);
    }

    private List<SceneChoice> scenes(Predicate<String> isWanted) {
        return ClassPathPart.of(classPath)
                .flatMap(part -> part.read(MARK).stream().flatMap(mark -> scenes(part, module(mark), isWanted)))
                .sorted(Comparator.comparing(SceneChoice::name))
                .toList();
    }

    private Stream<SceneChoice> scenes(ClassPathPart part, Properties module, Predicate<String> isWanted) {
        String prefix = module.getProperty("package") + ".";
        return part.classes().stream()
                .filter(className -> className.startsWith(prefix) && isWanted.test(className))
                .flatMap(className -> scene(className, module));
    }

    private Stream<SceneChoice> scene(String className, Properties module) {
        try {
            Class<?> found = Class.forName(className, false, loader);
            if (!isScene(found)) {
                return Stream.empty();
            }
            String source = module.getProperty("sources") + "/" + className.replace('.', '/') + ".java";
            return Stream.of(new SceneChoice(found.asSubclass(Scene.class), source, 0, module.getProperty("module")));
        } catch (ClassNotFoundException | NoClassDefFoundError notLoadable) {
            return Stream.empty();
        }
    }

    static boolean isScene(Class<?> candidate) {
        return Scene.class.isAssignableFrom(candidate) && !Modifier.isAbstract(candidate.getModifiers());
    }

    private static Properties module(byte[] mark) {
        try {
            Properties module = new Properties();
            module.load(new ByteArrayInputStream(mark));
            return module;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
