package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.View;
import org.kinora.engine.paint.Color;

/** At ten frames a second. */
class ViewTest {

    private static DrawList frame(long n, Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return new FilmFrames(film).frame(n);
        }
    }

    private static Layer lens(DrawList list) {
        return list.layers().stream()
                .filter(layer -> !layer.lens().equals(Affine.IDENTITY))
                .findFirst()
                .orElseThrow();
    }

    private static List<DrawItem> seen(DrawList list) {
        Layer lens = lens(list);
        return list.items().subList(lens.first(), lens.end());
    }

    @Test
    void aViewShowsTheSceneAgainThroughItsCamera() {
        DrawList list = frame(0, scene -> {
            Square detail = new Square(0.5).shift(-3, 1);
            scene.add(detail, new Circle());
            scene.add(View.of(detail, 4).shift(3, -1));
        });
        assertThat(seen(list)).isEqualTo(list.items().subList(0, 2));
        Point center = lens(list).lens().apply(point(-3, 1));
        assertThat(center.distanceTo(point(3, -1))).isLessThan(1e-9);
        Point corner = lens(list).lens().apply(point(-2.75, 1.25));
        assertThat(corner.distanceTo(point(4, 0))).isLessThan(1e-9);
    }

    @Test
    void whatIsSeenIsClippedToTheView() {
        DrawList list = frame(0, scene -> scene.add(new Circle(), new View(2, 1).shift(1, 0)));
        Layer outer = list.layers().get(list.layers().size() - 1);
        LayerEffect.Clip clip = (LayerEffect.Clip) outer.effects().get(0);
        assertThat(clip.outline().bounds(clip.toScene()).right()).isEqualTo(2);
        assertThat(clip.outline().bounds(clip.toScene()).top()).isEqualTo(0.5);
    }

    @Test
    void aViewHasTheScenesBackgroundUnlessItIsFilled() {
        DrawList list = frame(0, scene -> {
            scene.background().set(TEAL);
            scene.add(new Circle(), new View(2, 1), new View(1, 1).setFill(RED));
        });
        List<Color> backgrounds = list.layers().stream()
                .filter(layer -> !layer.effects().isEmpty())
                .map(layer -> (Color) ((ShapeItem) list.items().get(layer.first())).fill())
                .toList();
        assertThat(backgrounds).containsExactly(TEAL, RED);
    }

    @Test
    void aViewsCameraMovesLikeTheScenes() {
        DrawList list = frame(5, scene -> {
            View view = new View(4, 4);
            scene.add(new Circle(), view);
            scene.play(1, view.camera().animate(c -> c.shift(2, 0)).rate(linear));
        });
        Affine lens = lens(list).lens();
        assertThat(lens.apply(point(1, 0)).distanceTo(ORIGIN)).isLessThan(1e-9);
        assertThat(lens.meanScale()).isEqualTo(0.5);
    }

    @Test
    void aViewShowsNoViewAndNoFrameOfOne() {
        DrawList list = frame(0, scene -> {
            View view = new View(4, 4);
            scene.add(new Circle(), new View(1, 1), view.frame(), view);
        });
        assertThat(seen(list)).hasSize(1);
    }

    @Test
    void aViewMayShowSomeMobjectsOnlyOrAllButSome() {
        DrawList some = frame(0, scene -> {
            Circle hidden = new Circle();
            scene.add(new Square(), new View(4, 4).showing(hidden));
        });
        assertThat(seen(some)).hasSize(1);
        assertThat(seen(some).get(0).id()).isNotEqualTo(some.items().get(0).id());
        DrawList others = frame(0, scene -> {
            Circle circle = new Circle();
            Square square = new Square();
            scene.add(circle, square, new View(4, 4).without(square));
        });
        assertThat(seen(others)).containsExactly(others.items().get(0));
    }

    @Test
    void layersAreSeenThroughAViewToo() {
        DrawList list = frame(0, scene -> scene.add(new Circle().blur(0.2), new View(4, 4)));
        long blurs = list.layers().stream()
                .filter(layer -> layer.effects().contains(new LayerEffect.Blur(0.2)))
                .count();
        assertThat(blurs).isEqualTo(2);
    }

    @Test
    void theFrameOfAViewGoesWithItsCamera() {
        DrawList list = frame(9, scene -> {
            View view = new View(4, 2);
            Mobject frame = view.frame();
            scene.add(frame);
            scene.play(1, view.camera().animate(c -> c.scale(0.25).moveTo(3, 1)));
            scene.pause(0.5);
        });
        ShapeItem frame = (ShapeItem) list.items().get(0);
        assertThat(frame.path().bounds(frame.toScene()).height()).isBetween(2.0, 2.3);
    }

    @Test
    void aViewThatIsFixedInTheFrameStaysWhereItIsWhenTheCameraMoves() {
        DrawList list = frame(0, scene -> {
            scene.camera().scale(0.5).moveTo(3, 1);
            scene.add(new Circle(), new View(4, 4).fixInFrame());
        });
        Point center = lens(list).lens().then(list.view()).apply(ORIGIN);
        assertThat(center.distanceTo(ORIGIN)).isLessThan(1e-9);
        assertThat(lens(list).lens().then(list.view()).meanScale()).isEqualTo(0.5);
    }

    @Test
    void viewsSideBySideFillThePicture() {
        Recorded.film(scene -> {
                    Group<View> views = View.sideBySide(3);
                    assertThat(views.width()).isCloseTo(scene.frameWidth(), within(1e-6));
                    assertThat(views.height()).isEqualTo(8);
                })
                .close();
    }

    @Test
    void aViewWithoutExtentIsRefused() {
        Recorded.film(scene -> {
                    assertThatThrownBy(() -> new View(0, 1))
                            .hasMessage("A view is up to 1000.0 units wide and high, not 0.0 × 1.0");
                    assertThatThrownBy(() -> View.of(new Square(), -2))
                            .hasMessage("A view magnifies by a factor above 0, not by -2.0");
                    assertThatThrownBy(() -> View.sideBySide(0)).hasMessageContaining("1 to 16 views side by side");
                })
                .close();
    }

    @Test
    void aDetailIsStretchedToAViewOfAnotherShape() {
        DrawList list = frame(0, scene -> {
            Mobject detail = new Rectangle(2, 1).shift(1, 1);
            View view = View.of(detail, 3, 4);
            scene.add(new Circle(), view);
            assertThat(view.frame().width()).isCloseTo(2, within(1e-6));
            assertThat(view.frame().height()).isCloseTo(1, within(1e-6));
            assertThat(view.width()).isEqualTo(3);
        });
        Affine lens = lens(list).lens();
        assertThat(lens.apply(point(2, 1.5)).distanceTo(point(1.5, 2))).isLessThan(1e-9);
        assertThat(lens.apply(point(1, 1)).distanceTo(ORIGIN)).isLessThan(1e-9);
    }

    @Test
    void thePictureIsStretchedWithTheViewAndAgainstItsCamera() {
        DrawList list = frame(0, scene -> {
            View view = new View(8, 8);
            Mobject frame = view.frame();
            scene.add(new Circle(), view.stretch(0.5, 1, ORIGIN));
            view.camera().stretch(1, 0.25, ORIGIN);
            assertThat(frame.height()).isCloseTo(2, within(1e-6));
            assertThat(frame.width()).isCloseTo(8, within(1e-6));
        });
        Affine lens = lens(list).lens();
        assertThat(lens.apply(point(4, 1)).distanceTo(point(2, 4))).isLessThan(1e-9);
    }

    @Test
    void aViewNeedsADetailWithExtent() {
        frame(0, scene -> {
            assertThatThrownBy(() -> View.of(new Line(LEFT, RIGHT), 2, 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("A view shows a detail that has a width and a height, not 2.0 × 0.0");
            scene.add(new Circle());
        });
    }
}
