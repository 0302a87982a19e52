package org.kinora.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.Kinora;
import org.kinora.engine.RenderOptions;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.scene.Scene;

class FilmPageTest {

    @TempDir
    private Path folder;

    /** Of two chapters, each with a caption. */
    public static final class Told extends Scene {

        @Override
        protected void construct() {
            section("A dot");
            subcaption("This is a dot.", 1);
            add(new Dot());
            pause(1);
            section("Another & one");
            subcaption("Here is <another>.", 1);
            pause(1);
        }
    }

    @Test
    void chaptersAndCaptionsOfAFilmLeadToTheirMoments() throws Exception {
        Path film = folder.resolve("told.mp4");
        Kinora.render(new Told(), film, RenderOptions.DEFAULT.size(64, 36).fps(10));
        SitePage page = new FilmPage(folder.resolve("site")).of(film);
        assertThat(page.html())
                .contains("width=64 height=36", "It lasts 0:02.")
                .contains("<a data-time=0.000 href=\"film/film.mp4#t=0.0\"><time>0:00</time> <span>A dot</span></a>")
                .contains("<time>0:01</time> <span>Another &amp; one</span>")
                .contains("<time>0:01</time> <span>Here is &lt;another&gt;.</span>")
                .contains("<track default kind=captions");
        assertThat(folder.resolve("site/film/film.mp4")).hasSameBinaryContentAs(film);
        assertThat(folder.resolve("site/film/film.vtt")).isNotEmptyFile();
        assertThat(folder.resolve("site/film/film.png")).isNotEmptyFile();
    }

    @Test
    void whatIsNoFilmIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("film.mp4"), "no film");
        assertThatThrownBy(() -> new FilmPage(folder).of(text))
                .isInstanceOf(SiteException.class)
                .hasMessage(text + ": that is no film; name an MP4 that scripts/render has made");
    }
}
