package org.kinora.engine.text;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Texts that are set by one typesetter, in letters whose em is a unit, so that expected numbers are the font's own. */
abstract class SetTexts {

    static final TextStyle SERIF = TextStyle.serif(TextStyle.SIZE_OF_UNIT_EM);

    /** Coordinates are single precision and a few units large. */
    static final double ROUNDING = 1e-5;

    static Typesetter typesetter;

    @BeforeAll
    static void open() {
        typesetter = Typesetter.open();
    }

    @AfterAll
    static void close() {
        typesetter.close();
    }
}
