package org.kinora.engine.cli;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinora.engine.scene.Scene;

/**
 * Finds the scene that somebody names: one of Kinora's by its class name, or one's own by the path of its .java file.
 */
final class SceneFinder {

    /** Says which part of the class path is Kinora's own, without the libraries; all of it if not given. */
    private static final String OWN_CLASSES_PROPERTY = "kinora.classes";

    private static final String SOURCE_SUFFIX = ".java";

    private final SceneCatalog catalog;
    private final SceneCompiler compiler;

    SceneFinder(SceneCatalog catalog, SceneCompiler compiler) {
        this.catalog = catalog;
        this.compiler = compiler;
    }

    /** With the scenes of this process's own class path and the user's cache of compiled ones. */
    static SceneFinder ofThisProcess() {
        String classPath = System.getProperty("java.class.path");
        String ownClasses = System.getProperty(OWN_CLASSES_PROPERTY, classPath);
        ClassLoader loader = SceneFinder.class.getClassLoader();
        return new SceneFinder(
                new SceneCatalog(ownClasses, loader),
                new SceneCompiler(ownClasses, classPath, loader, new ClassCache(ClassCache.folderOfUser())));
    }

    SceneCatalog catalog() {
        return catalog;
    }

    /**
     * A new scene, ready to record.
     *
     * @throws UsageException if there is none of that name, the file does not compile, or the class cannot be made
     */
    Scene find(String nameOrPath) {
        return nameOrPath.endsWith(SOURCE_SUFFIX) ? make(compile(nameOrPath)) : make(named(nameOrPath));
    }

    private Class<? extends Scene> named(String name) {
        List<Class<? extends Scene>> scenes = catalog.named(name);
        if (scenes.isEmpty()) {
            List<String> near = NearNames.of(name, catalog.all().keySet());
            throw new UsageException("There is no scene " + name + "."
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?")
                    + " --list shows all; a scene of your own is named by its file, such as " + name + SOURCE_SUFFIX
                    + ".");
        }
        if (scenes.size() > 1) {
            throw new UsageException("There are several scenes " + name + ": "
                    + String.join(", ", scenes.stream().map(Class::getName).toList()) + ". Give one another name.");
        }
        return scenes.get(0);
    }

    private Class<? extends Scene> compile(String path) {
        Path source = Path.of(path);
        if (!Files.isRegularFile(source)) {
            throw new UsageException(path + ": there is no such file.");
        }
        List<Class<? extends Scene>> scenes = compiler.compile(source);
        if (scenes.isEmpty()) {
            throw new UsageException(path + ": no class in it extends Scene.");
        }
        String fileName = source.getFileName().toString();
        String expected = fileName.substring(0, fileName.length() - SOURCE_SUFFIX.length());
        return scenes.stream()
                .filter(scene -> scenes.size() == 1 || scene.getSimpleName().equals(expected))
                .findFirst()
                .orElseThrow(() -> new UsageException(path + ": holds several scenes ("
                        + String.join(
                                ", ", scenes.stream().map(Class::getSimpleName).toList()) + "); call one " + expected
                        + ", like the file."));
    }

    private static Scene make(Class<? extends Scene> scene) {
        try {
            var constructor = scene.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException failed) {
            throw new UsageException(scene.getSimpleName() + ": its constructor failed: " + failed.getCause()
                    + ". What a scene needs is made in construct().");
        } catch (ReflectiveOperationException | ExceptionInInitializerError impossible) {
            throw new UsageException(
                    scene.getSimpleName() + ": cannot be made; a scene is a class with a constructor without"
                            + " parameters, not an inner class (" + impossible + ").");
        }
    }
}
