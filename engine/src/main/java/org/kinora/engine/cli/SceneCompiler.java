package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.CompiledSource.Declaration;
import org.kinora.engine.scene.Scene;

/**
 * Turns a source file into the scenes in it, in memory, with the JDK's compiler; what did not change is not compiled
 * again.
 */
final class SceneCompiler {

    /** Names a file with classes, on machines that render a scene for another one. */
    static final String BROUGHT_PROPERTY = "kinora.compiled";

    private final SourceCompiler sources;
    private final ClassLoader parent;

    /** @param ownClasses the part of the class path that is Kinora's own, without the libraries */
    SceneCompiler(String ownClasses, String classPath, ClassLoader parent, ClassCache cache) {
        this.sources = new SourceCompiler(ownClasses, classPath, parent, cache);
        this.parent = parent;
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
            Optional<CompiledSource> brought = brought();
            CompiledSource compiled = brought.isPresent() ? brought.get() : sources.compile(folder, parts);
            ClassLoader loader = new CompiledClasses(compiled, folder.root(), parent, parts);
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
        } catch (UnsupportedClassVersionError newer) {
            throw new OlderJavaException(source.getFileName() + " was compiled by a newer Java than the "
                    + Runtime.version().feature() + " of this machine; start the render with the oldest one in use, or"
                    + " give this machine a newer one");
        }
    }

    /** What another machine has compiled: compilers of other versions make other classes, and this one may have none. */
    private static Optional<CompiledSource> brought() throws IOException {
        String file = System.getProperty(BROUGHT_PROPERTY);
        return file == null ? Optional.empty() : ClassCache.unpacked(Files.readAllBytes(Path.of(file)));
    }

    /**
     * Compiles a file for nothing but the compiler's practice.
     *
     * @param parts receives what the scenes are made of
     */
    void rehearse(Path source, SceneParts parts) {
        try {
            sources.rehearse(source, parts);
        } catch (IOException unreadable) {
            return; // whatever compiles it in earnest says so
        }
    }
}
