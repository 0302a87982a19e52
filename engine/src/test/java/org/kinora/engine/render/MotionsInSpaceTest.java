package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.mobject.Sphere;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;

/** What entrances and exits do with solids, surfaces and text that stand in space: move them as one. */
class MotionsInSpaceTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    private static Picture frame(int number, Consumer<Recorded> script) {
        try (Film film = Recorded.film(scene -> {
            scene.camera().orient(65 * DEGREES, -50 * DEGREES);
            script.accept(scene);
        })) {
            return Picture.alone(SIZE, new FilmFrames(film).frame(number));
        }
    }

    /** An animation's middle looks like what was put there by hand. */
    private static <M extends Mobject> void assertMiddle(
            Supplier<M> what, Function<M, Animation> way, Consumer<M> byHand) {
        Picture animated = frame(5, scene -> scene.play(1, way.apply(what.get()).rate(RateFunctions::linear)));
        Picture still = frame(0, scene -> {
            M there = what.get();
            byHand.accept(there);
            scene.add(there);
        });
        assertThat(animated.greatestDifference(still)).isLessThanOrEqualTo(2);
        assertThat(still.greatestDifference(frame(0, scene -> scene.add(what.get()))))
                .isGreaterThan(60);
    }

    private static Prism slab() {
        return new Prism(3, 0.5, 2)
                .setFill(TEAL, 1)
                .setStroke(WHITE, 2)
                .setShading(0)
                .moveTo(1, -0.5, 0.75);
    }

    private static Sphere ball() {
        return new Sphere(1, BLUE).setShading(0).moveTo(-1, 0.5, 0.75);
    }

    private static Text word() {
        return new Text("word", 90).inPlane(X_AXIS, Z_AXIS).moveTo(0, 0, 0.75);
    }

    @Test
    void theFacesOfASolidGoTheSameWay() {
        assertMiddle(
                MotionsInSpaceTest::slab,
                slab -> fadeOut(slab).shift(UP.times(4)),
                slab -> slab.shift(UP.times(2)).setOpacity(0.5));
    }

    @Test
    void aSolidGrowsOutOfItsMiddleInAllDirections() {
        assertMiddle(MotionsInSpaceTest::slab, slab -> growFromCenter(slab), slab -> slab.scale(0.5));
    }

    @Test
    void aSolidTurnsAboutItsMiddleWhileItSpinsIn() {
        assertMiddle(
                MotionsInSpaceTest::slab,
                slab -> spinInFromNothing(slab).angle(1),
                slab -> slab.scale(0.5).rotate(-0.5));
    }

    @Test
    void aSurfaceGrowsOutOfItsMiddleInAllDirections() {
        assertMiddle(MotionsInSpaceTest::ball, ball -> growFromCenter(ball), ball -> ball.scale(0.5));
    }

    @Test
    void aWordThatStandsInSpaceComesFromWhereItsSceneSays() {
        assertMiddle(
                MotionsInSpaceTest::word,
                word -> fadeIn(word).shift(UP.times(2)),
                word -> word.shift(DOWN).setFill(WHITE, 0.5));
    }

    @Test
    void aTitleInTheFrameComesFromWhereItAlwaysCame() {
        assertMiddle(
                () -> new Text("title", 90).moveTo(1, 1).fixInFrame(),
                title -> fadeIn(title).shift(UP.times(2)),
                title -> title.shift(DOWN).setFill(WHITE, 0.5));
    }
}
