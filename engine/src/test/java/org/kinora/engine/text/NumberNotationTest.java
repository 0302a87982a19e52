package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberNotationTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '@',
            delimiter = '|',
            value = {
                "0.125 | 2 | 0.13",
                "-0.125 | 2 | \u22120.13",
                "-0.001 | 2 | 0.00",
                "2.5 | 0 | 3",
                "12345.6 | 1 | 12345.6",
                "Infinity | 2 | \u221E",
                "-Infinity | 0 | \u2212\u221E",
                "NaN | 3 | \u2013",
            })
    void numbersAreRoundedAndWhatIsNoneHasASignOfItsOwn(double number, int decimals, String written) {
        assertThat(new NumberNotation(decimals).of(number)).isEqualTo(written);
    }

    @Test
    void plusesAndCommasAreThereWhenAskedFor() {
        NumberNotation notation = new NumberNotation(1).signed(true).grouped(true);
        assertThat(notation.of(1234567.89)).isEqualTo("+1,234,567.9");
        assertThat(notation.of(-123)).isEqualTo("\u2212123.0");
        assertThat(notation.of(1000)).isEqualTo("+1,000.0");
        assertThat(notation.of(0)).isEqualTo("0.0");
        assertThat(notation.of(Double.POSITIVE_INFINITY)).isEqualTo("+\u221E");
        assertThat(notation.of(Double.NaN)).isEqualTo("\u2013");
    }

    @Property
    void everyNumberCanBeWritten(@ForAll double number) {
        String written = new NumberNotation(3, true, true).of(number);
        assertThat(written).matches("[+\u2212]?[0-9,]+\\.[0-9]{3}|[+\u2212]?\u221E|\u2013");
    }

    @Test
    void everySignIsInTheFonts() {
        try (Typesetter typesetter = Typesetter.open()) {
            assertThat(typesetter
                            .layout("+\u2212\u221E\u2013,.0", TextStyle.serif(48))
                            .missing())
                    .isEmpty();
        }
    }

    @Test
    void fewerThanNoDecimalsAreRefused() {
        assertThatThrownBy(() -> new NumberNotation(-1)).hasMessage("A number has from 0 to 100 decimals, not -1");
    }
}
