package org.kinora.engine.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.kinora.engine.scene.Scene;

/**
 * The scenes that come with Kinora. A module that has some says so in a file {@value #MARK}, which names the
 * {@code module}, the {@code package} under which its scenes lie, and the folder of their {@code sources} in the source
 * tree; every class under that package that can be rendered is a scene of the catalog.
 */
final class SceneCatalog {

    static final String MARK = "META-INF/kinora/scenes.properties";

    private static final String SUFFIX = ".class";

    private final String classPath;
    private final ClassLoader loader;

    /** @param classPath folders and jars in which modules with scenes may be */
    SceneCatalog(String classPath, ClassLoader loader) {
        this.classPath = classPath;
        this.loader = loader;
    }

    /** A class file of a module that has scenes. */
    private record Entry(String path, Properties module) {

        boolean mayBeAScene() {
            String folder = module.getProperty("package").replace('.', '/') + "/";
            return path.startsWith(folder) && path.endsWith(SUFFIX) && path.indexOf('$') < 0;
        }

        String className() {
            return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
        }

        String source() {
            return module.getProperty("sources") + "/" + path.substring(0, path.length() - SUFFIX.length()) + ".java";
        }
    }

    /** The scenes with this simple class name: one, several in different packages, or none. */
    List<SceneChoice> named(String name) {
        return scenes(entries().filter(entry -> entry.path().endsWith("/" + name + SUFFIX)));
    }

    /** All scenes, by name in alphabetical order. */
    List<SceneChoice> all() {
        return scenes(entries());
    }

    private List<SceneChoice> scenes(Stream<Entry> entries) {
        return entries.filter(Entry::mayBeAScene)
                .flatMap(this::scene)
                .sorted(Comparator.comparing(SceneChoice::name))
                .toList();
    }

    private Stream<SceneChoice> scene(Entry entry) {
        try {
            Class<?> found = Class.forName(entry.className(), false, loader);
            if (!isScene(found)) {
                return Stream.empty();
            }
            String module = entry.module().getProperty("module");
            return Stream.of(new SceneChoice(found.asSubclass(Scene.class), entry.source(), 0, module));
        } catch (ClassNotFoundException | NoClassDefFoundError notLoadable) {
            return Stream.empty();
        }
    }

    static boolean isScene(Class<?> candidate) {
        return Scene.class.isAssignableFrom(candidate) && !Modifier.isAbstract(candidate.getModifiers());
    }

    private Stream<Entry> entries() {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .flatMap(SceneCatalog::entriesOf);
    }

    private static Stream<Entry> entriesOf(Path part) {
        try {
            if (Files.isDirectory(part)) {
                return entriesOfFolder(part).stream();
            }
            return Files.isRegularFile(part) ? entriesOfJar(part).stream() : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Entry> entriesOfFolder(Path part) throws IOException {
        Path mark = part.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(mark);
                Stream<Path> files = Files.walk(part)) {
            Properties module = module(in);
            return files.map(file -> part.relativize(file).toString().replace(File.separatorChar, '/'))
                    .map(path -> new Entry(path, module))
                    .toList();
        }
    }

    private static List<Entry> entriesOfJar(Path part) throws IOException {
        try (JarFile jar = new JarFile(part.toFile())) {
            ZipEntry mark = jar.getEntry(MARK);
            if (mark == null) {
                return List.of();
            }
            try (InputStream in = jar.getInputStream(mark)) {
                Properties module = module(in);
                return jar.stream()
                        .map(file -> new Entry(file.getName(), module))
                        .toList();
            }
        }
    }

    private static Properties module(InputStream mark) throws IOException {
        Properties module = new Properties();
        module.load(mark);
        return module;
    }
}
