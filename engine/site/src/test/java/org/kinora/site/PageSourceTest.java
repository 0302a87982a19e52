package org.kinora.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSourceTest {

    private static final String TEXT = """
            # Of `dots`

            A page about *dots*.

            ## One `dot` too many

            See [lines](b.md#far), [source](../../Dot.java) and [elsewhere](https://kinora.example/).

            ```java still: a dot
            add(new Dot());
            ```

            ```markdown Told.md
            ## a – A
            ```

            ## One dot too many

            | a | b |
            | - | - |
            | 1 | 2 |
            """;

    @TempDir
    private Path site;

    private final PageSource page = PageSource.read(Path.of("docs/a.md"), "guide/a.html", TEXT);

    private String html() throws IOException {
        return html(page);
    }

    private String html(PageSource source) throws IOException {
        Path api = site.resolve("api/org/kinora/engine");
        Files.createDirectories(api.resolve("mobject"));
        Files.createDirectories(api.resolve("geometry"));
        for (String file :
                List.of("../../../index.html", "mobject/Dot.html", "mobject/Dot.Kind.html", "geometry/Dot.html")) {
            Files.writeString(api.resolve(file), "");
        }
        return new PageMarkup(
                        Map.of(Path.of("docs/b.md"), "guide/b.html"),
                        NameLinks.of(site, List.of("Waves")),
                        sample -> "",
                        sample -> "")
                .html(source, "../");
    }

    @Test
    void aNameLeadsToItsClassOrItsSceneWhereItComesFirst() throws IOException {
        PageSource names = PageSource.read(
                Path.of("docs/c.md"),
                "docs/c.html",
                "# C\n\n`Dot`, `Dot`, `Waves` and `Nothing`.\n\n| a | b |\n| - | - |\n| `Waves` | |\n");
        String dot = "<a href=\"../api/org/kinora/engine/mobject/Dot.html\"><code class=\"whole\">Dot</code></a>";
        assertThat(html(names))
                .contains(
                        dot
                                + ", <code class=\"whole\">Dot</code>, <a href=\"../gallery/index.html#Waves\"><code class=\"whole\">Waves</code></a>")
                .contains("<code class=\"whole\">Nothing</code>", "<td><code class=\"whole\">Waves</code></td>");
    }

    @Test
    void sourcesOfTheGalleryAreEntriesAndTopicsOfIt() {
        String gallery = "scenes/src/main/java/org/kinora/scenes/gallery/";
        assertThat(NameLinks.ofSource(gallery + "package-info.java")).contains("gallery/index.html");
        assertThat(NameLinks.ofSource(gallery + "peers")).contains("gallery/index.html#topic=peers");
        assertThat(NameLinks.ofSource(gallery + "peers/MovingDots.java")).contains("gallery/index.html#MovingDots");
        assertThat(NameLinks.ofSource("README.md")).isEmpty();
    }

    @Test
    void itsHeadingIsTheTitleAndItsFirstParagraphTheSummary() {
        assertThat(page.title()).isEqualTo("Of dots");
        assertThat(page.summary()).isEqualTo("A page about dots.");
        assertThat(page.minutes()).isEqualTo(1);
    }

    @Test
    void aPageWithoutATitleIsRefused() {
        assertThatThrownBy(() -> PageSource.read(Path.of("docs/a.md"), "a.html", "Only text."))
                .hasMessage("docs/a.md: a page begins with a line \"# Title\"");
    }

    @Test
    void linksLeadToPagesOfTheSiteAndWhatIsNoneIsOnlyText() throws IOException {
        assertThat(html())
                .contains("<a href=\"../guide/b.html#far\">lines</a>", ", source and ")
                .contains("<a href=\"https://kinora.example/\">elsewhere</a>");
    }

    @Test
    void sectionsHaveTheIdsThatTheirHeadingsGet() throws IOException {
        String html = html();
        assertThat(page.sections())
                .extracting(PageSource.Section::id)
                .allSatisfy(id -> assertThat(id.isEmpty() || html.contains("id=\"" + id + "\""))
                        .isTrue());
        assertThat(page.sections())
                .extracting(PageSource.Section::heading)
                .containsExactly("", "One dot too many", "One dot too many");
    }

    @Test
    void aSectionIsSearchedByWhatIsReadAndByItsCode() {
        PageSource.Section first = page.sections().get(1);
        assertThat(first.prose()).isEqualTo("See lines, source and elsewhere.");
        assertThat(first.code()).isEqualTo("add(new Dot()); ## a – A");
        assertThat(page.sections().get(2).prose()).isEqualTo("a – b. 1 – 2.");
    }

    @Test
    void aSampleHasItsPictureBesideItAndAFileItsName() throws IOException {
        assertThat(html())
                .contains("<figure class=sample><pre tabindex=0><code>add(<i class=k>new</i> <i class=t>Dot</i>());")
                .contains("src=\"../media/a-1.png\" alt=\"a dot\"")
                .contains("<figcaption>Told.md</figcaption>");
        assertThat(page.files()).containsEntry("Told.md", "## a – A\n");
    }

    @Test
    void onlyATableOfTwoColumnsIsStackedOnNarrowScreens() throws IOException {
        assertThat(html()).contains("<div class=\"table pair\" tabindex=0 role=region aria-label=Table>\n<table>");
        PageSource wide = PageSource.read(
                Path.of("docs/c.md"), "docs/c.html", "# C\n\n| a | b | c |\n| - | - | -: |\n| 1 | 2 | 3 |\n");
        assertThat(html(wide)).contains("<div class=\"table\" tabindex=0", "<td align=\"right\">3</td>");
    }

    @Test
    void proseIsReadFasterThanCode() {
        assertThat(ReadingTime.minutes("word ".repeat(600))).isEqualTo(3);
        assertThat(ReadingTime.minutes("word ".repeat(600) + "\n| " + "cell ".repeat(600) + "|\n"))
                .as("with a table")
                .isEqualTo(3);
        assertThat(ReadingTime.minutes("```java\n" + "add(dot);\n".repeat(60) + "```\n"))
                .isEqualTo(4);
    }
}
