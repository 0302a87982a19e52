package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kinora.engine.preview.WindowLayout.Area;

class WindowLayoutTest {

    @Example
    void aWindowMadeForThePictureHasNoMargins() {
        WindowLayout layout = WindowLayout.of(1280, 720 + 44, 44, 1280 / 720.0);
        assertThat(layout.picture()).isEqualTo(new Area(0, 0, 1280, 720));
        assertThat(layout.bar()).isEqualTo(new Area(0, 720, 1280, 44));
    }

    @Example
    void aWiderWindowHasMarginsLeftAndRightAndATallerOneAboveAndBelow() {
        assertThat(WindowLayout.of(1000, 444, 44, 2).picture()).isEqualTo(new Area(100, 0, 800, 400));
        assertThat(WindowLayout.of(800, 644, 44, 2).picture()).isEqualTo(new Area(0, 100, 800, 400));
    }

    @Property
    void thePictureKeepsItsShapeAndNeverMeetsTheBar(
            @ForAll @IntRange(min = 100, max = 4000) int width, @ForAll @IntRange(min = 150, max = 3000) int height) {
        WindowLayout layout = WindowLayout.of(width, height, 44, 16 / 9.0);
        Area picture = layout.picture();
        // whole pixels: each side is within half a pixel of the exact shape
        assertThat(picture.height() * 16 / 9.0).isCloseTo(picture.width(), within(1.0));
        assertThat(picture.left()).isNotNegative();
        assertThat(picture.top()).isNotNegative();
        assertThat(picture.left() + picture.width()).isLessThanOrEqualTo(width);
        assertThat(picture.top() + picture.height())
                .isLessThanOrEqualTo(layout.bar().top());
        assertThat(layout.bar().top() + layout.bar().height()).isEqualTo(height);
    }

    @Property
    void evenAWindowOfAFewPixelsHasAPicture(
            @ForAll @IntRange(min = 1, max = 60) int width, @ForAll @IntRange(min = 1, max = 60) int height) {
        WindowLayout layout = WindowLayout.of(width, height, 44, 16 / 9.0);
        assertThat(layout.picture().width()).isPositive();
        assertThat(layout.picture().height()).isPositive();
        assertThat(layout.bar().height()).as("the bar leaves it a half").isLessThanOrEqualTo(height / 2);
    }
}
