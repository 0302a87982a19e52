package org.kinora.scenes.explainer;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.scenes.Linted;

/** The film has nothing that lint finds, and everything that is to be read can be read in pictures of every shape. */
class FilmLintTest {

    private static final FrameRate RATE = FrameRate.of(60);

    static Stream<String> beats() {
        return new Explainer().partNames().stream();
    }

    @ParameterizedTest
    @MethodSource("beats")
    void aBeatIsWithoutFaultInAWidePicture(String name) {
        Linted.assertFaultless(RecordedBeat.all().stream()
                .filter(beat -> beat.name().equals(name))
                .findFirst()
                .orElseThrow()
                .film());
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyTextCanBeReadInASquarePicture(String name) {
        assertReadable(name, 1);
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyTextCanBeReadInAnUprightPicture(String name) {
        assertReadable(name, 9 / 16.0);
    }

    private static void assertReadable(String name, double aspect) {
        RecordedBeat beat = RecordedBeat.of(name, new FilmSettings(RATE, aspect, 0));
        try {
            Linted.assertReadable(beat.film());
        } finally {
            beat.film().close();
        }
    }
}
