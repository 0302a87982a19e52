package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Simulation;

/** What follows something, at ten frames a second. */
class FollowingTest {

    private static List<ShapeItem> items(Film film, long frame) {
        return new FilmFrames(film).frame(frame).shapes();
    }

    private static Point seenCenter(Film film, long frame, int item) {
        ShapeItem drawn = items(film, frame).get(item);
        return drawn.path().transformed(drawn.toScene()).bounds().center();
    }

    @Test
    void aCopiedNumberHasAValueOfItsOwn() {
        List<DecimalNumber> numbers = new ArrayList<>();
        Film film = Recorded.film(scene -> {
            var one = new DecimalNumber(1, 0, 96).shift(LEFT.times(3));
            var two = one.copy().shift(RIGHT.times(6));
            two.setValue(7);
            scene.add(one, two);
            scene.pause(1);
            scene.play(one.animate(n -> n.setValue(5)));
            numbers.addAll(List.of(one, two));
        });
        assertThat(numbers.get(0).textAt(film.moment(5))).isEqualTo("1");
        assertThat(numbers.get(1).textAt(film.moment(5))).isEqualTo("7");
        assertThat(items(film, 5).get(0).path())
                .isNotEqualTo(items(film, 5).get(1).path());
    }

    @Test
    void whatIsWrittenOrCreatedFollowsWhileItAppearsAndAfterwards() {
        AtomicReference<DecimalNumber> number = new AtomicReference<>();
        List<Shape> others = new ArrayList<>();
        Film film = Recorded.film(scene -> {
            var t = new ValueTracker(0);
            var n = new DecimalNumber(0, 2, 48).follow(t);
            var g = new FunctionGraph(x -> 0, -3, 3).follow(at -> x -> t.at(at));
            var d = new Dot();
            var e = new Dot(UP);
            var l = new Line(LEFT, RIGHT).alwaysBetween(d, e, 0);
            var a = new Arrow(LEFT, RIGHT).alwaysBetween(e, d, 0.1);
            var f = new SurroundingRectangle(d).follow();
            var b = new Brace(d, DOWN).follow();
            scene.add(d, e);
            scene.play(write(n), create(g), create(l), growArrow(a), create(f), write(b));
            scene.play(t.animate(v -> v.set(1)), d.animate(x -> x.shift(RIGHT.times(5))));
            scene.pause(0.5);
            number.set(n);
            others.addAll(List.of(g, l, a, f, b));
        });
        assertThat(number.get().textAt(film.moment(22))).isEqualTo("1.00");
        assertThat(others.get(0).boundsAt(film.moment(22)).center().y()).isCloseTo(1, within(1e-5));
        assertThat(others.get(1).boundsAt(film.moment(22)).right()).isGreaterThan(4.9);
        assertThat(others.get(2).boundsAt(film.moment(22)).right()).isGreaterThan(4.7);
        assertThat(others.get(3).boundsAt(film.moment(22)).center().x()).isCloseTo(5, within(1e-5));
        assertThat(others.get(4).boundsAt(film.moment(22)).center().x()).isCloseTo(5, within(1e-5));
    }

    @Test
    void aNumberThatWasWrittenCanBeSetAndAnimated() {
        AtomicReference<DecimalNumber> number = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            var n = new DecimalNumber(1, 0);
            scene.play(write(n));
            scene.play(n.animate(x -> x.setValue(50)));
            scene.pause(0.5);
            number.set(n);
        });
        assertThat(number.get().textAt(film.moment(22))).isEqualTo("50");
    }

    @Test
    void aFillThatFollowsGoesOnFollowingAfterAnIndication() {
        Film film = Recorded.film(scene -> {
            var t = new ValueTracker(0);
            var square = new Square();
            square.fill().follow(at -> BLACK.mix(WHITE, t.at(at)));
            scene.add(square);
            scene.play(indicate(square), t.animate(v -> v.set(0.5)).rate(linear));
            scene.play(t.animate(v -> v.set(1)));
            scene.pause(0.5);
        });
        assertThat(items(film, 22).get(0).fill()).isEqualTo(WHITE);
    }

    @Test
    void aPlaceThatFollowsGoesOnFollowingAfterAFullTurn() {
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var square = new Square();
            square.transform().follow(at -> Affine.translation(point(x.at(at), 0)));
            scene.add(square);
            scene.play(rotate(square, TAU), x.animate(v -> v.set(1)).rate(linear));
            scene.play(x.animate(v -> v.set(3)));
            scene.pause(0.5);
        });
        assertThat(items(film, 5).get(0).toScene().dx()).isCloseTo(0.5, within(1e-9));
        assertThat(items(film, 22).get(0).toScene().dx()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aLabelThatGetsMoreLettersGoesOnFollowingInOnePiece() {
        AtomicReference<Text> label = new AtomicReference<>();
        AtomicReference<Dot> dot = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            dot.set(new Dot());
            label.set(new Text("x", 40).alwaysNextTo(dot.get(), UP));
            scene.add(dot.get(), label.get());
            label.get().append("yz");
            scene.play(label.get().animate(t -> t.append("w")));
            scene.play(dot.get().animate(d -> d.shift(4, -1)));
            scene.pause(0.5);
        });
        var end = film.moment(22);
        assertThat(label.get().centerAt(end).x()).isCloseTo(4, within(1e-5));
        assertThat(label.get().boundsAt(end).bottom())
                .isCloseTo(dot.get().boundsAt(end).top() + Layout.DEFAULT_GAP, within(1e-5));
        var letters = label.get().shapesAt(end);
        Recorded.film(scene -> {
            var whole = new Text("xyzw", 40).moveTo(label.get().centerAt(end));
            for (int i = 0; i < letters.size(); i++) {
                assertThat(letters.get(i)
                                .centerAt(end)
                                .distanceTo(whole.letters().get(i).center()))
                        .as("letter %d", i)
                        .isLessThan(1e-5);
            }
        });
    }

    @Test
    void whatIsAddedToAGroupThatFollowsGoesAlongFromWhereItStands() {
        AtomicReference<Square> late = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            var dot = new Dot(LEFT);
            var group = new Group<>(new Square(1)).alwaysMoveTo(dot);
            scene.add(group);
            late.set(new Square(0.5).moveTo(LEFT));
            group.add(late.get());
            scene.add(late.get());
            scene.play(dot.animate(d -> d.shift(RIGHT.times(3))));
            scene.pause(0.5);
        });
        assertThat(late.get().centerAt(film.moment(0)).x()).isCloseTo(-1, within(1e-6));
        assertThat(late.get().centerAt(film.moment(12)).x()).isCloseTo(2, within(1e-6));
    }

    @Test
    void whatIsAddedToAGroupWithinAGroupThatFollowsGoesAlongToo() {
        AtomicReference<Square> late = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            var dot = new Dot(LEFT);
            var inner = new Group<>(new Square(1));
            scene.add(new Group<Mobject>(inner, new Circle(0.5)).alwaysMoveTo(dot));
            late.set(new Square(0.5).moveTo(LEFT));
            inner.add(late.get());
            scene.play(dot.animate(d -> d.shift(RIGHT.times(3))));
            scene.pause(0.5);
        });
        assertThat(late.get().centerAt(film.moment(12)).x()).isCloseTo(2, within(1e-6));
    }

    @Test
    void whatFollowsAndIsShiftedFollowsNoLonger() {
        Film film = Recorded.film(scene -> {
            var dot = new Dot();
            var label = new Square(1).alwaysNextTo(dot, UP);
            scene.add(label);
            scene.play(label.animate(l -> l.shift(RIGHT.times(2))).rate(linear));
            dot.shift(DOWN.times(3));
            scene.pause(0.5);
        });
        double y = 0.08 + 0.25 + 0.5;
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(1, within(1e-6));
        assertThat(seenCenter(film, 5, 0).y()).isCloseTo(y, within(1e-6));
        assertThat(seenCenter(film, 12, 0)).satisfies(at -> {
            assertThat(at.x()).isCloseTo(2, within(1e-6));
            assertThat(at.y()).isCloseTo(y, within(1e-6));
        });
    }

    @Test
    void thoseThatFollowEachOtherGetOneSentence() {
        assertThatThrownBy(() -> {
                    Film film = Recorded.film(scene -> {
                        var a = new Square();
                        var b = new Circle();
                        a.alwaysNextTo(b, RIGHT);
                        b.alwaysNextTo(a, LEFT);
                        scene.add(a, b);
                        scene.pause(0.5);
                    });
                    items(film, 2);
                })
                .hasMessageContaining("follow each other")
                .hasMessageContaining("Square")
                .hasMessageContaining("Circle");
    }

    @Test
    void aSourceThatReadsWhatIsNowIsToldWhatToWrite() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var t = new ValueTracker(0);
                    var n = new DecimalNumber(0, 2, 96).follow(at -> t.get());
                    scene.add(n);
                    n.center();
                }))
                .hasMessageContaining("at(moment)");
        assertThatThrownBy(() -> {
                    Film film = Recorded.film(scene -> {
                        var c = new Circle();
                        var s = new Square();
                        s.transform().follow(at -> Affine.translation(c.center()));
                        scene.add(s);
                        scene.pause(0.5);
                    });
                    items(film, 2);
                })
                .hasMessageContaining("boundsAt(moment)");
        assertThatThrownBy(() -> {
                    Film film = Recorded.film(scene -> {
                        var s = new Square();
                        s.path().follow(at -> new Square(2).path().at(at));
                        scene.add(s);
                        scene.pause(0.5);
                    });
                    items(film, 2);
                })
                .hasMessageContaining("redraw");
    }

    @Test
    void aSourceThatDrawsRandomNumbersIsRefused() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var s = new Square();
                    s.opacity().follow(at -> scene.random().nextDouble());
                    s.opacity().get();
                }))
                .hasMessageContaining("draw random numbers before");
    }

    @Test
    void whatIsRedrawnReadsTheSceneAsItIsAtEveryMoment() {
        Film film = Recorded.film(scene -> {
            var dot = new Dot();
            var t = new ValueTracker(1);
            scene.add(redraw(at -> new Group<Mobject>(
                    new Line(ORIGIN, dot.center()), new Text(t.get() < 1.5 ? "a" : "bc", 40).nextTo(dot, UP))));
            scene.play(
                    dot.animate(d -> d.shift(RIGHT.times(4))).rate(linear),
                    t.animate(v -> v.set(2)).rate(linear));
            scene.pause(0.5);
        });
        // with the dot, which appears when it is animated
        assertThat(items(film, 2)).hasSize(1 + 1 + 1);
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(1, within(1e-6));
        assertThat(items(film, 12)).hasSize(1 + 2 + 1);
        assertThat(seenCenter(film, 12, 0).x()).isCloseTo(2, within(1e-6));
        // in any order
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(1, within(1e-6));
    }

    @Test
    void whatIsRedrawnCanStop() {
        Film film = Recorded.film(scene -> {
            var dot = new Dot();
            var square = redraw(at -> new Square(1).moveTo(dot));
            scene.add(square);
            scene.play(dot.animate(d -> d.shift(RIGHT)).rate(linear));
            square.stopFollowing();
            scene.play(dot.animate(d -> d.shift(RIGHT)).rate(linear));
        });
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(0.5, within(1e-6));
        assertThat(seenCenter(film, 18, 0).x()).isCloseTo(1, within(1e-6));
    }

    @Test
    void anUpdaterEditsAtEveryMomentUntilItIsStopped() {
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var dot = new Dot().onFrame((d, at) -> d.moveTo(x.get(), 1).setColor(BLACK.mix(WHITE, x.get() / 4)));
            scene.add(dot);
            scene.play(x.animate(v -> v.set(4)).rate(linear));
            dot.stopFollowing();
            scene.play(x.animate(v -> v.set(0)).rate(linear));
        });
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(2, within(1e-6));
        assertThat(seenCenter(film, 5, 0).y()).isCloseTo(1, within(1e-6));
        assertThat(items(film, 5).get(0).fill()).isEqualTo(BLACK.mix(WHITE, 0.5));
        assertThat(seenCenter(film, 15, 0).x()).isCloseTo(4, within(1e-6));
    }

    @Test
    void aSimulationGoesStepByStepFromItsBeginningAndCanStop() {
        Film film = Recorded.film(scene -> {
            scene.pause(0.5);
            Simulation<Double> fall = simulate(0.0, (height, seconds) -> height - 2 * seconds);
            var dot = new Dot();
            dot.transform().follow(at -> Affine.translation(point(0, fall.at(at))));
            scene.add(dot);
            scene.pause(1);
            fall.stop();
            scene.pause(1);
        });
        assertThat(seenCenter(film, 10, 0).y()).isCloseTo(-1, within(1e-6));
        assertThat(seenCenter(film, 22, 0).y()).isCloseTo(-2, within(1e-6));
    }

    @Test
    void noTimePassesInsideAnimate() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var c = new Circle();
                    scene.play(c.animate(x -> {
                        x.shift(RIGHT);
                        scene.pause(1);
                    }));
                }))
                .hasMessageContaining("No time passes inside animate");
    }

    @Test
    void anUpdaterEditsWhatGoesOnFollowing() {
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var number = new DecimalNumber(0, 1).follow(x).onFrame((n, at) -> n.setOpacity(1 - x.get() / 8));
            var dot = new Dot();
            var square = new Square(1).alwaysNextTo(dot, UP, 0.5).onFrame((s, at) -> s.setOpacity(1 - x.get() / 8));
            scene.add(number, dot, square);
            scene.play(
                    x.animate(v -> v.set(4)).rate(linear),
                    dot.animate(d -> d.shift(RIGHT)).rate(linear));
            assertThat(number.value().get()).isEqualTo(4);
            assertThat(number.opacity().get()).isEqualTo(0.5);
            assertThat(square.center().x()).isCloseTo(1, within(1e-6));
            assertThat(square.opacity().get()).isEqualTo(0.5);
        });
        assertThat(film.frameCount()).isEqualTo(10);
    }

    @Test
    void twoUpdatersEditOneAfterTheOther() {
        Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var dot = new Dot().onFrame((d, at) -> d.moveTo(x.get(), 0)).onFrame((d, at) -> d.shift(UP));
            scene.add(dot);
            scene.play(x.animate(v -> v.set(4)));
            assertThat(dot.center().x()).isCloseTo(4, within(1e-6));
            assertThat(dot.center().y()).isCloseTo(1, within(1e-6));
        });
    }
}
