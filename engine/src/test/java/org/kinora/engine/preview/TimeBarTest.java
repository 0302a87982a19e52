package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kinora.engine.timeline.Section;

class TimeBarTest {

    private static final List<Section> SECTIONS = List.of(new Section("Tokens", 30), new Section("Bars", 80));

    private final TimeBar bar = new TimeBar(100, 1000, 101, SECTIONS);

    @Property
    void everyFrameIsFoundWhereItLiesIfThereIsAPixelForIt(
            @ForAll @IntRange(min = 1, max = 2000) int frames, @ForAll @IntRange(max = 1999) int frame) {
        TimeBar long1999 = new TimeBar(17.5, 1999, frames, List.of());
        long inside = Math.min(frame, frames - 1);
        assertThat(long1999.frameAt(long1999.xOf(inside))).isEqualTo(inside);
    }

    @Example
    void theEndsOfTheLineAreTheEndsOfTheFilm() {
        assertThat(bar.xOf(0)).isEqualTo(100);
        assertThat(bar.xOf(100)).isEqualTo(1100);
        assertThat(bar.frameAt(-50)).isZero();
        assertThat(bar.frameAt(5000)).isEqualTo(100);
        assertThat(bar.frameAt(604)).isEqualTo(50);
        assertThat(bar.frameAt(606)).isEqualTo(51);
    }

    @Example
    void aFrameBelongsToTheSectionThatBeganLast() {
        assertThat(bar.sectionAt(29)).isEmpty();
        assertThat(bar.sectionAt(30)).contains(SECTIONS.get(0));
        assertThat(bar.sectionAt(79)).contains(SECTIONS.get(0));
        assertThat(bar.sectionAt(80)).contains(SECTIONS.get(1));
        assertThat(bar.sectionAt(100)).contains(SECTIONS.get(1));
    }

    @Example
    void theLineIsCutWhereSectionsBegin() {
        assertThat(bar.stretches())
                .containsExactly(
                        new TimeBar.Stretch("", 100, 400),
                        new TimeBar.Stretch("Tokens", 400, 900),
                        new TimeBar.Stretch("Bars", 900, 1100));
    }

    @Example
    void aSectionThatIsFollowedAtOnceHasNoStretch() {
        List<Section> sections = List.of(
                new Section("First", 0), new Section("Empty", 50), new Section("Then", 50), new Section("Past", 101));
        assertThat(new TimeBar(0, 100, 101, sections).stretches())
                .containsExactly(new TimeBar.Stretch("First", 0, 50), new TimeBar.Stretch("Then", 50, 100));
    }

    @Example
    void aFilmOfOneFrameHasABarAllTheSame() {
        TimeBar still = new TimeBar(10, 100, 1, List.of());
        assertThat(still.frameAt(60)).isZero();
        assertThat(still.xOf(0)).isEqualTo(10);
    }
}
