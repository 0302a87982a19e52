package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.preview.WindowLayout.Area;

class ZoomTest {

    @Property
    void whatIsUnderTheMouseStaysThere(
            @ForAll @DoubleRange(min = -7, max = 7) double x,
            @ForAll @DoubleRange(min = -4, max = 4) double y,
            @ForAll @DoubleRange(min = 0.1, max = 1) double steps) {
        Point seen = new Point(x, y);
        Zoom first = Zoom.WHOLE.by(1, new Point(1, 2)).panned(new Point(0.3, -0.2));
        Point place = first.placeOf(seen);
        Zoom second = first.by(steps, seen);
        assertThat(second.placeOf(seen).distanceTo(place)).isCloseTo(0, within(1e-9));
        assertThat(second.map().apply(place).distanceTo(seen)).isCloseTo(0, within(1e-9));
    }

    @Example
    void asManyStepsBackAreTheWholePictureAgain() {
        Zoom zoom = Zoom.WHOLE;
        for (int i = 0; i < 7; i++) {
            zoom = zoom.by(0.25, new Point(3, 1));
        }
        for (int i = 0; i < 7; i++) {
            zoom = zoom.by(-0.25, new Point(-2, 0));
        }
        assertThat(zoom).isEqualTo(Zoom.WHOLE);
    }

    @Example
    void itEndsAtAQuarterAndAtThirtyTwo() {
        assertThat(Zoom.WHOLE.by(-100, Point.ORIGIN).by(-1, Point.ORIGIN).factor())
                .isEqualTo(0.25);
        assertThat(Zoom.WHOLE.by(100, Point.ORIGIN).factor()).isEqualTo(32);
    }

    @Example
    void aPixelOfTheWindowIsAPlaceInThePicture() {
        Area picture = new Area(100, 50, 1600, 800);
        assertThat(Zoom.seenAt(900, 450, picture)).isEqualTo(Point.ORIGIN);
        assertThat(Zoom.seenAt(1000, 350, picture)).isEqualTo(new Point(1, 1));
    }
}
