package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person sees it who opens it from the disk. */
class GalleryBrowserTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('article')].filter(card => card.offsetParent).map(card => card.id).join(' ')";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.program().isPresent(), "a Chromium is not installed; on Debian: apt-get install chromium");
        address = ThreeScenes.in(folder.resolve("page")).toUri().toString();
        chromium = Chromium.start(Chromium.program().get(), Files.createDirectories(folder.resolve("profile")));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String count() throws Exception {
        return chromium.evaluate("document.getElementById('count').textContent");
    }

    /** Another address first, because a fragment alone opens nothing anew. */
    private static void open(String fragment) throws Exception {
        chromium.open("about:blank");
        chromium.open(address + fragment);
    }

    @Test
    void searchLeavesTheScenesThatHaveAllWords() throws Exception {
        open("");
        assertThat(chromium.evaluate(SHOWN)).isEqualTo("BentGrid RollingWheel TriangleAngles");
        chromium.evaluate("document.getElementById('search').focus()");
        chromium.type("CYCLOID trace");
        assertThat(chromium.evaluate(SHOWN)).as("in its code").isEqualTo("RollingWheel");
        assertThat(count()).isEqualTo("1");
        chromium.type(" nowhere");
        assertThat(chromium.evaluate(SHOWN)).isEmpty();
        assertThat(chromium.evaluate("document.getElementById('none').offsetParent !== null"))
                .isEqualTo("true");
    }

    @Test
    void topicsFilterAndTheAddressRemembers() throws Exception {
        open("");
        chromium.evaluate("document.querySelector('button[data-topic=objects]').click()");
        assertThat(chromium.evaluate(SHOWN)).isEqualTo("RollingWheel TriangleAngles");
        assertThat(count()).isEqualTo("2");
        chromium.evaluate("document.getElementById('search').focus()");
        chromium.type("angles");
        assertThat(chromium.evaluate("location.hash")).isEqualTo("#q=angles&topic=objects");
        open("#q=angles&topic=objects");
        assertThat(chromium.evaluate(SHOWN)).isEqualTo("TriangleAngles");
        open("#BentGrid");
        assertThat(count()).as("a scene's own address hides nothing").isEqualTo("3");
    }

    @Test
    void picturesAreThereAndAClipPlays() throws Exception {
        open("");
        assertThat(chromium.evaluate(
                        "Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode(); }))"
                                + ".then(() => [...document.images].map(i => i.naturalWidth).join(' '))"))
                .isEqualTo("320 320 320");
        assertThat(chromium.evaluate("(screen => new Promise(done => { const video = screen.querySelector('video');"
                        + " video.ontimeupdate = () => video.currentTime > 0 && done(screen.className + ' ' + video.videoWidth);"
                        + " screen.click(); }))(document.querySelector('.screen'))"))
                .isEqualTo("screen playing 320");
    }

    @Test
    void itAsksNobodyForAnything() throws Exception {
        open("");
        chromium.evaluate("document.querySelector('.screen').click()");
        assertThat(chromium.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(address.replaceFirst("[^/]*$", ""))
                        || request.startsWith("data:")
                        || request.equals("about:blank"));
    }

    @Test
    void itIsDarkOrLightAsIsPreferred() throws Exception {
        open("");
        String ground = "getComputedStyle(document.body).backgroundColor";
        chromium.prefer("light");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(246, 247, 249)");
        chromium.prefer("dark");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(15, 18, 23)");
    }
}
