package org.kinora.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void sectionsStandInTheOrderOfTheFilmInWhicheverOrderTheyAreRecorded() {
        Sections sections = new Sections();
        sections.begin(new Section("beginning", 0));
        sections.begin(new Section("beside, later", 90));
        sections.begin(new Section("middle", 40));
        sections.begin(new Section("end", 120));
        assertThat(sections.soFar()).extracting(Section::firstFrame).containsExactly(0L, 40L, 90L, 120L);
    }

    @Test
    void ofTwoThatBeginInOneFrameTheLaterRecordedComesSecond() {
        Sections sections = new Sections();
        sections.begin(new Section("one", 5));
        sections.begin(new Section("two", 5));
        assertThat(sections.soFar()).extracting(Section::name).containsExactly("one", "two");
    }
}
