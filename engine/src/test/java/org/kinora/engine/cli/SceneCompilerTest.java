package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.scene.Scene;

class SceneCompilerTest {

    @TempDir
    private Path folder;

    @Test
    void aSceneMayNameAClassOfALibrary() throws Exception {
        Path source = Files.writeString(folder.resolve("Vectors.java"), """
                import org.joml.Vector2f;
                import org.kinora.engine.scene.Scene;

                public final class Vectors extends Scene {
                    @Override
                    protected void construct() {
                        pause(new Vector2f(3, 4).length());
                    }
                }
                """);
        assertThat(compiler().compile(source)).singleElement().hasToString("class Vectors");
    }

    private SceneCompiler compiler() throws Exception {
        String ownClasses = Path.of(Scene.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        return new SceneCompiler(
                ownClasses,
                System.getProperty("java.class.path"),
                getClass().getClassLoader(),
                new ClassCache(folder.resolve("cache")));
    }
}
