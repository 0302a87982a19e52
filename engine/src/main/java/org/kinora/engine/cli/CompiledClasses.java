package org.kinora.engine.cli;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.digest.CodeIdentity;
import org.kinora.engine.scene.FileListener;
import org.kinora.files.Hash;

/**
 * Loads classes from memory, and their resources from the folder of their sources; everything else from where Kinora
 * itself comes from. What was compiled comes first, so that a scene that Kinora has as well is the one in the file.
 */
final class CompiledClasses extends ClassLoader implements FileListener, CodeIdentity {

    private final CompiledSource compiled;
    private final Map<String, byte[]> classes;
    private final Path sources;
    private final SceneParts parts;
    private String identity;

    /**
     * @param sources the folder that holds the packages of the sources
     * @param parts receives the files that are asked for
     */
    CompiledClasses(CompiledSource compiled, Path sources, ClassLoader parent, SceneParts parts) {
        super(parent);
        this.compiled = compiled;
        this.classes = Map.copyOf(compiled.classes());
        this.sources = sources;
        this.parts = parts;
    }

    /** Everything that was compiled, for a machine that is not to compile it again. */
    byte[] packed() {
        return ClassCache.packed(compiled);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** A hash of all classes that were compiled, and of no other. */
    @Override
    public synchronized String codeIdentity() {
        if (identity == null) {
            StringBuilder all = new StringBuilder();
            new TreeMap<>(classes)
                    .forEach((name, bytes) ->
                            all.append(name).append(' ').append(Hash.of(bytes)).append('\n'));
            identity = Hash.of(all.toString());
        }
        return identity;
    }

    @Override
    public void asked(Path file) {
        parts.add(file);
    }

    @Override
    public URL getResource(String name) {
        URL beside = findResource(name);
        return beside == null ? super.getResource(name) : beside;
    }

    @Override
    protected URL findResource(String name) {
        try {
            Path file = sources.resolve(name).normalize();
            parts.add(file);
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (InvalidPathException | MalformedURLException notAFile) {
            return null;
        }
    }
}
