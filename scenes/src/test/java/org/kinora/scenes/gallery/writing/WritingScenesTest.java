package org.kinora.scenes.gallery.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.gallery.ShortScenes;

class WritingScenesTest {

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(
                        CodeVersions::new,
                        Tables::new,
                        StyledWords::new,
                        SecondThoughts::new,
                        MagicSquare::new,
                        TwoLamps::new,
                        SetByTypst::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenSixAndSixteenSecondsAndEverySecondOfItCanBeDrawn(Supplier<Scene> scene) {
        ShortScenes.assertShortAndDrawable(scene.get());
    }

    @Test
    void everyLineOfTheMagicSquareAddsUpToFifteen() {
        for (int[] line : MagicSquare.LINES) {
            int sum = 0;
            for (int i = 0; i < line.length; i += 2) {
                sum += MagicSquare.NUMBERS[line[i]][line[i + 1]];
            }
            assertThat(sum).isEqualTo(15);
        }
    }

    @Test
    void theSquaresOfSineAndCosineOfAnAngleAddUpToOne() {
        for (double angle = 0; angle < 7; angle += 0.3) {
            double sine = Tables.value(angle, 0);
            double cosine = Tables.value(angle, 1);
            assertThat(sine * sine + cosine * cosine).isCloseTo(1, within(1e-12));
        }
    }
}
