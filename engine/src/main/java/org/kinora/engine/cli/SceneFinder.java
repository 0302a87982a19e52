package org.kinora.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinora.command.UsageException;

/**
 * Finds the scenes that a person names: one of Kinora's by its class name, those of a file by its path, such as
 * {@code Waves.java}, and one of several in a file by {@code Waves.java:Ripple}. One part of a scene that is made of
 * parts follows behind a slash: {@code Explainer/08-nudge}, {@code Waves.java:Ripple/02-calm}.
 */
final class SceneFinder {

    /** Says which part of the class path is Kinora's own, without the libraries; all of it if not given. */
    static final String OWN_CLASSES_PROPERTY = "kinora.classes";

    private static final String SOURCE_SUFFIX = ".java";

    private final SceneCatalog catalog;
    private final SceneCompiler compiler;
    private final SceneParts parts;
    private final Map<Path, List<SceneChoice>> compiled = new HashMap<>();

    SceneFinder(SceneCatalog catalog, SceneCompiler compiler) {
        this(catalog, compiler, new SceneParts());
    }

    /** @param parts receives what scenes in files are made of */
    private SceneFinder(SceneCatalog catalog, SceneCompiler compiler, SceneParts parts) {
        this.catalog = catalog;
        this.compiler = compiler;
        this.parts = parts;
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

    /**
     * With the scenes of a class path that this process was given while it ran.
     *
     * @param parts receives what scenes in files are made of
     */
    static SceneFinder on(String classPath, SceneParts parts) {
        ClassLoader loader = SceneFinder.class.getClassLoader();
        return new SceneFinder(
                new SceneCatalog(classPath, loader),
                new SceneCompiler(classPath, classPath, loader, new ClassCache(ClassCache.folderOfUser())),
                parts);
    }

    /** As this one, but all files are still to be read; it is as quick at compiling as this one has become. */
    SceneFinder anew(SceneParts into) {
        return new SceneFinder(catalog, compiler, into);
    }

    /**
     * Compiles a file for nothing but the compiler's practice.
     *
     * @param into receives what its scenes are made of
     */
    void rehearse(Path source, SceneParts into) {
        compiler.rehearse(source, into);
    }

    /** The scenes that these name, each once; all that come with Kinora if none is named. */
    List<SceneChoice> list(List<String> named) {
        return named.isEmpty() ? catalog.all() : choose(named);
    }

    /**
     * The scenes that these name, each once: a file stands for all scenes in it.
     *
     * @throws UsageException if one is not there or does not compile
     */
    List<SceneChoice> choose(List<String> named) {
        List<SceneChoice> chosen = new ArrayList<>();
        for (String name : named) {
            for (SceneChoice scene : isSource(name) ? inFile(name) : List.of(ofKinora(name))) {
                if (chosen.stream()
                        .noneMatch(earlier ->
                                earlier.type() == scene.type() && earlier.part().equals(scene.part()))) {
                    chosen.add(scene);
                }
            }
        }
        return chosen;
    }

    /**
     * The one scene, or part of a scene, that a name stands for.
     *
     * @throws UsageException if there is none of that name, there are several, or the file does not compile
     */
    SceneChoice find(String name) {
        List<SceneChoice> scenes = choose(List.of(name));
        if (scenes.size() > 1) {
            throw new UsageException(name + ": holds several scenes (" + names(scenes) + "). Name one, such as " + name
                    + ":" + scenes.get(0).name() + ".");
        }
        return scenes.get(0);
    }

    private static boolean isSource(String name) {
        return name.endsWith(SOURCE_SUFFIX) || name.contains(SOURCE_SUFFIX + ":") || name.contains(SOURCE_SUFFIX + "/");
    }

    /** A scene by its name, or {@code NAME/PART}. */
    private SceneChoice ofKinora(String name) {
        int slash = name.indexOf('/');
        if (slash > 0 && !catalog.named(name.substring(0, slash)).isEmpty()) {
            return wholeOfKinora(name.substring(0, slash)).part(name.substring(slash + 1));
        }
        return wholeOfKinora(name);
    }

    private SceneChoice wholeOfKinora(String name) {
        if (name.indexOf('/') >= 0 || name.indexOf('.') >= 0) {
            throw new UsageException(
                    name + ": is neither a scene's name nor a " + SOURCE_SUFFIX + " file. --list shows the scenes.");
        }
        List<SceneChoice> scenes = catalog.named(name);
        if (scenes.isEmpty()) {
            List<String> near = Suggestions.of(
                    name, catalog.all().stream().map(SceneChoice::name).toList());
            throw new UsageException("There is no scene " + name + "."
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?")
                    + " --list shows all; a scene of your own is named by its file, such as " + name + SOURCE_SUFFIX
                    + ".");
        }
        if (scenes.size() > 1) {
            throw new UsageException("There are several scenes " + name + ": "
                    + scenes.stream().map(scene -> scene.type().getName()).collect(Collectors.joining(", "))
                    + ". Give one another name.");
        }
        return scenes.get(0);
    }

    private List<SceneChoice> inFile(String name) {
        int end = name.lastIndexOf(SOURCE_SUFFIX) + SOURCE_SUFFIX.length();
        Path source = PathConverter.path(name.substring(0, end));
        if (!Files.isRegularFile(source)) {
            throw new UsageException(source + ": there is no such file.");
        }
        List<SceneChoice> scenes = compiled.computeIfAbsent(source, file -> compiler.compile(file, parts));
        if (scenes.isEmpty()) {
            throw new UsageException(source + ": no class in it extends Scene.");
        }
        int slash = name.indexOf('/', end);
        String wanted = name.substring(Math.min(end + 1, name.length()), slash > end ? slash : name.length());
        List<SceneChoice> fitting = end == name.length() || slash == end ? scenes : called(wanted, source, scenes);
        if (slash < 0) {
            return fitting;
        }
        if (fitting.size() > 1) {
            throw new UsageException(name + ": holds several scenes (" + names(scenes) + "). Name one, such as "
                    + name.substring(0, end) + ":" + scenes.get(0).name() + name.substring(slash) + ".");
        }
        return List.of(fitting.get(0).part(name.substring(slash + 1)));
    }

    private static List<SceneChoice> called(String wanted, Path source, List<SceneChoice> scenes) {
        List<SceneChoice> fitting =
                scenes.stream().filter(scene -> isCalled(scene, wanted)).toList();
        if (fitting.isEmpty()) {
            throw new UsageException(source + ": holds no scene " + wanted + ", only " + names(scenes) + ".");
        }
        return fitting;
    }

    /** Whether this is a scene's own name, or that and the names of classes around it, such as {@code Waves.Ripple}. */
    private static boolean isCalled(SceneChoice scene, String wanted) {
        return scene.name().equals(wanted) || ("." + scene.type().getCanonicalName()).endsWith("." + wanted);
    }

    private static String names(List<SceneChoice> scenes) {
        return scenes.stream().map(SceneChoice::name).collect(Collectors.joining(", "));
    }
}
