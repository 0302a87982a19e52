package org.kinora.engine.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.frame.PictureSize;

class GalleryTest {

    private static final PictureSize SIZE = new PictureSize(64, 36);

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private final GalleryReport report = new GalleryReport() {
        @Override
        public void began(String scene, int number, int of) {
            said.add(number + "/" + of + " " + scene);
        }

        @Override
        public void failed(String scene, Throwable reason) {
            said.add(scene + ": " + reason.getMessage());
        }
    };

    private static GalleryScene ripple() {
        return new GalleryScene(Ripple.class, source("Ripple"), Ripple::new);
    }

    private static GalleryScene faulty() {
        return new GalleryScene(Faulty.class, source("Faulty"), Faulty::new);
    }

    private static String source(String name) {
        return "src/test/java/org/kinora/engine/cli/gallery/" + name + ".java";
    }

    private Gallery gallery(double seconds) {
        return new Gallery(folder, Path.of(""), SIZE, seconds);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("index.html"));
    }

    @Test
    void aSceneHasPictureClipSentenceAndCode() throws Exception {
        assertThat(gallery(0.4).make(List.of(ripple()), false, report)).isEqualTo(1);
        assertThat(said).containsExactly("1/1 Ripple");
        assertThat(page())
                .contains("src=\"media/gallery-Ripple.png\"", "src=\"media/gallery-Ripple.mp4\"")
                .contains("<a class=screen href=\"media/gallery-Ripple.mp4\" aria-label=\"Play Ripple\">")
                .contains("<p>A disc that appears.</p>", "gallery · 1.0 s", "<i class=k>extends</i>", source("Ripple"));
        assertThat(folder.resolve("media/gallery-Ripple.mp4")).isNotEmptyFile();
        BufferedImage still =
                ImageIO.read(folder.resolve("media/gallery-Ripple.png").toFile());
        assertThat(still.getRGB(32, 18)).as("the richest frame, not the first").isNotEqualTo(0xFF000000);
    }

    @Test
    void onlyWhatHasChangedIsRendered() throws Exception {
        gallery(0.4).make(List.of(ripple()), false, report);
        Path clip = folder.resolve("media/gallery-Ripple.mp4");
        FileTime made = Files.getLastModifiedTime(clip);
        assertThat(gallery(0.4).make(List.of(ripple()), false, report)).isZero();
        assertThat(Files.getLastModifiedTime(clip)).isEqualTo(made);
        assertThat(gallery(0.2).make(List.of(ripple()), false, report))
                .as("a shorter clip")
                .isEqualTo(1);
        Files.delete(clip);
        assertThat(gallery(0.2).make(List.of(ripple()), false, report)).isEqualTo(1);
        assertThat(gallery(0.2).make(List.of(ripple()), true, report)).isEqualTo(1);
        Path note = folder.resolve("media/gallery-Ripple.made");
        Files.writeString(note, "another class\n1.00\n");
        assertThat(gallery(0.2).make(List.of(ripple()), false, report)).isEqualTo(1);
    }

    @Test
    void aSceneThatFailsKeepsNoOtherFromThePage() throws Exception {
        assertThat(gallery(0.2).make(List.of(faulty(), ripple()), false, report))
                .isEqualTo(1);
        assertThat(said).hasSize(3);
        assertThat(said.get(1)).startsWith("Faulty: ").contains("as it must");
        assertThat(page()).contains("There is no picture of this scene.", "media/gallery-Ripple.png", "<p>Fails.</p>");
        said.clear();
        gallery(0.2).make(List.of(faulty(), ripple()), false, report);
        assertThat(said).as("and is tried again").first().isEqualTo("1/1 Faulty");
    }

    @Test
    void filesOfScenesThatAreGoneAreRemovedAndOthersStay() throws Exception {
        Path media = Files.createDirectories(folder.resolve("media"));
        Files.writeString(media.resolve("waves-Gone.mp4"), "");
        Files.writeString(media.resolve("notes.txt"), "");
        gallery(0.2).make(List.of(ripple()), false, report);
        assertThat(media.resolve("waves-Gone.mp4")).doesNotExist();
        assertThat(media.resolve("notes.txt")).exists();
    }

    @Test
    void aSourceThatIsNotThereIsNamed() {
        GalleryScene lost = new GalleryScene(Ripple.class, "nowhere/Ripple.java", Ripple::new);
        assertThatThrownBy(() -> gallery(0.2).make(List.of(lost), false, report))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere/Ripple.java: the source of the scene Ripple is not there");
    }

    @Test
    void theHashOfAClassKnowsTheClassesThatItUsesAndOnlyThose() throws Exception {
        Path classes = folder.resolve("classes");
        String first = hash(classes, "return 1;", "return 1;");
        assertThat(hash(classes, "return 1;", "return 1;")).isEqualTo(first);
        assertThat(hash(classes, "return 2;", "return 1;"))
                .as("of what it uses")
                .isNotEqualTo(first);
        assertThat(hash(classes, "return 1;", "return 2;")).as("of another").isEqualTo(first);
    }

    /** Of a class A that uses B, beside which there is C. */
    private static String hash(Path classes, String b, String c) throws Exception {
        Files.createDirectories(classes);
        Path a = Files.writeString(
                classes.resolve("A.java"), "package x.y; public class A { int f() { return B.f(); } }");
        Path other =
                Files.writeString(classes.resolve("B.java"), "package x.y; class B { static int f() { " + b + " } }");
        Path third =
                Files.writeString(classes.resolve("C.java"), "package x.y; class C { static int f() { " + c + " } }");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), a.toString(), other.toString(), third.toString());
        assertThat(compiled).isZero();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            return new ClassClosure().hash(loader.loadClass("x.y.A"));
        }
    }
}
