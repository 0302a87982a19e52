package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.scenes.SmallPicture;
import org.kinora.scenes.viz.Palette;

class TimeLadderTest {

    private static final Place WINDOW = new Place(point(0, 0), 12, 6);

    /** From a hundred seconds at the lower edge on, a unit for each power of ten. */
    private static SmallPicture picture(double now) {
        return SmallPicture.of(stage -> {
            TimeLadder ladder = new TimeLadder(WINDOW, 0.5, 2, 2, 1);
            ladder.top().set(TimeLadder.HIGHEST);
            ladder.now().set(now);
            ladder.mobjects().forEach(stage::add);
        });
    }

    @Test
    void betweenItsRailsItIsFilledUpToTheTimeThatHasGoneBy() {
        SmallPicture picture = picture(4.5);
        Point below = point(0.5, -0.75);
        Point above = point(0.5, -0.25);
        assertThat(picture.at(below).luminance())
                .isGreaterThan(picture.at(above).luminance() + 0.1);
        assertThat(picture.difference(above, Palette.BACKGROUND)).isLessThan(0.03);
    }

    @Test
    void aRungStandsAtEachPowerOfTenInsideTheWindow() {
        SmallPicture picture = picture(2);
        for (double y : new double[] {-2, 0, 2}) {
            assertThat(picture.lightBetween(point(0.5, y - 0.1), point(0.5, y + 0.1)))
                    .as("the rung at %s", y)
                    .isGreaterThan(picture.lightBetween(point(0.5, y + 0.4), point(0.5, y + 0.6)) + 0.1);
        }
        assertThat(picture.difference(point(0.5, 3.5), Palette.BACKGROUND)).isLessThan(0.03);
    }
}
