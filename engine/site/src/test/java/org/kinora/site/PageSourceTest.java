package org.kinora.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    private final PageSource page = PageSource.read(Path.of("docs/a.md"), "guide/a.html", TEXT, true);

    private String html() {
        return new PageMarkup(Map.of(Path.of("docs/b.md"), "guide/b.html"), sample -> "").html(page, "../");
    }

    @Test
    void itsHeadingIsTheTitleAndItsFirstParagraphTheSummary() {
        assertThat(page.title()).isEqualTo("Of dots");
        assertThat(page.summary()).isEqualTo("A page about dots.");
        assertThat(page.minutes()).isEqualTo(1);
    }

    @Test
    void aPageWithoutATitleIsRefused() {
        assertThatThrownBy(() -> PageSource.read(Path.of("docs/a.md"), "a.html", "Only text.", false))
                .hasMessage("docs/a.md: a page begins with a line \"# Title\"");
    }

    @Test
    void linksLeadToPagesOfTheSiteAndWhatIsNoneIsOnlyText() {
        assertThat(html())
                .contains("<a href=\"../guide/b.html#far\">lines</a>", ", source and ")
                .contains("<a href=\"https://kinora.example/\">elsewhere</a>");
    }

    @Test
    void sectionsHaveTheIdsThatTheirHeadingsGet() {
        assertThat(page.sections())
                .extracting(PageSource.Section::id)
                .allSatisfy(id -> assertThat(id.isEmpty() || html().contains("id=\"" + id + "\""))
                        .isTrue());
        assertThat(page.sections())
                .extracting(PageSource.Section::heading)
                .containsExactly("", "One dot too many", "One dot too many");
    }

    @Test
    void aSampleHasItsPictureBesideItAndAFileItsName() {
        assertThat(html())
                .contains("<figure class=sample><pre tabindex=0><code>add(<i class=k>new</i> <i class=t>Dot</i>());")
                .contains("src=\"../media/a-1.png\" alt=\"a dot\"")
                .contains("<figcaption>Told.md</figcaption>");
        assertThat(page.files()).containsEntry("Told.md", "## a – A\n");
    }

    @Test
    void proseIsReadFasterThanCode() {
        assertThat(ReadingTime.minutes("word ".repeat(600))).isEqualTo(3);
        assertThat(ReadingTime.minutes("```java\n" + "add(dot);\n".repeat(60) + "```\n"))
                .isEqualTo(4);
    }
}
