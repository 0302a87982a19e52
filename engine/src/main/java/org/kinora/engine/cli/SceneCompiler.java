package org.kinora.engine.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.kinora.engine.scene.Scene;

/**
 * Turns a source file into the scenes in it, in memory, with the JDK's compiler; a file that did not change is not
 * compiled again.
 */
final class SceneCompiler {

    private final String ownClasses;
    private final String classPath;
    private final ClassLoader parent;
    private final ClassCache cache;

    /** @param ownClasses the part of the class path that is Kinora's own, without the libraries */
    SceneCompiler(String ownClasses, String classPath, ClassLoader parent, ClassCache cache) {
        this.ownClasses = ownClasses;
        this.classPath = classPath;
        this.parent = parent;
        this.cache = cache;
    }

    /**
     * The top-level scenes of a file.
     *
     * @throws UsageException with javac's messages, file and line if it does not compile
     */
    List<Class<? extends Scene>> compile(Path source) {
        Map<String, byte[]> classes = classes(source);
        ClassLoader loader = new CompiledClasses(classes, parent);
        return classes.keySet().stream()
                .filter(name -> name.indexOf('$') < 0)
                .sorted()
                .map(name -> load(loader, name))
                .filter(SceneCatalog::isScene)
                .map(scene -> scene.<Scene>asSubclass(Scene.class))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException inconsistent) {
            throw new IllegalStateException(inconsistent);
        }
    }

    private Map<String, byte[]> classes(Path source) {
        byte[] text;
        try {
            text = Files.readAllBytes(source);
        } catch (IOException unreadable) {
            throw new UsageException(source + ": cannot be read (" + unreadable.getMessage() + ").");
        }
        String key = ClassCache.key(text, source.getFileName().toString(), classPath);
        return cache.read(key).orElseGet(() -> {
            Map<String, byte[]> compiled = javac(source);
            cache.write(key, compiled);
            return compiled;
        });
    }

    private Map<String, byte[]> javac(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UsageException(
                    source + ": this Java has no compiler. Install a JDK (openjdk-17-jdk-headless), not a JRE.");
        }
        // Most scenes name nothing but Kinora's own, and the compiler takes longer to read the libraries' names than
        // the scene.
        Compilation compilation = compile(compiler, source, ownClasses);
        if (compilation.failed() && !ownClasses.equals(classPath)) {
            compilation = compile(compiler, source, classPath);
        }
        if (compilation.failed()) {
            throw new UsageException(source + " does not compile:" + System.lineSeparator() + compilation.errors());
        }
        return compilation.classes();
    }

    private static Compilation compile(JavaCompiler compiler, Path source, String classPath) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(messages, null, null);
        CompiledFiles output = new CompiledFiles(files);
        List<String> options = List.of("-classpath", classPath, "-proc:none", "-g", "-nowarn", "-Xlint:none");
        StringWriter other = new StringWriter();
        boolean compiled = compiler.getTask(other, output, messages, options, null, files.getJavaFileObjects(source))
                .call();
        if (compiled) {
            return new Compilation(output.classes(), "");
        }
        String errors = messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining(System.lineSeparator()));
        return new Compilation(Map.of(), errors + other);
    }

    /** @param classes by name; empty if it failed */
    private record Compilation(Map<String, byte[]> classes, String errors) {

        boolean failed() {
            return classes.isEmpty();
        }
    }
}
