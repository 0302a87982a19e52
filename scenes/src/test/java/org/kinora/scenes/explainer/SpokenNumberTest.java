package org.kinora.scenes.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "6, six",
        "19, nineteen",
        "80, eighty",
        "100, a hundred",
        "256, two hundred and fifty-six",
        "1000, a thousand",
        "1001, a thousand and one",
        "1800, eighteen hundred",
        "2000, two thousand",
        "8192, eight thousand one hundred and ninety-two",
        "100000, a hundred thousand",
        "31000000, thirty-one million",
        "150000000, a hundred and fifty million",
        "1040000000000, a trillion forty billion"
    })
    void wholeNumbersAreSpokenInFull(long number, String words) {
        assertEquals(words, SpokenNumber.of(number));
    }

    @Test
    void numbersAreRoundedToAsManyDigitsAsAreAskedFor() {
        assertEquals("eight thousand", SpokenNumber.rounded(8192, 1));
        assertEquals("a hundred and fifty million", SpokenNumber.rounded(150.5e6, 2));
        assertEquals("a hundred thousand", SpokenNumber.atLeast(150_690, 1));
    }

    @Test
    void aRoughNumberSaysOnWhichSideOfItTheTruthLies() {
        assertEquals("almost seven million", SpokenNumber.roughly(6_901_760));
        assertEquals("more than a hundred million", SpokenNumber.roughly(124_000_000));
        assertEquals("seven", SpokenNumber.roughly(7));
    }

    @Test
    void numbersThatNobodySaysAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SpokenNumber.of(-1));
        assertThrows(IllegalArgumentException.class, () -> SpokenNumber.of(1_000_000_000_000_000L));
    }
}
