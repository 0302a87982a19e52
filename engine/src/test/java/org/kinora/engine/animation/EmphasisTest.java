package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.animation.Animations.*;
import static org.kinora.engine.scene.DrawnItems.items;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.RateFunctions;

/** A second at ten frames: 0 is the start, 5 the middle, 10 the first frame after the end. */
class EmphasisTest {

    private static final double PRECISION = 1e-5;

    private static Bounds seen(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds();
    }

    @Test
    void aGrowingArrowKeepsItsTip() {
        Film film = Recorded.film(scene -> {
            scene.play(
                    growArrow(new Arrow(new Point(-2, 0), new Point(2, 0), 0)).rate(RateFunctions::linear));
            scene.pause(1);
        });
        assertThat(items(film, 0)).isEmpty();
        assertBounds(seen(items(film, 5).get(0)), new Bounds(-2, -0.175, 0, 0.175));
        assertBounds(seen(items(film, 10).get(0)), new Bounds(-2, -0.175, 2, 0.175));
    }

    @Test
    void aFadeTransformStretchesBothOnTheSameWay() {
        long[] ids = new long[2];
        Film film = Recorded.film(scene -> {
            var square = new Square(2);
            var wide = new Rectangle(4, 1).shift(Point.RIGHT.times(4));
            ids[0] = square.id();
            ids[1] = wide.id();
            scene.add(square);
            scene.play(fadeTransform(square, wide).rate(RateFunctions::linear));
            scene.pause(1);
            scene.remove(wide);
            scene.add(square);
            scene.pause(1);
        });
        assertThat(items(film, 0)).extracting(ShapeItem::id).containsExactly(ids[0]);
        assertThat(new FilmFrames(film).frame(5).layers())
                .containsExactly(new Layer(0, 1, 0.5), new Layer(1, 2, 0.5, Blend.ADD), new Layer(0, 2, 1));
        assertThat(new FilmFrames(film).frame(12).layers()).isEmpty();
        for (ShapeItem item : items(film, 5)) {
            assertBounds(seen(item), new Bounds(0.5, -0.75, 3.5, 0.75));
        }
        assertThat(items(film, 5)).hasSize(2);
        assertThat(items(film, 10)).extracting(ShapeItem::id).containsExactly(ids[1]);
        assertBounds(seen(items(film, 10).get(0)), new Bounds(2, -0.5, 6, 0.5));
        assertBounds(seen(items(film, 20).get(0)), new Bounds(-1, -1, 1, 1));
        assertThat(items(film, 20).get(0).opacity()).isEqualTo(1);
    }

    @Test
    void aFlashRunsAroundAndLeavesNothing() {
        Film film = Recorded.film(scene -> {
            var square = new Square(1);
            scene.add(square);
            scene.play(flashAround(square).color(Color.RED).gap(0.5).rate(RateFunctions::linear));
            scene.pause(1);
        });
        assertThat(items(film, 0)).hasSize(1);
        assertBounds(seen(items(film, 5).get(1)), new Bounds(-1, -1, 1, 1));
        assertThat(items(film, 5).get(1).stroke().paint()).isEqualTo(Color.RED);
        assertThat(items(film, 5).get(1).path().measure().length()).isCloseTo(8, within(PRECISION));
        assertThat(items(film, 7).get(1).path().measure().length()).isCloseTo(0.6 * 8, within(PRECISION));
        assertThat(items(film, 10)).hasSize(1);
    }

    @Test
    void circumscribingShowsAThirdOfTheFrameAtATime() {
        Film film = Recorded.film(scene -> {
            scene.play(circumscribe(new Circle(0.9)).rate(RateFunctions::linear));
            scene.pause(1);
        });
        assertThat(items(film, 5).get(0).path().measure().length()).isCloseTo(0.3 * 8, within(1e-4));
    }

    private static void assertBounds(Bounds actual, Bounds expected) {
        assertThat(actual.left()).isCloseTo(expected.left(), within(PRECISION));
        assertThat(actual.bottom()).isCloseTo(expected.bottom(), within(PRECISION));
        assertThat(actual.right()).isCloseTo(expected.right(), within(PRECISION));
        assertThat(actual.top()).isCloseTo(expected.top(), within(PRECISION));
    }
}
