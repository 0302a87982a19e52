package org.kinora.site;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles all samples of all pages at once, against what this process runs on. */
final class SampleCompiler {

    private final Path sources;
    private final Path classes;

    /** @param folder an empty one for sources and classes */
    SampleCompiler(Path folder) {
        this.sources = folder.resolve("sources");
        this.classes = folder.resolve("classes");
    }

    /**
     * Returns a loader of what the samples become.
     *
     * @param files what lies beside a sample, by its path from the folder of all packages
     * @throws SiteException if a sample does not compile: every mistake, with page and line
     */
    ClassLoader compile(List<Sample> samples, Map<Path, String> files) throws IOException {
        Map<String, Sample> bySource = new HashMap<>();
        List<Path> paths = new ArrayList<>();
        for (Sample sample : samples) {
            Path folder =
                    Files.createDirectories(sources.resolve(sample.folder().replace('.', '/')));
            Path source = Files.writeString(folder.resolve(sample.type() + ".java"), sample.source());
            bySource.put(source.toUri().toString(), sample);
            paths.add(source);
        }
        Files.createDirectories(classes);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path beside = classes.resolve(file.getKey());
            Files.createDirectories(beside.getParent());
            Files.writeString(beside, file.getValue());
        }
        if (paths.isEmpty()) {
            return loader();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-g",
                    "-parameters",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            boolean done = compiler.getTask(
                            null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(paths))
                    .call();
            if (!done) {
                throw new SiteException(found.getDiagnostics().stream()
                        .filter(mistake -> mistake.getKind() == Diagnostic.Kind.ERROR)
                        .map(mistake -> sentence(mistake, bySource))
                        .collect(Collectors.joining("\n")));
            }
        }
        return loader();
    }

    private static String sentence(Diagnostic<? extends JavaFileObject> mistake, Map<String, Sample> bySource) {
        JavaFileObject source = mistake.getSource();
        Sample sample = source == null ? null : bySource.get(source.toUri().toString());
        String text = mistake.getMessage(Locale.ROOT).replaceAll("\\s*\\n\\s*", "; ");
        return (sample == null ? "" : sample.place(mistake.getLineNumber()) + ": ") + text;
    }

    private ClassLoader loader() throws MalformedURLException {
        // as long as the process lives: scenes read the files beside them through it
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, SampleCompiler.class.getClassLoader());
    }
}
