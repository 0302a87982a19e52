package org.kinora.engine.cli;

import com.sun.source.util.JavacTask;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.kinora.engine.cli.CompiledSource.Declaration;

/**
 * One run of the JDK's compiler.
 *
 * @param failed whether there are errors, and no classes
 * @param classes by name
 * @param sources by class name, what each was compiled from
 * @param declared by the folder's main source, if that was among those that were compiled
 * @param otherOutput what the compiler printed besides
 */
record Compilation(
        boolean failed,
        Map<String, byte[]> classes,
        Map<String, String> sources,
        List<Declaration> declared,
        List<Diagnostic<? extends JavaFileObject>> errors,
        String otherOutput) {

    static final List<String> OPTIONS = List.of(
            "-proc:none", "-g", "-nowarn", "-Xlint:none", "-implicit:class", "-Xprefer:source", "-encoding", "UTF-8");

    /**
     * Compiles sources, with those that they need.
     *
     * @param libraries reads the class path; one that has read it before is quicker
     * @param kept classes by name that stand in for their sources
     * @param keptSources these sources
     */
    static Compilation of(
            JavaCompiler compiler,
            StandardJavaFileManager libraries,
            SourceFolder folder,
            List<SourceFile> sources,
            Map<String, byte[]> kept,
            Set<String> keptSources,
            String classPath) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        CompiledFiles files = new CompiledFiles(libraries, folder, kept, keptSources);
        List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("-classpath", classPath))
                .toList();
        StringWriter other = new StringWriter();
        JavacTask task = (JavacTask) compiler.getTask(other, files, messages, options, null, sources);
        Declarations declarations = new Declarations(folder.main(), task);
        task.addTaskListener(declarations);
        if (task.call()) {
            return new Compilation(
                    false, files.classes(), files.sourcesOfClasses(), declarations.found(), List.of(), "");
        }
        return new Compilation(true, Map.of(), Map.of(), List.of(), messages.getDiagnostics(), other.toString());
    }

    /** Whether all errors are in these. */
    boolean isOnly(List<SourceFile> sources) {
        return errors.stream()
                .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
                .allMatch(error -> error.getSource() != null
                        && sources.stream()
                                .anyMatch(source ->
                                        source.toUri().equals(error.getSource().toUri())));
    }

    /** Whether it names something of a library, of whose packages the compiler was told nothing. */
    boolean lacksClasses() {
        return failed
                && errors.stream()
                        .anyMatch(error -> error.getCode().startsWith("compiler.err.doesnt.exist")
                                || error.getCode().startsWith("compiler.err.cant.access"));
    }
}
