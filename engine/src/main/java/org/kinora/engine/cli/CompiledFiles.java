package org.kinora.engine.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What the compiler reads and writes: sources out of one folder, classes that were compiled before in place of theirs, its
 * output into memory, libraries as always.
 */
final class CompiledFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final class ClassFile extends SimpleJavaFileObject {

        private final String className;
        /** Null for one that was compiled before. */
        private final SourceFile source;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String className, SourceFile source) {
            // a name outside ASCII is none for a URI
            super(URI.create("memory:///class"), Kind.CLASS);
            this.className = className;
            this.source = source;
        }

        static ClassFile compiledBefore(String className, byte[] content) {
            ClassFile file = new ClassFile(className, null);
            file.bytes.writeBytes(content);
            return file;
        }

        @Override
        public String getName() {
            return className;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private final Map<String, ClassFile> files = new TreeMap<>();
    private final SourceFolder sources;
    private final Set<String> keptSources;
    /** By package. */
    private final Map<String, List<ClassFile>> keptClasses;

    /**
     * @param kept classes by name that stand in for their sources
     * @param keptSources these sources, as {@link SourceFolder#nameOf} has them
     */
    CompiledFiles(
            StandardJavaFileManager libraries,
            SourceFolder sources,
            Map<String, byte[]> kept,
            Set<String> keptSources) {
        super(libraries);
        this.sources = sources;
        this.keptSources = keptSources;
        this.keptClasses = kept.entrySet().stream()
                .map(entry -> ClassFile.compiledBefore(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(
                        file -> file.className.substring(0, Math.max(0, file.className.lastIndexOf('.')))));
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.SOURCE_PATH) {
            return sources.list(packageName).stream()
                    .filter(source -> !keptSources.contains(sources.nameOf(source)))
                    .<JavaFileObject>map(source -> source)
                    .toList();
        }
        Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurse);
        List<ClassFile> kept = keptClasses.getOrDefault(packageName, List.of());
        if (location != StandardLocation.CLASS_PATH || kept.isEmpty() || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return listed;
        }
        // of two classes of one name, the compiler takes the first
        List<JavaFileObject> all = new ArrayList<>(kept);
        listed.forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        if (file instanceof ClassFile compiled) {
            return compiled.className;
        }
        return file instanceof SourceFile source ? sources.className(source) : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        if (one instanceof ClassFile || other instanceof ClassFile) {
            return one == other;
        }
        return one instanceof SourceFile || other instanceof SourceFile
                ? one.toUri().equals(other.toUri())
                : super.isSameFile(one, other);
    }

    /** Of sources the compiler asks for a {@code module-info} alone; scenes belong to no module. */
    @Override
    public JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        return location == StandardLocation.SOURCE_PATH ? null : super.getJavaFileForInput(location, className, kind);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return files.computeIfAbsent(className, name -> new ClassFile(name, (SourceFile) sibling));
    }

    /** Class files by class name. */
    Map<String, byte[]> classes() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().bytes.toByteArray()));
    }

    /** By class name, the source of each, as {@link SourceFolder#nameOf} has it. */
    Map<String, String> sourcesOfClasses() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> sources.nameOf(entry.getValue().source)));
    }
}
