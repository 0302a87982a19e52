package org.kinora.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SampleTest {

    private static Sample sample(String info, String code) {
        return Sample.of("engine/docs/guide/03-mobjects.md", 12, 2, info, code);
    }

    @Test
    void theWordsBehindTheFenceSayWhatBecomesOfIt() {
        Sample still = sample("java still 2.5s: a dot", "add(new Dot());");
        assertThat(still.showing()).isEqualTo(Sample.Showing.STILL);
        assertThat(still.seconds()).isEqualTo(2.5);
        assertThat(still.caption()).isEqualTo("a dot");
        assertThat(still.name()).isEqualTo("mobjects-2");
        assertThat(sample("java model clip: bars", "").asksModel()).isTrue();
        assertThat(sample("java", "add(new Dot());").showing()).isEqualTo(Sample.Showing.NOTHING);
    }

    @Test
    void aWordThatMeansNothingIsRefusedWithPageAndLine() {
        assertThatThrownBy(() -> sample("java stil: a dot", ""))
                .isInstanceOf(SiteException.class)
                .hasMessage(
                        "engine/docs/guide/03-mobjects.md:11: \"stil\" is none of still, clip, alone, fails, model and a"
                                + " time such as 2.5s");
    }

    @Test
    void whatIsShownIsDescribedForThoseWhoDoNotSeeIt() {
        assertThatThrownBy(() -> sample("java clip", ""))
                .hasMessage(
                        "engine/docs/guide/03-mobjects.md:11: behind a colon, say what is seen, for readers who do not"
                                + " see it");
    }

    @Test
    void aMistakeOnPurposeNeedsNoDescription() {
        Sample wrong = sample("java fails", "pause(-1);");
        assertThat(wrong.showing()).isEqualTo(Sample.Showing.ERROR);
        assertThat(wrong.isSeen()).isFalse();
    }

    @Test
    void aBodyBecomesASceneAndItsLinesKeepTheirPlaces() {
        Sample body = sample("java", "var dot = new Dot();\nadd(dot);\n");
        assertThat(body.source().lines().skip(1).limit(2)).containsExactly("var dot = new Dot();", "add(dot);");
        assertThat(body.place(3)).isEqualTo("engine/docs/guide/03-mobjects.md:13");
        assertThat(body.scene()).contains("Sample");
    }

    @Test
    void aSourceFileStaysAsItIs() {
        Sample whole = sample("java", "import x.Y;\n\npublic final class Waves extends Scene {\n}\n");
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.type()).isEqualTo("Waves");
        assertThat(whole.source()).isEqualTo("package guide.mobjects2;\n" + whole.code());
    }
}
