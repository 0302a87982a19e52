package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.kinora.command.UsageException;
import org.kinora.files.ClassPathIdentity;

/**
 * Compiles a source with all that it needs. What did not change since an earlier run is taken from the cache; of what this
 * object has compiled before, only what has changed is compiled, where that makes the same classes.
 */
final class SourceCompiler {

    /** @param folder with all sources of it as they were */
    private record Earlier(CompiledSource compiled, SourceFolder folder) {}

    private final String ownClasses;
    private final String classPath;
    private final ClassLoader parent;
    private final ClassCache cache;
    /** By class path; each keeps the tables of contents that it has read. */
    private final Map<String, StandardJavaFileManager> libraries = new HashMap<>();

    /** By the absolute path of the main source, the latest that compiled. */
    private final Map<Path, Earlier> latest = new ConcurrentHashMap<>();
    /** Null until it is needed. */
    private String against;
    /** Null until something does not compile. */
    private CompileErrors errors;

    /** @param ownClasses the part of the class path that is Kinora's own, without the libraries */
    SourceCompiler(String ownClasses, String classPath, ClassLoader parent, ClassCache cache) {
        this.ownClasses = ownClasses;
        this.classPath = classPath;
        this.parent = parent;
        this.cache = cache;
    }

    /**
     * Everything that a source needs, compiled.
     *
     * @param parts receives the files and folders that were looked at, also if they do not compile
     * @throws UsageException with javac's messages, file and line if it does not compile
     */
    CompiledSource compile(SourceFolder folder, SceneParts parts) throws IOException {
        String key = ClassCache.key(folder.main(), Compilation.OPTIONS, against());
        Optional<CompiledSource> kept = cache.read(key).filter(earlier -> folder.isAs(earlier.seen()));
        if (kept.isPresent()) {
            SourceFolder.places(folder.root(), kept.get().seen().keySet()).forEach(parts::add);
            latest.put(placeOf(folder), new Earlier(kept.get(), folder));
            return kept.get();
        }
        // what was read for the comparison need not be what the source needs
        SourceFolder unread = new SourceFolder(folder.main());
        try {
            Optional<CompiledSource> changed = onlyWhatHasChanged(unread);
            if (changed.isPresent()) {
                latest.put(placeOf(unread), new Earlier(changed.get(), unread));
                cache.write(key, changed.get());
                return changed.get();
            }
            unread = new SourceFolder(folder.main());
            CompiledSource all = everything(unread);
            latest.put(placeOf(unread), new Earlier(all, unread));
            cache.write(key, all);
            return all;
        } finally {
            unread.places().forEach(parts::add);
        }
    }

    /**
     * Compiles a source for nothing but practice: what a change of it takes, and before that everything if nothing of it is
     * known.
     *
     * @param parts receives the files and folders that were looked at
     */
    void rehearse(Path source, SceneParts parts) throws IOException {
        SourceFolder folder = new SourceFolder(new SourceFile(source));
        Earlier earlier = latest.get(placeOf(folder));
        if (earlier == null) {
            compile(folder, parts);
            return;
        }
        Set<String> others = earlier.compiled.sourcesWithClasses();
        others.remove(folder.nameOf(folder.main()));
        run(folder, List.of(folder.main()), earlier.compiled.classesOf(others), others);
        errors();
    }

    private static Path placeOf(SourceFolder folder) {
        return folder.main().path().toAbsolutePath().normalize();
    }

    private String against() {
        if (against == null) {
            against = ClassPathIdentity.of(classPath);
        }
        return against;
    }

    private CompileErrors errors() {
        if (errors == null) {
            errors = new CompileErrors(ownClasses, parent);
        }
        return errors;
    }

    private Optional<CompiledSource> onlyWhatHasChanged(SourceFolder folder) throws IOException {
        Earlier earlier = latest.get(placeOf(folder));
        if (earlier == null) {
            return Optional.empty();
        }
        Optional<ChangedSources> possible = ChangedSources.since(earlier.compiled, earlier.folder, folder);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        ChangedSources changed = possible.get();
        if (changed.isNothing()) {
            return Optional.of(earlier.compiled);
        }
        Compilation compiled = run(folder, changed.sources(), changed.keptClasses(), changed.keptSources());
        if (compiled.failed() && compiled.isOnly(changed.sources())) {
            throw refusal(folder, compiled);
        }
        return compiled.failed() ? Optional.empty() : changed.with(compiled);
    }

    private CompiledSource everything(SourceFolder folder) throws IOException {
        Compilation compiled = run(folder, List.of(folder.main()), Map.of(), Set.of());
        if (compiled.failed()) {
            throw refusal(folder, compiled);
        }
        return new CompiledSource(compiled.classes(), compiled.sources(), compiled.declared(), folder.seen());
    }

    private UsageException refusal(SourceFolder folder, Compilation compiled) {
        return new UsageException(folder.main().path() + " does not compile:" + System.lineSeparator()
                + errors().explain(compiled.errors(), compiled.otherOutput()));
    }

    private Compilation run(
            SourceFolder folder, List<SourceFile> sources, Map<String, byte[]> kept, Set<String> keptSources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UsageException(folder.main().path()
                    + ": this Java has no compiler. Install a JDK (openjdk-17-jdk-headless), not a JRE.");
        }
        // Most scenes name nothing but Kinora's own, and the compiler takes longer to read the libraries' names than
        // the scene.
        Compilation compiled = Compilation.of(
                compiler, librariesOf(ownClasses, compiler), folder, sources, kept, keptSources, ownClasses);
        return compiled.lacksClasses() && !ownClasses.equals(classPath)
                ? Compilation.of(
                        compiler, librariesOf(classPath, compiler), folder, sources, kept, keptSources, classPath)
                : compiled;
    }

    private StandardJavaFileManager librariesOf(String path, JavaCompiler compiler) {
        return libraries.computeIfAbsent(
                path, unread -> compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }
}
