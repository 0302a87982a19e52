package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.SceneException;
import org.kinora.engine.timeline.Animation;

/** From one picture to the next, at ten frames a second. */
class TransitionTest {

    private static final double WIDTH = 128 / 9.0;

    private static Bounds seen(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds();
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(1e-5));
        assertThat(actual.y()).isCloseTo(y, within(1e-5));
    }

    /**
     * A title and a square are shown; the transition leads to the title and a circle of radius 1; at 2.5 s the square is
     * added again.
     */
    private static Film film(BiFunction<Square, Group<Mobject>, Animation> transition) {
        Film film = Recorded.film(scene -> {
            Rectangle title = new Rectangle(3, 1).moveTo(0, 3);
            Square square = new Square(1).moveTo(2, 0);
            Circle circle = new Circle(1);
            scene.add(title, square);
            scene.play(transition.apply(square, scene.group(title, circle)).rate(linear));
            scene.pause(1);
            assertThat(square.isShown()).isFalse();
            scene.add(square);
            scene.pause(1);
        });
        ShapeItem title = items(film, 0).get(0);
        for (int frame = 0; frame < 30; frame++) {
            ShapeItem same = items(film, frame).stream()
                    .filter(item -> item.id() == title.id())
                    .findFirst()
                    .orElseThrow();
            assertThat(same).as("the title in frame %d", frame).isEqualTo(title);
        }
        assertThat(items(film, 15)).hasSize(2);
        assertThat(new FilmFrames(film).frame(15).layers()).isEmpty();
        assertThat(seen(items(film, 15).get(1)).width()).isCloseTo(2, within(1e-5));
        assertAt(seen(items(film, 25).get(2)).center(), 2, 0);
        assertThat(seen(items(film, 25).get(2)).width()).isCloseTo(1, within(1e-5));
        return film;
    }

    @Test
    void theOnePictureFadesIntoTheOther() {
        Film film = film((square, next) -> fadeTo(next));
        assertThat(items(film, 5)).hasSize(3);
        assertThat(new FilmFrames(film).frame(5).layers())
                .containsExactly(new Layer(1, 2, 0.5), new Layer(2, 3, 0.5, Blend.ADD), new Layer(1, 3, 1));
    }

    @Test
    void theOnePicturePushesTheOtherOut() {
        Film film = film((square, next) -> slideTo(LEFT, next));
        assertThat(items(film, 5)).hasSize(3);
        assertAt(seen(items(film, 5).get(1)).center(), 2 - WIDTH / 2, 0);
        assertAt(seen(items(film, 5).get(2)).center(), WIDTH / 2, 0);
    }

    @Test
    void aSlideIsAsWideAsWhatTheCameraSees() {
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot();
            scene.add(dot);
            scene.camera().zoomTo(2);
            scene.play(slideTo(UP, new Dot()).rate(linear));
            scene.pause(1);
        });
        assertAt(seen(items(film, 5).get(0)).center(), 0, 2);
        assertAt(seen(items(film, 5).get(1)).center(), 0, -2);
    }

    @Test
    void aZoomIntoAPartBringsTheNextPictureUpInsideIt() {
        Film film = film((square, next) -> zoomInto(square, next));
        Bounds square = seen(items(film, 5).get(1));
        Bounds circle = seen(items(film, 5).get(2));
        // a unit square fills 8 units at the end, and is √8 times as large half way
        assertThat(square.width()).isCloseTo(Math.sqrt(8), within(1e-5));
        assertThat(circle.width()).isCloseTo(2 / Math.sqrt(8), within(1e-5));
        // the picture's middle is where the part's middle is
        assertAt(circle.center(), square.center().x(), square.center().y());
        // it comes up when it is no longer small, and by then the other goes
        assertThat(items(film, 2)).hasSize(2);
        assertThat(items(film, 9)).hasSize(2);
    }

    @Test
    void aZoomOutOfAPictureMakesItAPartOfTheNext() {
        Film film = Recorded.film(scene -> {
            Square shown = new Square(8);
            Square part = new Square(2).moveTo(-3, 1);
            scene.add(shown);
            scene.play(zoomOutOf(part, scene.group(part, new Dot(point(3, 0)))).rate(linear));
            scene.pause(1);
        });
        Bounds shown = seen(items(film, 5).get(0));
        Bounds part = seen(items(film, 5).get(1));
        assertThat(shown.width()).isCloseTo(4, within(1e-5));
        assertThat(part.width()).isCloseTo(4, within(1e-5));
        assertAt(part.center(), shown.center().x(), shown.center().y());
        assertAt(seen(items(film, 12).get(0)).center(), -3, 1);
    }

    @Test
    void theOnePictureTurnsIntoTheOther() {
        Film film = Recorded.film(scene -> {
            Square square = new Square(1).moveTo(-2, 0);
            scene.add(square, new Circle(1));
            scene.play(morphTo(new Square(3).moveTo(2, 0)).pathArc(1).rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 7)).hasSize(1);
        assertThat(seen(items(film, 5).get(0)).width()).isBetween(1.5, 2.5);
        assertThat(seen(items(film, 5).get(0)).center().y()).isLessThan(-0.1);
        assertAt(seen(items(film, 12).get(0)).center(), 2, 0);
    }

    @Test
    void everythingFadesExceptForWhatIsKept() {
        long[] id = new long[1];
        Film film = Recorded.film(scene -> {
            Square kept = new Square(1);
            id[0] = kept.id();
            scene.add(kept, new Circle(1), new Dot());
            scene.play(fadeAll(kept));
            scene.pause(1);
            scene.play(fadeAll());
            scene.pause(1);
        });
        assertThat(items(film, 5)).hasSize(3);
        assertThat(items(film, 15)).extracting(ShapeItem::id).containsExactly(id[0]);
        assertThat(items(film, 35)).isEmpty();
    }

    @Test
    void aZoomIntoAPointIsRefused() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    scene.add(new Square(1));
                    scene.play(zoomInto(scene.group(), new Circle(1)));
                }))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("A zoom needs a part that is larger than a point and smaller than the picture,"
                        + " but this one is 0.0 × 0.0 units");
    }

    @Test
    void thereMayBeNothingToLeave() {
        Film film = Recorded.film(scene -> {
            scene.play(fadeTo(new Square(1)).rate(linear));
            scene.play(fadeAll().rate(linear));
            scene.play(fadeAll());
            scene.pause(1);
        });
        assertThat(new FilmFrames(film).frame(5).layers().get(0).opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(items(film, 15)).hasSize(1);
        assertThat(items(film, 25)).isEmpty();
    }

    @Test
    void whatIsClippedMovesWithTheShapeThatClipsIt() {
        Film film = Recorded.film(scene -> {
            Square square = new Square(2).moveTo(2, 0);
            square.clip(new Circle(1).moveTo(2, 0));
            scene.add(square);
            scene.play(slideTo(LEFT, new Square(1)).rate(linear));
        });
        DrawList half = new FilmFrames(film).frame(5);
        LayerEffect.Clip clip = half.layers().stream()
                .flatMap(layer -> layer.effects().stream())
                .filter(LayerEffect.Clip.class::isInstance)
                .map(LayerEffect.Clip.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(clip.outline().transformed(clip.toScene()).bounds().center().x())
                .isCloseTo(2 - 8 * 16 / 9.0 / 2, within(1e-5));
    }
}
