package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryPageTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href|poster|action)=\"?([^\"\\s>]*)");

    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void make() throws Exception {
        page = Files.readString(ThreeScenes.in(folder));
    }

    @Test
    void everyLinkLeadsToSomethingThatIsThere() {
        List<String> links =
                LINK.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(10).allSatisfy(link -> {
            if (link.startsWith("#")) {
                assertThat(page).contains("id=\"" + link.substring(1) + "\"");
            } else if (!link.startsWith("data:")) {
                assertThat(folder.resolve(link)).isNotEmptyFile();
            }
        });
    }

    @Test
    void nothingInItNamesAnotherServer() {
        assertThat(page).doesNotContain("http:", "https:", "src=\"//", "@import", "url(");
    }

    @Test
    void everySceneHasItsSentenceAndItsWholeCode() throws Exception {
        assertThat(page)
                .contains("A grid that a matrix shears, that a function bends, and that swings back.")
                .contains("Points of a rolling wheel and the lines they draw.")
                .contains("id=\"TriangleAngles\" data-topic=\"objects\"");
        String plain = page.replaceAll("</?i[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(plain)
                .contains(Files.readString(Path.of("src/main/java/org/kinora/scenes/gallery/moves/BentGrid.java")));
    }
}
