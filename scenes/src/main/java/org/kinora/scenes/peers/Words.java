package org.kinora.scenes.peers;

import java.util.List;

/** The texts that all engines show, and Manim's sizes for them. */
final class Words {

    static final String TITLE = "Language models predict the next word";

    static final List<String> LIST =
            List.of("models predict the next word from all the words before it and learn by turning many small dials"
                    .split(" "));

    private Words() {}

    /** The size at which text is as large as Manim Community's {@code Text} of a font size; see TextStyle. */
    static double sizeOf(double manimTextSize) {
        return manimTextSize * 4 / 3;
    }
}
