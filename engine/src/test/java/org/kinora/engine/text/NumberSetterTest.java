package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NumberSetterTest {

    private static final TextStyle SERIF = TextStyle.serif(48);

    private static Typesetter typesetter;

    @BeforeAll
    static void open() {
        typesetter = Typesetter.open();
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }

    @Test
    void aNumberIsTheOutlineOfItsLettersInOne() {
        NumberSetter numbers = typesetter.numbers(SERIF, false);
        TextLayout layout = typesetter.layout("\u22123.14", SERIF);
        assertThat(numbers.width("\u22123.14")).isCloseTo(layout.width(), within(1e-9));
        int contours = layout.glyphs().stream()
                .mapToInt(glyph -> glyph.outline().contourCount())
                .sum();
        assertThat(numbers.outline("\u22123.14").contourCount()).isEqualTo(contours);
        assertThat(numbers.outline("7").bounds())
                .isEqualTo(typesetter.layout("7", SERIF).glyphs().get(0).path().bounds());
    }

    @Test
    void tabularNumbersKeepTheirWidthWhileTheyCount() {
        NumberSetter numbers = typesetter.numbers(SERIF.italic().bold(), true);
        assertThat(IntStream.range(100, 200).mapToObj(n -> numbers.width(n + " %")))
                .containsOnly(numbers.width("100 %"));
    }

    @Test
    void knownDigitsNeedNoFontsAnyMore() {
        Typesetter other = Typesetter.open();
        NumberSetter numbers = other.numbers(SERIF, true);
        other.close();
        assertThat(numbers.outline("0123456789").isEmpty()).isFalse();
    }

    @Test
    void manyThreadsDrawTheSameNumbers() {
        NumberSetter numbers = typesetter.numbers(SERIF, false);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(n -> numbers.outline("a" + n % 10))
                        .distinct()
                        .count())
                .isEqualTo(10);
    }
}
