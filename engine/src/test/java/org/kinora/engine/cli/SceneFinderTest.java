package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.Scene;

class SceneFinderTest {

    @TempDir
    Path folder;

    private URLClassLoader loader;
    private SceneFinder finder;

    /** NextWord and Waves in a folder, Attention in a jar, as an application has them. */
    @BeforeEach
    void compileScenes() throws Exception {
        Path classes = folder.resolve("classes");
        compile(classes, "org.kinora.scenes", "NextWord", "public class NextWord extends Scene");
        compile(classes, "org.kinora.scenes.gallery", "Waves", "public class Waves extends Scene");
        compile(classes, "org.kinora.scenes.viz", "Bars", "public class Bars");
        compile(classes, "org.kinora.draft", "Sketch", "public class Sketch extends Scene");
        compile(classes, "org.kinora.scenes.viz", "Plotted", "public abstract class Plotted extends Scene");
        compile(
                folder.resolve("packed"),
                "org.kinora.scenes.explainer",
                "Attention",
                "public class Attention extends Scene");
        Path mark = classes.resolve(SceneCatalog.MARK);
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "module = scenes\npackage = org.kinora.scenes\nsources = scenes/src/main/java\n");
        Path jar = folder.resolve("explainer.jar");
        String entry = "org/kinora/scenes/explainer/Attention.class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(SceneCatalog.MARK));
            out.write("module = talk\npackage = org.kinora.scenes.explainer\nsources = talk\n"
                    .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(entry));
            out.write(Files.readAllBytes(folder.resolve("packed").resolve(entry)));
        }
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL(), jar.toUri().toURL()},
                getClass().getClassLoader());
        String classPath = classes + File.pathSeparator + jar;
        finder = new SceneFinder(
                new SceneCatalog(classPath, loader),
                new SceneCompiler(
                        classPath,
                        classPath + File.pathSeparator + System.getProperty("java.class.path"),
                        loader,
                        new ClassCache(folder.resolve("cache"))));
    }

    @AfterEach
    void closeLoader() throws Exception {
        loader.close();
    }

    private void compile(Path classes, String where, String name, String declaration) throws Exception {
        Files.createDirectories(classes);
        Path source = folder.resolve(name + ".java");
        String body = declaration.contains("extends") && !declaration.contains("abstract")
                ? "@Override protected void construct() { pause(1); }"
                : "";
        Files.writeString(
                source,
                "package " + where + "; import org.kinora.engine.scene.Scene; " + declaration + " {" + body + "}");
        String classPath = System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", classes.toString(), source.toString());
        assertThat(result).isZero();
    }

    @Test
    void aSceneIsFoundByItsNameInFoldersAndInJars() {
        for (String name : List.of("NextWord", "Waves", "Attention")) {
            Scene scene = finder.find(name).make();
            assertThat(scene.getClass().getSimpleName()).isEqualTo(name);
        }
    }

    @Test
    void theListHasAllScenesAndNothingElse() {
        assertThat(finder.list(List.of()))
                .extracting(SceneChoice::name)
                .as("Sketch lies outside of the package that its module names")
                .containsExactly("Attention", "NextWord", "Waves");
    }

    @Test
    void aSceneOfAModuleSaysWhereItsSourceIs() {
        assertThat(finder.choose(List.of("Waves", "Attention")))
                .extracting(SceneChoice::module, SceneChoice::file)
                .containsExactly(
                        tuple("scenes", "scenes/src/main/java/org/kinora/scenes/gallery/Waves.java"),
                        tuple("talk", "talk/org/kinora/scenes/explainer/Attention.java"));
    }

    @Test
    void aFileStandsForAllItsScenesAndAColonForOneOfThem() throws Exception {
        Path source = Files.writeString(
                folder.resolve("Two.java"), "class Two { static " + scene("Day") + " static " + scene("Night") + "}");
        assertThat(namesOf(source)).containsExactly("Day", "Night");
        assertThat(namesOf(source + ":Night")).containsExactly("Night");
        assertThat(namesOf(source + ":Two.Night", "Waves", source)).containsExactly("Night", "Waves", "Day");
        assertThatThrownBy(() -> namesOf(source + ":Dusk"))
                .hasMessage(source + ": holds no scene Dusk, only Day, Night.");
        assertThatThrownBy(() -> finder.find(source.toString()))
                .hasMessage(source + ": holds several scenes (Day, Night). Name one, such as " + source + ":Day.");
    }

    private static String scene(String name) {
        return "class " + name + " extends org.kinora.engine.scene.Scene { protected void construct() { pause(1); } }";
    }

    private List<String> namesOf(Object... named) {
        return finder.choose(Stream.of(named).map(Object::toString).toList()).stream()
                .map(SceneChoice::name)
                .toList();
    }

    @Test
    void aSlashNamesOnePartOfAScene() throws Exception {
        Path source = Files.writeString(folder.resolve("Tide.java"), "class Tide { static " + scene("Still") + """
                static class Ebb extends org.kinora.engine.scene.Sequence {
                    protected java.util.List<org.kinora.engine.scene.Part> parts() {
                        throw new IllegalStateException("no sea here");
                    }
                    public java.util.List<String> partNames() {
                        return java.util.List.of("01-moon", "02-pull");
                    }
                }
                static class Mute extends org.kinora.engine.scene.Sequence {
                    protected java.util.List<org.kinora.engine.scene.Part> parts() {
                        throw new IllegalStateException("no sea here");
                    }
                }
                }""");
        assertThat(namesOf(source + ":Ebb/02-pull", source + ":Ebb", source + ":Ebb/02-pull"))
                .containsExactly("Ebb/02-pull", "Ebb");
        assertThat(finder.find(source + ":Ebb/02-pull").part()).isEqualTo("02-pull");
        assertThatThrownBy(() -> namesOf(source + "/02-pull"))
                .hasMessageContaining("such as " + source + ":Still/02-pull");
        assertThatThrownBy(() -> namesOf(source + ":Ebb/2")).hasMessage("Ebb has no part 2. Did you mean 02-pull?");
        assertThatThrownBy(() -> namesOf(source + ":Ebb/03-moon")).hasMessageContaining("Did you mean 01-moon?");
        assertThatThrownBy(() -> namesOf(source + ":Ebb/shore"))
                .hasMessage("Ebb has no part shore. Its parts are 01-moon, 02-pull.");
        assertThatThrownBy(() -> namesOf(source + ":Still/02-pull"))
                .hasMessage("Still has no parts, so there is no Still/02-pull.");
        assertThatThrownBy(() -> namesOf(source + ":Mute/02-pull"))
                .hasMessageContaining("no sea here. partNames() is asked before anything is recorded.");
        assertThatThrownBy(() -> finder.find("Waves/02-pull"))
                .hasMessage("Waves has no parts, so there is no Waves/02-pull.");
    }

    @Test
    void anUnknownNameIsAnsweredWithNearOnes() {
        assertThatThrownBy(() -> finder.find("NextWrod"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("There is no scene NextWrod. Did you mean NextWord?");
        assertThatThrownBy(() -> finder.find("attention")).hasMessageContaining("Did you mean Attention?");
        assertThatThrownBy(() -> finder.find("Photosynthesis"))
                .hasMessageContaining("There is no scene Photosynthesis. --list");
        assertThatThrownBy(() -> finder.find("films/waves"))
                .hasMessage("films/waves: is neither a scene's name nor a .java file. --list shows the scenes.");
    }

    @Test
    void swappedNeighboursAreOneMistake() {
        assertThat(Suggestions.distance("nextwrod", "nextword")).isEqualTo(1);
        assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
    }
}
