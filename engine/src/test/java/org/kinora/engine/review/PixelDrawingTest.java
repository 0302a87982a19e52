package org.kinora.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelDrawingTest {

    private static final double EM = 20;
    private static final double MOST = 150;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each odd number is a corner around the square so far",
                "每一个奇数都是正方形周围的一个角，所以它们的和是一个平方数。",
                "https://example.com/a/very/long/address/that/has/no/place/to/break",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void noRowIsWiderThanItMayBeAndNoneOfTheTextIsLost(String text) {
        try (PixelDrawing drawing = new PixelDrawing()) {
            List<String> rows = drawing.wrapped(text, EM, MOST);
            assertThat(rows).hasSizeGreaterThan(1).allMatch(row -> drawing.width(row, EM) <= MOST);
            assertThat(String.join("", rows).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void wordsStayWholeAndParagraphsApart() {
        try (PixelDrawing drawing = new PixelDrawing()) {
            assertThat(drawing.wrapped("Welcome to\nall  of\n\nyou", EM, 90))
                    .containsExactly("Welcome", "to", "all of", "", "you");
        }
    }
}
