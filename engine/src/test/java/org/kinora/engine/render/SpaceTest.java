package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Cube;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line3D;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Sphere;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Surface;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** What scenes that stand in space look like. */
class SpaceTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);
    /** Pixels a unit. */
    private static final double UNIT = 22.5;

    private static Picture picture(Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return Picture.alone(SIZE, new FilmFrames(film).frame(0));
        }
    }

    private static DrawList list(Consumer<Recorded> script) {
        try (Film film = Recorded.film(script)) {
            return new FilmFrames(film).frame(0);
        }
    }

    private static int x(double units) {
        return (int) (160 + units * UNIT);
    }

    private static int y(double units) {
        return (int) (90 - units * UNIT);
    }

    @Test
    void whatIsFlatTakesTheWayItAlwaysTook() {
        DrawList flat = list(scene -> {
            scene.add(new Square(), new Text("flat"));
            scene.camera().shift(1, 0).scale(0.5);
            scene.camera().orientFlat();
        });
        assertThat(flat.items()).allMatch(ShapeItem.class::isInstance);
    }

    @Test
    void aCameraThatLooksStraightSeesAPlaneThroughSpaceAsItSeesItFlat() {
        Consumer<Recorded> flat =
                scene -> scene.add(new Square(3).setFill(RED, 1).rotate(0.3));
        Picture one = picture(flat);
        Picture other = picture(flat.andThen(scene -> {
            // something in space, far outside of the picture, sends all the others through space too
            scene.add(new Square().shift(100, 0, 1));
        }));
        assertThat(one.isWithin(3, other)).isTrue();
    }

    @Test
    void whatIsNearerIsLarger() {
        Picture picture = picture(scene -> {
            scene.add(new Square(2).setStroke(WHITE, 0).setFill(RED, 1).shift(0, 0, 11.3426));
        });
        // at half the distance it is twice as large
        assertThat(picture.color(x(1.8), y(1.8))).isEqualTo("#FC6255");
        assertThat(picture.color(x(2.2), y(0))).isEqualTo("#000000");
    }

    @Test
    void aWordPassesBetweenTwoSlabs() {
        Consumer<Recorded> slabs = scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            scene.add(slab(GREEN, -1.5), slab(RED, 1.5));
        };
        Picture behind = picture(slabs.andThen(scene -> scene.add(card(4))));
        Picture between = picture(slabs.andThen(scene -> scene.add(card(0))));
        Picture front = picture(slabs.andThen(scene -> scene.add(card(-4))));
        assertThat(front.color(x(0), y(0))).isEqualTo("#FFFFFF");
        // green in front of it colours white green, and red behind it does nothing
        int throughOne = between.rgb(x(0), y(0));
        assertThat(throughOne >> 8 & 255).isGreaterThan(throughOne >> 16 & 255);
        int throughTwo = behind.rgb(x(0), y(0));
        assertThat(throughTwo >> 8 & 255).isLessThan(throughOne >> 8 & 255);
        // green and red were added in the other order, so that only depth can have decided
        assertThat(between.rgb(x(2), y(0))).isEqualTo(front.rgb(x(2), y(0)));
    }

    private static Prism slab(Color color, double y) {
        return new Prism(6, 0.3, 4).setFill(color, 0.5).setShading(0).shift(0, y, 0);
    }

    private static Rectangle card(double y) {
        return new Rectangle(1, 1)
                .setFill(WHITE, 1)
                .setStroke(WHITE, 0)
                .inPlane(X_AXIS, Z_AXIS)
                .shift(0, y, 0);
    }

    @Test
    void noSeamShowsWhereTheFacesOfASolidMeet() {
        Picture picture = picture(scene -> {
            scene.background().set(WHITE);
            scene.camera().orient(63 * DEGREES, -37 * DEGREES);
            scene.add(new Cube(4).setShading(0).setFill(BLACK, 1));
        });
        // all the way across the three faces that are seen
        for (int at = y(2); at < y(-2); at++) {
            assertThat(picture.color(x(0.1), at)).isEqualTo("#000000");
        }
    }

    @Test
    void aBoardThatReachesBehindTheEyeDoesNotFillTheSky() {
        Picture picture = picture(scene -> {
            scene.camera().orient(85 * DEGREES, -90 * DEGREES).setDistance(6).lookAt(0, 0, 0.5);
            for (int i = -10; i < 10; i++) {
                for (int j = -10; j < 10; j++) {
                    if ((i + j) % 2 == 0) {
                        scene.add(new Square(2)
                                .setStroke(WHITE, 0)
                                .setFill(RED, 1)
                                .moveTo(2.0 * i, 2.0 * j));
                    }
                }
            }
        });
        for (int at = 0; at < 320; at += 5) {
            assertThat(picture.color(at, 5)).isEqualTo("#000000");
        }
        assertThat(picture.color(x(0), 175)).isIn("#FC6255", "#000000");
        boolean red = false;
        boolean black = false;
        for (int at = 0; at < 320; at++) {
            red |= picture.color(at, 160).equals("#FC6255");
            black |= picture.color(at, 160).equals("#000000");
        }
        assertThat(red && black).isTrue();
    }

    @Test
    void aCardThatStandsInABallIsSeenWhereItSticksOut() {
        Picture picture = picture(scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            scene.add(
                    new Sphere(1, BLUE),
                    new Rectangle(4, 0.4).setFill(RED, 1).setStroke(RED, 0).inPlane(X_AXIS, Z_AXIS));
        });
        assertThat(picture.color(x(1.5), y(0))).isEqualTo("#FC6255");
        assertThat(picture.color(x(0), y(0))).isNotEqualTo("#FC6255");
        // and at the rim of the ball some pixel has some of both
        assertThat(picture.rgb(x(0), y(0))).isNotZero();
    }

    @Test
    void whatIsBehindATranslucentSurfaceShowsThroughIt() {
        Consumer<Recorded> ball = scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            scene.add(new Sphere(1, BLUE).setFillOpacity(0.5));
        };
        Picture behind = picture(ball.andThen(scene -> scene.add(card(3))));
        Picture front = picture(ball.andThen(scene -> scene.add(card(-3))));
        Picture alone = picture(ball);
        assertThat(front.color(x(0), y(0))).isEqualTo("#FFFFFF");
        assertThat(behind.channel(x(0), y(0), 0)).isBetween(alone.channel(x(0), y(0), 0) + 60, 254);
    }

    @Test
    void aTitleThatIsFixedInTheFrameDoesNotMindTheCamera() {
        Consumer<Recorded> title =
                scene -> scene.add(new Square(1).setFill(RED, 1).moveTo(3, 2).fixInFrame());
        Picture flat = picture(title);
        Picture turned = picture(
                title.andThen(scene -> scene.camera().orient(1, 2).shift(3, 1).scale(0.7)));
        assertThat(turned.isWithin(1, flat)).isTrue();
    }

    @Test
    void aLabelOfFixedOrientationFacesTheViewerAtItsPlaceInSpace() {
        Picture picture = picture(scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            scene.add(new Square(1)
                    .setStroke(RED, 0)
                    .setFill(RED, 1)
                    .shift(0, 0, 2)
                    .fixOrientation());
        });
        assertThat(picture.color(x(0), y(2))).isEqualTo("#FC6255");
        assertThat(picture.color(x(0.4), y(2.4))).isEqualTo("#FC6255");
    }

    @Test
    void aLinesStrokeFacesTheViewerFromEverywhere() {
        for (double angle : new double[] {0, 45, 90}) {
            Picture picture = picture(scene -> {
                scene.camera().orient(angle * DEGREES, -90 * DEGREES);
                scene.add(new Line3D(new Point3(-2, 0, 0), new Point3(2, 0, 0)).setStroke(RED, 40));
            });
            assertThat(picture.color(x(0), y(0.15))).isEqualTo("#FC6255");
            assertThat(picture.color(x(0), y(0.3))).isEqualTo("#000000");
        }
    }

    @Test
    void theOutlineOfAFlatShapeIsAsWideWhenItIsSeenFromTheSide() {
        Picture picture = picture(scene -> {
            scene.camera().orient(85 * DEGREES, -90 * DEGREES);
            scene.add(new Square(4).setStroke(RED, 40));
        });
        int wide = 0;
        for (int y = 0; y < SIZE.height(); y++) {
            wide += picture.channel(x(0), y, 0) > 128 ? 1 : 0;
        }
        // front and back are 0.4 units wide each, and 4 · cos 85° units apart
        assertThat(wide / UNIT).isGreaterThan(0.6);
    }

    @Test
    void aGroupsOpacityHoldsForWhatStandsInSpace() {
        Picture picture = picture(scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            var cards = new Group<>(card(0), card(1));
            scene.add(cards.setGroupOpacity(0.5));
        });
        assertThat(picture.color(x(0), y(0))).isEqualTo("#808080");
    }

    @Test
    void aClipThatStandsInSpaceIsSeenFromWhereTheCameraIs() {
        Picture picture = picture(scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            scene.add(new Sphere(2, RED)
                    .clip(new Square(2).inPlane(X_AXIS, Z_AXIS).moveTo(0, -2, 0)));
        });
        assertThat(picture.color(x(0), y(0.9))).isNotEqualTo("#000000");
        assertThat(picture.color(x(0.9), y(0))).isNotEqualTo("#000000");
        assertThat(picture.color(x(0), y(1.3))).isEqualTo("#000000");
        assertThat(picture.color(x(1.3), y(0))).isEqualTo("#000000");
    }

    @Test
    void theFarSideOfATranslucentBallShowsThroughItsNearSide() {
        Consumer<Recorded> view = scene -> scene.camera().orient(90 * DEGREES, -90 * DEGREES);
        Picture whole = picture(
                view.andThen(scene -> scene.add(new Sphere(1, RED).setShading(0).setFillOpacity(0.5))));
        Picture faded = picture(
                view.andThen(scene -> scene.add(new Sphere(1, RED).setShading(0).setOpacity(0.5))));
        int opaque = picture(view.andThen(scene -> scene.add(new Sphere(1, RED).setShading(0))))
                .channel(x(0), y(0), 0);
        assertThat(whole.channel(x(0), y(0), 0)).isBetween(opaque * 3 / 4 - 2, opaque * 3 / 4 + 2);
        // what fades as a whole does not show its inside
        assertThat(faded.channel(x(0), y(0), 0)).isBetween(opaque / 2 - 2, opaque / 2 + 2);
    }

    @Test
    void aSingleSheetIsNotLaidTwice() {
        Consumer<Recorded> view = scene -> scene.camera().orient(40 * DEGREES, -90 * DEGREES);
        Picture sheet = picture(view.andThen(scene ->
                scene.add(new Surface((u, v) -> new Point3(u, v, 0), new Range(-2, 2), new Range(-2, 2))
                        .setFill(RED, 0.5)
                        .setShading(0))));
        assertThat(sheet.channel(x(0.1), y(0.1), 0)).isBetween(124, 129);
    }

    @Test
    void translucentBallsInOneAnotherAreSeenInTheOrderOfTheirSides() {
        Picture inScene = nested(true);
        Picture reversed = nested(false);
        assertThat(inScene.isWithin(1, reversed)).isTrue();
    }

    private static Picture nested(boolean outerFirst) {
        return picture(scene -> {
            scene.camera().orient(90 * DEGREES, -90 * DEGREES);
            Sphere outer = new Sphere(2, RED).setFillOpacity(0.5);
            Sphere inner = new Sphere(1, BLUE).setFillOpacity(0.5);
            scene.add(outerFirst ? outer : inner, outerFirst ? inner : outer);
        });
    }

    @Test
    void framesOfATurningSpaceDoNotDependOnTheFramesBefore() {
        try (Film film = Recorded.film(scene -> {
                    scene.camera().orient(60 * DEGREES, -60 * DEGREES).ambientRotation(0.8);
                    scene.add(slab(TEAL, 0.5).setStroke(WHITE, 2), new Sphere(0.7).shift(2, 0, 0));
                    Text word = new Text("between", 50).inPlane(X_AXIS, Z_AXIS);
                    scene.add(word);
                    scene.play(1, word.animate(w -> w.shift(0, 2, 0)));
                });
                FrameRenderer renderer = new FrameRenderer(SIZE)) {
            FilmFrames frames = new FilmFrames(film);
            Picture before = null;
            for (int n = 0; n < 8; n++) {
                Picture inSequence = Picture.of(renderer.render(frames.frame(n)));
                assertThat(inSequence.rgba())
                        .isEqualTo(Picture.alone(SIZE, frames.frame(n)).rgba());
                if (before != null) {
                    assertThat(inSequence.rgba()).isNotEqualTo(before.rgba());
                }
                before = inSequence;
            }
        }
    }
}
