package org.kinora.scenes.explainer;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.scenes.Linted;

/** The film has nothing that lint finds, and everything that is to be read can be read in pictures of every shape. */
class FilmLintTest {

    private static final FrameRate RATE = FrameRate.of(60);

    private static final Once<List<RecordedBeat>, Linted> WIDE =
            new Once<>(all -> Linted.all(all, RecordedBeat::name, beat -> Linted.faults(beat.film())));

    private static final Once<Double, Linted> SQUARE = new Once<>(FilmLintTest::texts);
    private static final Once<Double, Linted> UPRIGHT = new Once<>(FilmLintTest::texts);

    private static Linted texts(double aspect) {
        return Linted.all(beats().toList(), name -> name, name -> {
            try (Film film =
                    RecordedBeat.of(name, new FilmSettings(RATE, aspect, 0)).film()) {
                return Linted.unreadable(film);
            }
        });
    }

    static Stream<String> beats() {
        return new Explainer().partNames().stream();
    }

    @ParameterizedTest
    @MethodSource("beats")
    void aBeatIsWithoutFaultInAWidePicture(String name) {
        WIDE.apply(RecordedBeat.all()).assertNothingFoundIn(name);
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyTextCanBeReadInASquarePicture(String name) {
        SQUARE.apply(1.0).assertNothingFoundIn(name);
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyTextCanBeReadInAnUprightPicture(String name) {
        UPRIGHT.apply(9 / 16.0).assertNothingFoundIn(name);
    }
}
