package org.kinora.engine.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static Caption caption(String from, String to, String... lines) {
        return new Caption(new BigDecimal(from), new BigDecimal(to), List.of(lines));
    }

    private static final Captions TWO = new Captions(List.of(caption("1", "2", "a"), caption("2", "3.5", "b")));

    @Test
    void atEveryMomentThereIsAtMostOne() {
        assertThat(TWO.at(new BigDecimal("0.999"))).isEmpty();
        assertThat(TWO.at(new BigDecimal("1")).orElseThrow().text()).isEqualTo("a");
        assertThat(TWO.at(new BigDecimal("2")).orElseThrow().text()).isEqualTo("b");
        assertThat(TWO.at(new BigDecimal("3.5"))).isEmpty();
        assertThat(Captions.NONE.at(BigDecimal.ONE)).isEmpty();
    }

    @Test
    void aStretchHasItsOwnTimes() {
        assertThat(TWO.between(new BigDecimal("1.5"), new BigDecimal("3")))
                .isEqualTo(new Captions(List.of(caption("0.0", "0.5", "a"), caption("0.5", "1.5", "b"))));
        assertThat(TWO.between(new BigDecimal("3.5"), new BigDecimal("9"))).isEqualTo(Captions.NONE);
    }

    @Test
    void whereTwoOverlapTheLaterOneIsShown() {
        assertThat(Captions.of(List.of(caption("2", "9", "b"), caption("1", "5", "a"), caption("2", "3", "c"))))
                .isEqualTo(new Captions(List.of(caption("1", "2", "a"), caption("2", "3", "c"))));
        assertThatThrownBy(() -> new Captions(List.of(caption("1", "5", "a"), caption("2", "3", "b"))))
                .hasMessage("Captions follow one another, but \"b\" begins before \"a\" ends, at 2 s");
    }

    @Test
    void aCaptionHasATextAndATime() {
        assertThatThrownBy(() -> caption("1", "2")).hasMessageContaining("needs a text");
        assertThatThrownBy(() -> caption("1", "2", "a", " ")).hasMessageContaining("needs a text");
        assertThatThrownBy(() -> caption("2", "2", "a")).hasMessageContaining("not from 2 s to 2 s");
        assertThatThrownBy(() -> caption("-1", "2", "a")).hasMessageContaining("not from -1 s to 2 s");
    }

    @Test
    void whatCannotBeReadIsFound() {
        String line = "0123456789012345678901234567890123456789012";
        List<CaptionCheck.Finding> findings = CaptionCheck.of(new Captions(List.of(
                caption("0", "2", "0123456789012345678901234567890123456789"),
                caption("2", "10", line),
                caption("10", "14", "a", "b", "c"),
                caption("14", "15", "012345678901234567890"),
                caption("15", "15.8", "Yes."))));
        assertThat(findings)
                .extracting(CaptionCheck.Finding::sentence)
                .containsExactly(
                        "the caption \"" + line + "\" has a line of 43 characters, more than 42: break it",
                        "the caption \"a b c\" has 3 lines, more than 2: say it in fewer words",
                        "the caption \"012345678901234567890\" goes by with 21 characters a second, and 20 can be read:"
                                + " use fewer words, or leave a pause",
                        "the caption \"Yes.\" is shown for 0.80 s, which is a flicker: leave a pause behind it");
        assertThat(findings.get(0).caption().from()).isEqualByComparingTo("2");
    }
}
