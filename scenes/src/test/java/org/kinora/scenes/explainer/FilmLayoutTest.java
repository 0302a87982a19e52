package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.LayoutCheck;
import org.kinora.engine.timeline.FrameRate;

/** Everything that is to be read can be read, in pictures of every shape. */
class FilmLayoutTest {

    private static final FrameRate RATE = FrameRate.of(60);

    static Stream<String> beats() {
        return new Explainer().partNames().stream();
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyTextCanBeReadInAWidePicture(String name) {
        assertReadable(RecordedBeat.all().stream()
                .filter(beat -> beat.name().equals(name))
                .findFirst()
                .orElseThrow());
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
            assertReadable(beat);
        } finally {
            beat.film().close();
        }
    }

    private static void assertReadable(RecordedBeat beat) {
        List<String> findings = LayoutCheck.of(beat.film()).stream()
                .map(Object::toString)
                .toList();
        assertThat(findings).as("texts of beat %s that cannot be read well", beat).isEmpty();
    }
}
