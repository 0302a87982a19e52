package org.kinora.scenes.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.scenes.gallery.Chromium;

/** The site as a person reads it who opens it from the disk. */
class SiteBrowserTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            "guide/first-scene.html",
            "guide/model-and-hooks.html",
            "docs/coming-from-manim.html",
            "docs/benchmarks.html",
            "reference.html",
            "search.html",
            "film.html",
            "gallery/index.html");

    /**
     * Texts whose contrast with what is behind them is less than 4.5, or 3 for large ones, by WCAG 2.2; colours become
     * numbers by drawing them.
     */
    private static final String FAINT_TEXTS = """
            (() => {
                const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
                const rgba = color => { pen.clearRect(0, 0, 1, 1); pen.fillStyle = color; pen.fillRect(0, 0, 1, 1); return [...pen.getImageData(0, 0, 1, 1).data]; };
                const light = c => { const l = c.slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * l[0] + .7152 * l[1] + .0722 * l[2]; };
                const behind = e => { const all = []; for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); all.push(c); if (c[3] === 255) break; }
                    return all.reverse().reduce((under, c) => under.map((u, i) => u + (c[i] - u) * c[3] / 255), [255, 255, 255]); };
                const faint = new Set();
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                    const e = walk.currentNode.parentElement;
                    if (!walk.currentNode.textContent.trim() || !e.checkVisibility({opacityProperty: true, visibilityProperty: true}) || e.closest('script, style, noscript, video, .anchor')) continue;
                    const style = getComputedStyle(e), size = parseFloat(style.fontSize);
                    const a = light(rgba(style.color)), b = light(behind(e));
                    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                    if (ratio < (size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5)) faint.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2) + ' ' + walk.currentNode.textContent.trim().slice(0, 30));
                }
                return [...faint].slice(0, 8).join('; ');
            })()""";

    @TempDir
    private static Path profile;

    private static Chromium chromium;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.program().isPresent(), "a Chromium is not installed; on Debian: apt-get install chromium");
        address = BuiltSite.folder().toUri().toString();
        chromium = Chromium.start(Chromium.program().get(), Files.createDirectories(profile.resolve("profile")));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void open(String page) throws Exception {
        chromium.open("about:blank");
        chromium.open(address + page);
    }

    @Test
    void textsCanBeReadInTheDarkAndInTheLight() throws Exception {
        for (String scheme : List.of("light", "dark")) {
            chromium.prefer(scheme);
            for (String page : PAGES) {
                open(page);
                assertThat(chromium.evaluate(FAINT_TEXTS))
                        .as(scheme + " " + page)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSwitchChangesTheColoursAndIsRemembered() throws Exception {
        chromium.prefer("dark");
        open("index.html");
        String ground = "getComputedStyle(document.body).backgroundColor";
        chromium.evaluate("localStorage.removeItem('kinora-theme')");
        open("index.html");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(15, 18, 23)");
        chromium.evaluate("document.getElementById('theme').click()");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(246, 247, 249)");
        open("guide/camera.html");
        assertThat(chromium.evaluate(ground)).as("on the next page").isEqualTo("rgb(246, 247, 249)");
        assertThat(chromium.evaluate("document.getElementById('theme').textContent"))
                .isEqualTo("Dark");
        chromium.evaluate("document.getElementById('theme').click()");
        assertThat(chromium.evaluate(ground)).isEqualTo("rgb(15, 18, 23)");
        chromium.evaluate("localStorage.removeItem('kinora-theme')");
    }

    @Test
    void nothingIsWiderThanANarrowScreen() throws Exception {
        chromium.size(320, 640);
        try {
            for (String page : PAGES) {
                open(page);
                assertThat(chromium.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(page)
                        .isEqualTo("0");
            }
        } finally {
            chromium.size(1280, 800);
        }
    }

    @Test
    void theKeyboardReachesEverythingAndSeesWhereItIs() throws Exception {
        open("guide/first-scene.html");
        chromium.key("Tab", 9);
        assertThat(chromium.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the content");
        assertThat(chromium.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo("true");
        chromium.key("Enter", 13);
        assertThat(chromium.evaluate("document.activeElement.id")).isEqualTo("content");
        open("guide/first-scene.html");
        for (int i = 0; i < 3; i++) {
            chromium.key("Tab", 9);
        }
        assertThat(chromium.evaluate("document.activeElement.textContent")).isEqualTo("Guide");
        assertThat(chromium.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    /** What has the focus, after how much of the page it comes, and what is wrong with that. */
    private static final String FOCUS = """
            (() => {
                const e = document.activeElement, all = [...document.querySelectorAll('*')];
                if (e === document.body) return 'end';
                const box = e.getBoundingClientRect(), style = getComputedStyle(e), top = document.querySelector('.top');
                const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const isCovered = !top.contains(e) && !e.matches('.skip') && box.bottom <= top.getBoundingClientRect().bottom || box.top >= innerHeight;
                return all.indexOf(e) + (isSeen ? '' : ' without a ring: ' + e.outerHTML.slice(0, 80)) + (isCovered ? ' covered: ' + e.outerHTML.slice(0, 80) : '');
            })()""";

    @Test
    void theFocusGoesThroughAPageInItsOrderAndIsAlwaysSeen() throws Exception {
        for (String page : List.of("guide/timeline.html", "docs/coming-from-manim.html")) {
            open(page);
            int before = -1;
            int stops = 0;
            chromium.key("Tab", 9);
            String focus = chromium.evaluate(FOCUS);
            while (!focus.equals("end")) {
                assertThat(focus).as(page).matches("\\d+");
                assertThat(Integer.parseInt(focus)).as(page).isGreaterThan(before);
                before = Integer.parseInt(focus);
                stops++;
                chromium.key("Tab", 9);
                focus = chromium.evaluate(FOCUS);
            }
            assertThat(stops).as(page).isBetween(20, 120);
        }
    }

    @Test
    void nothingMovesWhileAPageLoads() throws Exception {
        for (String page : List.of("index.html", "guide/timeline.html", "gallery/index.html")) {
            open(page);
            String shift = chromium.evaluate("""
                    new Promise(done => {
                        let sum = 0;
                        new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                            .observe({type: 'layout-shift', buffered: true});
                        scrollTo(0, document.documentElement.scrollHeight);
                        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
                    })""");
            // a picture without a size would move half a page; a number that gets narrower moves a word
            assertThat(Double.parseDouble(shift)).as(page).isLessThan(0.002);
        }
    }

    @Test
    void searchFindsSections() throws Exception {
        open("search.html");
        chromium.evaluate("document.getElementById('query').focus()");
        chromium.type("golden frames");
        assertThat(chromium.evaluate("document.querySelector('#found a').getAttribute('href')"))
                .isEqualTo("guide/testing-your-scenes.html#golden-frames");
        assertThat(chromium.evaluate("location.hash")).isEqualTo("#q=golden+frames");
    }

    @Test
    void nothingMovesByItselfWhereLessMotionIsPreferred() throws Exception {
        chromium.reduceMotion(true);
        try {
            open("index.html");
            assertThat(chromium.evaluate("document.querySelector('video[data-hero]').paused"))
                    .isEqualTo("true");
        } finally {
            chromium.reduceMotion(false);
        }
        open("index.html");
        chromium.await("!document.querySelector('video[data-hero]').paused");
    }

    @Test
    void clipsAreThereAndNothingIsAskedForElsewhere() throws Exception {
        open("guide/timeline.html");
        assertThat(chromium.evaluate(
                        "Promise.all([...document.querySelectorAll('video')].map(v => new Promise(done => {"
                                + " v.preload = 'metadata'; v.onloadedmetadata = () => done(v.videoWidth); v.onerror = () => done('broken'); v.load(); })))"
                                + ".then(widths => [...new Set(widths)].join(' '))"))
                .isEqualTo("960");
        assertThat(chromium.requests())
                .isNotEmpty()
                .allMatch(request ->
                        request.startsWith(address) || request.startsWith("data:") || request.equals("about:blank"));
    }

    @Test
    void chaptersAndWordsOfTheFilmLeadToTheirMoments() throws Exception {
        open("film.html");
        chromium.await("document.querySelector('video').readyState >= 1");
        assertThat(
                        chromium.evaluate(
                                "[...document.querySelectorAll('.chapters a')].map(a => a.innerText.replace(/\\s+/g, ' ')).join('; ')"))
                .isEqualTo("0:00 A dot; 0:01 A square");
        assertThat(chromium.evaluate("document.querySelector('video').textTracks[0].cues.length"))
                .as("captions, on a page that may load no file of them")
                .isEqualTo("2");
        chromium.evaluate("document.querySelectorAll('.chapters a')[1].click()");
        chromium.await("document.querySelector('.chapters [aria-current]')?.innerText.includes('A square')");
        assertThat(chromium.evaluate("document.querySelector('video').currentTime >= 1"))
                .isEqualTo("true");
        assertThat(chromium.evaluate("document.querySelector('.words [aria-current]').lastElementChild.textContent"))
                .isEqualTo("This is none.");
    }

    @Test
    void withoutScriptsThePagesAreThere() throws Exception {
        chromium.openWithoutScripts(address + "guide/first-scene.html");
        assertThat(chromium.evaluate("document.querySelectorAll('.pages > ol > li > a').length"))
                .isEqualTo("14");
        assertThat(chromium.evaluate("document.getElementById('theme').offsetParent"))
                .isEqualTo("null");
    }
}
