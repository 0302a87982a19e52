package org.kinora.scenes.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is true of all pages of the site, each as its text. */
class SitePagesTest {

    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|poster)=\"?([^\\s\">]+)");
    private static final Pattern ID = Pattern.compile("\\bid=\"?([^\\s\">]+)");
    private static final Pattern CODE = Pattern.compile("(?s)<(pre|script)\\b.*?</\\1>");
    private static final Pattern LOADED =
            Pattern.compile("(?:\\b(?:src|poster)=\"?|<link[^>]*href=\"?|url\\(['\"]?|@import\\s+['\"])(https?:|//)");

    private static Path folder;
    private static Map<String, String> pages;

    @BeforeAll
    static void make() throws Exception {
        folder = BuiltSite.folder();
        pages = BuiltSite.pages(folder);
    }

    private static Stream<Map.Entry<String, String>> guide() {
        return pages.entrySet().stream().filter(page -> page.getKey().startsWith("guide/"));
    }

    @Test
    void theGuideHasFourteenPagesOfThreeToFiveMinutes() {
        assertThat(guide())
                .hasSize(14)
                .allSatisfy(page -> assertThat(page.getValue())
                        .as(page.getKey())
                        .containsPattern("<p class=reading>[345] min to read</p>"));
    }

    @Test
    void everyLinkLeadsToSomethingThatIsThere() throws Exception {
        List<String> broken = new ArrayList<>();
        Map<Path, Set<String>> known = new HashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path here = folder.resolve(page.getKey());
            Matcher link = LINK.matcher(CODE.matcher(page.getValue()).replaceAll(""));
            while (link.find()) {
                String target = link.group(1);
                if (target.matches("[a-z]+:.*")) {
                    continue;
                }
                int hash = target.indexOf('#');
                String file = hash < 0 ? target : target.substring(0, hash);
                String id = hash < 0 ? "" : target.substring(hash + 1);
                Path to = file.isEmpty() ? here : here.resolveSibling(file).normalize();
                if (!Files.isRegularFile(to)) {
                    broken.add(page.getKey() + ": " + target);
                    continue;
                }
                if (!known.containsKey(to) && !id.isEmpty()) {
                    known.put(to, ids(Files.readString(to)));
                }
                if (!id.isEmpty() && !id.startsWith("t=") && !known.get(to).contains(id)) {
                    broken.add(page.getKey() + ": " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Set<String> ids(String html) {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(html);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    @Test
    void nothingIsAskedForElsewhere() {
        assertThat(pages)
                .allSatisfy((address, html) -> assertThat(CODE.matcher(html).replaceAll(""))
                        .as(address)
                        .doesNotContainPattern(LOADED));
    }

    @Test
    void everyPageSaysWhatItIs() {
        assertThat(pages)
                .allSatisfy((address, html) -> assertThat(html)
                        .as(address)
                        .contains("<html lang=\"en\">", "name=\"description\"", "<main id=content", "href=\"#content\"")
                        .containsPattern("<title>[^<]+</title>")
                        .containsOnlyOnce("<h1"));
        assertThat(pages.values().stream()
                        .map(html -> html.replaceAll("(?s).*<title>(.*?)</title>.*", "$1"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPictureHasItsSizeAndIsDescribed() {
        assertThat(guide()).allSatisfy(page -> {
            Matcher picture = Pattern.compile("<(?:img|video)\\b[^>]*>").matcher(page.getValue());
            while (picture.find()) {
                assertThat(picture.group()).as(page.getKey()).containsPattern("width=\\d+ height=\\d+");
                assertThat(picture.group()).as(page.getKey()).containsPattern("(alt|aria-label)=\"[^\"]{10,}");
            }
        });
    }

    @Test
    void everyPageOfTheGuideShowsSomething() {
        assertThat(guide())
                .allSatisfy(
                        page -> assertThat(page.getValue()).as(page.getKey()).contains("<figure class=sample>"));
    }

    @Test
    void aPageOfTheGuideIsLight() {
        assertThat(guide())
                .allSatisfy(page ->
                        assertThat(page.getValue().length()).as(page.getKey()).isLessThan(60_000));
    }

    @Test
    void theSearchKnowsWordsAndNoAddresses() {
        assertThat(pages.get("search.html"))
                .contains("[\"guide/timeline.html#sections\",\"The timeline\",\"Sections\",")
                .doesNotContain("(../guide/");
    }

    @Test
    void theMapHasAllPages() throws Exception {
        assertThat(Files.readString(folder.resolve("sitemap.xml")))
                .contains(pages.keySet().stream()
                        .map(address -> "<loc>https://kinora.example/" + address + "</loc>")
                        .toList());
    }

    @Test
    void namesOfManimStandBesideOursAndDifferencesAreSaid() {
        assertThat(pages.get("docs/coming-from-manim.html"))
                .contains("self.play(Create(c)", "where-kinora-differs-on-purpose");
    }
}
