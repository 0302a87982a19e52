package org.kinora.scenes.bench;

import java.util.List;

/** The texts that all engines show, and Manim's sizes for them. */
final class Words {

    static final String TITLE = "Language models predict the next word";

    static final List<String> LIST =
            List.of("models predict the next word from all the words before it and learn by turning many small dials"
                    .split(" "));

    private Words() {}

    /** The size at which a line is as wide as Manim Community's {@code Text} of a font size, whose em is larger than its {@code Tex}'s. */
    static double sizeOf(double manimTextSize) {
        return manimTextSize * 1.21;
    }
}
