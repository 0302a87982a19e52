package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** Several animations at the same time, and what stands in the place of what, at ten frames a second. */
class SimultaneousTest {

    private static Bounds seen(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds();
    }

    private static Point center(Film film, long frame, int item) {
        return seen(items(film, frame).get(item)).center();
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(1e-5));
        assertThat(actual.y()).isCloseTo(y, within(1e-5));
    }

    @Test
    void twoMotionsOfDifferentLengthsAreBothMadeAndNothingJumps() {
        Film film = Recorded.film(scene -> {
            var s = new Square(1);
            scene.add(s);
            scene.play(
                    s.animate(x -> x.shift(RIGHT.times(3))).rate(linear).seconds(2),
                    s.animate(x -> x.shift(UP.times(2))).rate(linear).seconds(1));
            scene.pause(1);
        });
        assertAt(center(film, 5, 0), 0.75, 1);
        assertAt(center(film, 10, 0), 1.5, 2);
        assertAt(center(film, 15, 0), 2.25, 2);
        assertAt(center(film, 20, 0), 3, 2);
        assertAt(center(film, 25, 0), 3, 2);
    }

    @Test
    void shiftTurnAndColourOfOneObjectAreAllMade() {
        Film film = Recorded.film(scene -> {
            var s = new Square(1);
            scene.play(
                    1,
                    s.animate(x -> x.shift(RIGHT.times(2))),
                    s.animate(x -> x.rotate(1)),
                    s.animate(x -> x.scale(2)),
                    s.animate(x -> x.setColor(RED)));
            scene.pause(1);
        });
        ShapeItem end = items(film, 12).get(0);
        assertAt(seen(end).center(), 2, 0);
        assertThat(end.toScene().xx()).isCloseTo(2 * Math.cos(1), within(1e-9));
        assertThat(end.toScene().yx()).isCloseTo(2 * Math.sin(1), within(1e-9));
        assertThat(end.stroke().paint()).isEqualTo(RED);
        assertAt(center(film, 5, 0), 1, 0);
    }

    @Test
    void aMemberSpinsInAGroupThatTurns() {
        Film film = Recorded.film(scene -> {
            var planet = new Square(1).shift(3, 0);
            var group = new Group<>(new Square(1).shift(-3, 0), planet);
            scene.add(group);
            scene.play(
                    1,
                    group.animate(g -> g.rotate(PI / 2)).rate(linear),
                    planet.animate(p -> p.rotate(PI / 4)).rate(linear));
            scene.pause(1);
        });
        assertAt(center(film, 12, 1), 0, 3);
        assertThat(items(film, 12).get(1).toScene().xx()).isCloseTo(Math.cos(0.75 * PI), within(1e-9));
        double half = 3 * Math.sqrt(0.5);
        assertAt(center(film, 5, 1), half, half);
    }

    @Test
    void whatExcludesEachOtherIsRefusedWithTheObjectAndBothAnimations() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var s = new Square(1);
                    scene.play(transform(s, new Circle()), transform(s, new Square(3).rotate(1)));
                }))
                .hasMessageContaining("Square: Transform and Transform change its")
                .hasMessageContaining("at the same time");
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var s = new Square(1);
                    scene.play(s.animate(x -> x.setOpacity(0.5)), s.animate(x -> x.setOpacity(0.2)));
                }))
                .hasMessageContaining("Square: animate(…) and animate(…) change its opacity at the same time");
    }

    @Test
    void strokesChangeTheirColourAndTheirWidthAtTheSameTime() {
        Film film = Recorded.film(scene -> {
            var s = new Square(1);
            scene.play(s.animate(x -> x.setStrokeWidth(9)), s.animate(x -> x.setStrokeColor(RED)));
            scene.pause(1);
        });
        assertThat(items(film, 12).get(0).stroke().width()).isEqualTo(9);
        assertThat(items(film, 12).get(0).stroke().paint()).isEqualTo(RED);
    }

    @Test
    void aFadeAndAMotionAndAnIndicationGoTogether() {
        Film film = Recorded.film(scene -> {
            var s = new Square(1);
            scene.play(
                    1,
                    fadeIn(s, UP).rate(linear),
                    s.animate(x -> x.shift(4, 0)).rate(linear),
                    create(s).rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 5).get(0).opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(items(film, 5).get(0).path().measure().length()).isCloseTo(2, within(1e-3));
        assertAt(center(film, 12, 0), 4, 0);
    }

    @Test
    void anAnimationIsPlayedOnce() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var fade = fadeIn(new Square());
                    scene.play(fade);
                    scene.play(fade);
                }))
                .hasMessageContaining("FadeIn has been played before");
    }

    @Test
    void settingsKeepTheTypeOfAnAnimation() {
        Film film = Recorded.film(scene -> {
            scene.play(fadeIn(new Square())
                    .seconds(2)
                    .rate(linear)
                    .shift(UP)
                    .lagRatio(0.1)
                    .scale(0.5));
            scene.play(transform(new Square(), new Circle()).seconds(2).pathArc(1));
            scene.play(
                    indicate(new Square()).lagRatio(0.1).seconds(1).color(RED).factor(2));
        });
        assertThat(film.frameCount()).isEqualTo(50);
    }

    @Test
    void aReplacementTakesThePlaceInTheOrderOfDrawing() {
        Film film = Recorded.film(scene -> {
            var a = new Square(2).setFill(RED, 1).shift(LEFT);
            var b = new Circle(1.2).setFill(WHITE, 1);
            scene.add(a, b);
            scene.play(replacementTransform(a, new Square(2).setFill(BLUE, 1).shift(RIGHT.times(0.5))));
            scene.pause(0.5);
        });
        assertThat(items(film, 9)).extracting(ShapeItem::fill).last().isEqualTo(WHITE);
        assertThat(items(film, 12)).extracting(ShapeItem::fill).containsExactly(BLUE, WHITE);
    }

    @Test
    void aFadeTransformStaysBehindWhatWasInFront() {
        Film film = Recorded.film(scene -> {
            var a = new Square(2).setFill(RED, 1);
            scene.add(a, new Circle(1).setFill(WHITE, 1));
            scene.play(fadeTransform(a, new Group<>(new Square(1).setFill(BLUE, 1), new Square(1).setFill(GREEN, 1))));
            scene.pause(0.5);
        });
        assertThat(items(film, 5)).extracting(ShapeItem::fill).last().isEqualTo(WHITE);
        assertThat(items(film, 12)).extracting(ShapeItem::fill).containsExactly(BLUE, GREEN, WHITE);
    }

    @Test
    void whatIsHiddenStaysHiddenInAnimationsOfLeaving() {
        Film film = Recorded.film(scene -> {
            var a = new Square();
            var b = new Circle();
            scene.add(a, b);
            scene.remove(a);
            scene.play(fadeOut(new Group<>(a, b, new Square(3))));
            scene.play(uncreate(a));
            scene.pause(0.5);
        });
        assertThat(items(film, 2)).hasSize(1);
        assertThat(items(film, 12)).isEmpty();
    }

    @Test
    void eachPieceOfWhatIsSplitRunsToItsOwnLook() {
        List<Color> colors = List.of(RED, BLUE, GREEN);
        for (boolean isReplaced : new boolean[] {true, false}) {
            Film film = Recorded.film(scene -> {
                var circle = new Circle().setFill(WHITE, 1);
                var parts = new Group<Square>();
                for (int i = 0; i < 3; i++) {
                    parts.add(new Square(1).setFill(colors.get(i), 1).shift(2 * i - 2, 0));
                }
                scene.add(circle);
                scene.play(isReplaced ? replacementTransform(circle, parts) : transform(circle, parts));
                scene.pause(1);
            });
            assertThat(items(film, 9)).hasSize(3);
            for (int i = 0; i < 3; i++) {
                Color late = (Color) items(film, 9).get(i).fill();
                assertThat(late.mix(colors.get(i), 1)).isEqualTo(colors.get(i));
                assertThat(Math.abs(late.red() - colors.get(i).red())).isLessThan(0.02);
            }
            assertThat(items(film, 15)).extracting(ShapeItem::fill).containsExactlyElementsOf(colors);
        }
    }

    @Test
    void whatWasSplitIsMovedAndFadedAsOne() {
        Film film = Recorded.film(scene -> {
            var circle = new Circle();
            scene.play(transform(circle, new Group<>(new Square(1).shift(LEFT), new Square(1).shift(RIGHT))));
            assertAt(circle.center(), 0, 0);
            circle.shift(UP);
            scene.pause(0.5);
            scene.play(fadeOut(circle));
            scene.pause(0.5);
        });
        assertAt(center(film, 12, 0), -1, 1);
        assertAt(center(film, 12, 1), 1, 1);
        assertThat(items(film, 27)).isEmpty();
    }

    @Test
    void partsThatMergedTakeNoRoom() {
        Film film = Recorded.film(scene -> {
            var three =
                    new Group<>(new Square(1).shift(LEFT.times(4)), new Square(1), new Square(1).shift(RIGHT.times(4)));
            scene.add(three);
            scene.play(transform(three, new Circle(0.5).shift(UP.times(2))));
            assertAt(three.center(), 0, 2);
            assertThat(three.width()).isCloseTo(1, within(1e-4));
            scene.pause(0.5);
        });
        assertThat(items(film, 12)).hasSize(1);
    }

    @Test
    void theCentreGoesStraightWhileItTurns() {
        Film film = Recorded.film(scene -> {
            var s = new Square(1);
            scene.add(s);
            scene.play(s.animate(x -> x.shift(RIGHT.times(8)).rotate(PI)).rate(linear));
            var u = new Square(1);
            u.generateTarget().shift(RIGHT.times(8)).rotate(PI);
            scene.add(u);
            scene.play(moveToTarget(u).rate(linear));
            scene.play(s.animate(x -> x.shift(LEFT.times(8))).rate(linear).pathArc(PI));
        });
        assertAt(center(film, 5, 0), 4, 0);
        assertThat(items(film, 5).get(0).toScene().determinant()).isCloseTo(1, within(1e-9));
        assertAt(center(film, 15, 1), 4, 0);
        assertThat(items(film, 15).get(1).toScene().determinant()).isCloseTo(1, within(1e-9));
        assertAt(center(film, 25, 0), 4, 4);
    }

    @Test
    void aGroupAsATargetTurnsAsOne() {
        Film film = Recorded.film(scene -> {
            var group = new Group<>(new Square(1).shift(LEFT.times(2)), new Square(1).shift(RIGHT.times(2)));
            group.generateTarget().rotate(PI);
            scene.add(group);
            scene.play(moveToTarget(group).rate(linear));
            scene.pause(0.5);
        });
        assertAt(center(film, 5, 0), 0, -2);
        assertAt(center(film, 5, 1), 0, 2);
    }

    @Test
    void somethingMovesAlongAnOutlineWhereThatIsSeen() {
        Film film = Recorded.film(scene -> {
            var circle = new Circle(1).shift(RIGHT.times(3));
            scene.play(moveAlongPath(new Square(0.2), circle).rate(linear));
        });
        assertAt(center(film, 0, 0), 4, 0);
        assertAt(center(film, 5, 0), 2, 0);
    }
}
