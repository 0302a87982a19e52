package org.kinora.engine.cli;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.CompiledSource.Declaration;
import org.kinora.engine.scene.Scene;

/**
 * Turns a source file into the scenes in it, in memory, with the JDK's compiler; what did not change is not compiled
 * again.
 */
final class SceneCompiler {

    private static final List<String> OPTIONS = List.of(
            "-proc:none", "-g", "-nowarn", "-Xlint:none", "-implicit:class", "-Xprefer:source", "-encoding", "UTF-8");

    private final String ownClasses;
    private final String classPath;
    private final ClassLoader parent;
    private final ClassCache cache;
    /** Null until something does not compile. */
    private CompileErrors errors;

    /** @param ownClasses the part of the class path that is Kinora's own, without the libraries */
    SceneCompiler(String ownClasses, String classPath, ClassLoader parent, ClassCache cache) {
        this.ownClasses = ownClasses;
        this.classPath = classPath;
        this.parent = parent;
        this.cache = cache;
    }

    /**
     * The scenes that a file declares, in its order: classes that stand alone or are nested and static.
     *
     * @throws UsageException with javac's messages, file and line if it does not compile
     */
    List<SceneChoice> compile(Path source) {
        return compile(source, new SceneParts());
    }

    /** @param parts receives what the scenes are made of, also if they do not compile, and what they read later on */
    List<SceneChoice> compile(Path source, SceneParts parts) {
        parts.add(source);
        try {
            SourceFolder folder = new SourceFolder(new SourceFile(source));
            CompiledSource compiled = compiled(folder, parts);
            ClassLoader loader = new CompiledClasses(compiled.classes(), folder.root(), parent, parts);
            List<SceneChoice> scenes = new ArrayList<>();
            for (Declaration declared : compiled.declared()) {
                Class<?> type = Class.forName(declared.className(), false, loader);
                if (SceneCatalog.isScene(type)) {
                    scenes.add(new SceneChoice(type.asSubclass(Scene.class), source.toString(), declared.line(), null));
                }
            }
            return List.copyOf(scenes);
        } catch (IOException unreadable) {
            throw new UsageException(source + ": cannot be read: " + unreadable.getMessage() + ".");
        } catch (ClassNotFoundException inconsistent) {
            throw new IllegalStateException(inconsistent);
        }
    }

    private CompiledSource compiled(SourceFolder folder, SceneParts parts) throws IOException {
        String key = ClassCache.key(folder.main(), OPTIONS, classPath);
        var kept = cache.read(key).filter(earlier -> folder.isAs(earlier.seen()));
        if (kept.isPresent()) {
            SourceFolder.places(folder.root(), kept.get().seen().keySet()).forEach(parts::add);
            return kept.get();
        }
        try {
            CompiledSource compiled = javac(folder);
            cache.write(key, compiled);
            return compiled;
        } finally {
            folder.places().forEach(parts::add);
        }
    }

    /** Compiles a file for nothing but the compiler's practice. */
    void rehearse(Path source) {
        try {
            javac(new SourceFolder(new SourceFile(source)));
            errors();
        } catch (IOException unreadable) {
            return; // whoever compiles it in earnest is told
        }
    }

    private CompiledSource javac(SourceFolder folder) throws IOException {
        Path source = folder.main().path();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UsageException(
                    source + ": this Java has no compiler. Install a JDK (openjdk-17-jdk-headless), not a JRE.");
        }
        // Most scenes name nothing but Kinora's own, and the compiler takes longer to read the libraries' names than
        // the scene.
        Compilation compilation = compile(compiler, folder, ownClasses);
        if (compilation.lacksClasses() && !ownClasses.equals(classPath)) {
            compilation = compile(compiler, folder, classPath);
        }
        if (compilation.failed()) {
            throw new UsageException(source + " does not compile:" + System.lineSeparator()
                    + errors().explain(compilation.errors(), compilation.otherOutput()));
        }
        return new CompiledSource(compilation.classes(), compilation.declared(), folder.seen());
    }

    private CompileErrors errors() {
        if (errors == null) {
            errors = new CompileErrors(ownClasses, parent);
        }
        return errors;
    }

    private static Compilation compile(JavaCompiler compiler, SourceFolder folder, String classPath) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        CompiledFiles files =
                new CompiledFiles(compiler.getStandardFileManager(messages, null, StandardCharsets.UTF_8), folder);
        List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("-classpath", classPath))
                .toList();
        StringWriter other = new StringWriter();
        JavacTask task = (JavacTask) compiler.getTask(other, files, messages, options, null, List.of(folder.main()));
        Declarations declarations = new Declarations(folder.main(), task);
        task.addTaskListener(declarations);
        if (task.call()) {
            return new Compilation(files.classes(), declarations.found(), List.of(), "");
        }
        return new Compilation(Map.of(), List.of(), messages.getDiagnostics(), other.toString());
    }

    /** @param classes by name; empty if it failed */
    private record Compilation(
            Map<String, byte[]> classes,
            List<Declaration> declared,
            List<Diagnostic<? extends JavaFileObject>> errors,
            String otherOutput) {

        boolean failed() {
            return classes.isEmpty();
        }

        /** Whether it names something of a library, of whose packages the compiler was told nothing. */
        boolean lacksClasses() {
            return failed()
                    && errors.stream()
                            .anyMatch(error -> error.getCode().startsWith("compiler.err.doesnt.exist")
                                    || error.getCode().startsWith("compiler.err.cant.access"));
        }
    }
}
