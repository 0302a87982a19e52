package org.kinora.engine.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
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

/** What the compiler reads and writes: sources out of one folder, its output into memory, libraries as always. */
final class CompiledFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final class ClassFile extends SimpleJavaFileObject {

        private final String className;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String className) {
            // a name outside ASCII is none for a URI
            super(URI.create("memory:///class"), Kind.CLASS);
            this.className = className;
        }

        @Override
        public String getName() {
            return className;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private final Map<String, ClassFile> files = new TreeMap<>();
    private final SourceFolder sources;

    CompiledFiles(StandardJavaFileManager libraries, SourceFolder sources) {
        super(libraries);
        this.sources = sources;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.SOURCE_PATH) {
            return List.copyOf(sources.list(packageName));
        }
        return super.list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof SourceFile source ? sources.className(source) : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
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
        return files.computeIfAbsent(className, ClassFile::new);
    }

    /** Class files by class name. */
    Map<String, byte[]> classes() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().bytes.toByteArray()));
    }
}
