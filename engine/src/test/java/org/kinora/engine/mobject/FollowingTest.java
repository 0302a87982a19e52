package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;
import static org.kinora.engine.scene.DrawnItems.seenCenter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** What follows something, at ten frames a second. */
class FollowingTest {

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
}
