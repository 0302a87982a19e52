package org.kinora.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of three pages. */
class SmallSiteTest {

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        write("engine/docs/formats.md", "# Formats\n\nOf files.\n");
        write("scripts/benchmarks.md", "# Benchmarks\n\nOf speed.\n");
        write("CHANGELOG.md", "# Changelog\n");
        write("engine/docs/guide/home.md", "# Home\n\nThe beginning.\n");
        write(
                "engine/docs/guide/01-dots.md",
                "# Dots\n\nOf dots.\n\n```java still: a dot\nadd(new Dot());\npause(0.2);\n```\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Site.Made make() throws Exception {
        Path folder = root.resolve("site");
        return new Site(root, folder)
                .make(
                        new SitePage(Site.GALLERY, "Gallery", "", 0, "<h1>Gallery</h1>"),
                        new FilmPage(folder).missing(),
                        "https://kinora.example",
                        NameLinks.of(folder, List.of("Waves")));
    }

    @Test
    void everyPageOfTheGuideHasItsReadingTimeAndItsPicture() throws Exception {
        assertThat(make()).isEqualTo(new Site.Made(9, 1, 1));
        assertThat(Files.readString(root.resolve("site/guide/dots.html")))
                .contains("1 min to read", "media/dots-1.png");
        assertThat(root.resolve("site/media/dots-1.png")).isNotEmptyFile();
        assertThat(Files.readString(root.resolve("site/sitemap.xml")))
                .contains("<loc>https://kinora.example/guide/dots.html</loc>");
    }

    @Test
    void onlyWhatHasChangedIsRendered() throws Exception {
        make();
        Path picture = root.resolve("site/media/dots-1.png");
        FileTime made = Files.getLastModifiedTime(picture);
        assertThat(make().rendered()).isZero();
        assertThat(Files.getLastModifiedTime(picture)).isEqualTo(made);
        write(
                "engine/docs/guide/01-dots.md",
                "# Dots\n\nOf dots.\n\n```java still: a dot\nadd(new Square());\npause(0.2);\n```\n");
        assertThat(make().rendered()).isEqualTo(1);
    }

    @Test
    void picturesOfSamplesThatAreGoneAreDeleted() throws Exception {
        make();
        write("engine/docs/guide/01-dots.md", "# Dots\n\nOf dots.\n");
        make();
        assertThat(root.resolve("site/media/dots-1.png")).doesNotExist();
    }

    @Test
    void aSampleThatDoesNotCompileIsNamedByPageAndLine() throws Exception {
        write(
                "engine/docs/guide/01-dots.md",
                "# Dots\n\nOf dots.\n\n```java\nadd(new Dot());\nadd(new Dott());\n```\n");
        assertThatThrownBy(this::make)
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("engine/docs/guide/01-dots.md:7: cannot find symbol");
    }

    @Test
    void aSampleThatFailsIsNamedByPageAndLine() throws Exception {
        write(
                "engine/docs/guide/01-dots.md",
                "# Dots\n\nOf dots.\n\n```java still: a dot\nadd(new Dot());\nthrow new IllegalStateException(\"no dots\");\n```\n");
        assertThatThrownBy(this::make)
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("engine/docs/guide/01-dots.md:7: ")
                .hasMessageContaining("no dots");
    }

    @Test
    void whatIsSaidOfAMistakeStandsUnderIt() throws Exception {
        write(
                "engine/docs/guide/01-dots.md",
                "# Dots\n\nOf dots.\n\n```java fails\nadd(new Dot());\npause(-1);\n```\n");
        assertThat(make()).isEqualTo(new Site.Made(9, 1, 0));
        assertThat(Files.readString(root.resolve("site/guide/dots.html")))
                .contains("<samp>Sample.java:2: at 0.000 s, ", "not -1");
    }

    @Test
    void aMistakeThatIsNoneIsNamedByPageAndLine() throws Exception {
        write("engine/docs/guide/01-dots.md", "# Dots\n\nOf dots.\n\n```java fails\npause(1);\n```\n");
        assertThatThrownBy(this::make)
                .isInstanceOf(SiteException.class)
                .hasMessage("engine/docs/guide/01-dots.md:6: this sample ought to fail, but it is a film of 30 frames");
    }

    @Test
    void samplesOfDocumentsAreCompiledToo() throws Exception {
        write("engine/docs/formats.md", "# Formats\n\nOf files.\n\n```java\nadd(new Dott());\n```\n");
        assertThatThrownBy(this::make)
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("engine/docs/formats.md:6: cannot find symbol");
    }

    @Test
    void aPageOfTheGuideListsItsSectionsAndSoDoesALongDocument() throws Exception {
        write("engine/docs/formats.md", "# Formats\n\nOf files.\n\n## One\n\n1\n\n## Two\n\n2\n\n## Of `x`\n\n3\n");
        write("engine/docs/guide/01-dots.md", "# Dots\n\nOf dots.\n\n## Round ones\n\nThey are.\n");
        make();
        assertThat(Files.readString(root.resolve("site/guide/dots.html")))
                .contains("<li><a href=\"#round-ones\">Round ones</a></li>");
        assertThat(Files.readString(root.resolve("site/docs/formats.html")))
                .contains(
                        "aria-label=\"On this page\"",
                        "<li><a href=\"#of-x\">Of <code class=\"whole\">x</code></a></li>");
    }
}
