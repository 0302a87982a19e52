package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneFilesTest {

    @TempDir
    private Path folder;

    @Test
    void anAbsolutePathStandsForItself() throws Exception {
        Path table = Files.writeString(folder.resolve("heights.csv"), "1,2");
        assertThat(SceneFiles.beside(SceneFilesTest.class, table.toString())).isEqualTo(table);
        assertThatThrownBy(() -> SceneFiles.beside(
                        SceneFilesTest.class, folder.resolve("no.csv").toString()))
                .hasMessage(folder.resolve("no.csv") + ": there is no such file");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithTheFolderItWasLookedForIn() {
        assertThatThrownBy(() -> SceneFiles.beside(SceneFilesTest.class, "no.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.csv: there is no such file beside SceneFilesTest (in /")
                .hasMessageContaining("org/kinora/engine/scene");
    }

    @Test
    void outOfAJarItIsCopiedToAFileThatEndsTheSameWay() throws Exception {
        String entry = SceneFilesTest.class.getName().replace('.', '/') + ".class";
        Path jar = folder.resolve("scenes.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            out.write(getClass().getClassLoader().getResourceAsStream(entry).readAllBytes());
            out.putNextEntry(new JarEntry("org/kinora/engine/scene/heights.csv"));
            out.write("1,2".getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Path copy = SceneFiles.beside(loader.loadClass(SceneFilesTest.class.getName()), "heights.csv");
            assertThat(copy).hasContent("1,2");
            assertThat(copy.toString()).endsWith("heights.csv");
        }
    }
}
