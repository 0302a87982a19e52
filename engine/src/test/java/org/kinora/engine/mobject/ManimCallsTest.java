package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** Small calls that manim's users know by heart. At ten frames a second. */
class ManimCallsTest {

    private static final double ROUNDING = 1e-6;

    private static void inAScene(Consumer<Recorded> script) {
        Recorded.film(script).close();
    }

    private static void assertAt(Point point, double x, double y) {
        assertThat(point.distanceTo(new Point(x, y))).isLessThan(ROUNDING);
    }

    @Test
    void whatIsSentToTheBackIsDrawnFirstWhetherItWasShownOrNot() {
        AtomicReference<List<Long>> order = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            Square first = new Square();
            Circle second = new Circle();
            scene.add(first, second);
            second.sendToBack();
            Group<Dot> dots = new Group<>(new Dot(), new Dot(UP));
            dots.sendToBack();
            scene.pause(0.1);
            order.set(List.of(dots.get(0).id(), dots.get(1).id(), second.id(), first.id()));
        })) {
            assertThat(new FilmFrames(film).frame(0).items().stream().map(DrawItem::id))
                    .containsExactlyElementsOf(order.get());
        }
    }

    @Test
    void anotherMobjectGivesItsColourOrItsWholeStyle() {
        inAScene(scene -> {
            Square plain = new Square().setFill(RED, 0.5);
            plain.matchColor(new Text("x").setColor(GREEN));
            assertThat(plain.fill().get()).isEqualTo(GREEN.withAlpha(0.5));
            plain.matchColor(new Line(LEFT, RIGHT).setStroke(BLUE, 2));
            assertThat(plain.stroke().get().paint()).isEqualTo(BLUE);
            Group<Circle> pair = new Group<>(new Circle(), new Circle());
            pair.matchStyle(plain.setOpacity(0.3));
            assertThat(pair.last().fill().get()).isEqualTo(BLUE.withAlpha(0.5));
            assertThat(pair.last().opacity().get()).isEqualTo(0.3);
            assertThatThrownBy(() -> plain.matchStyle(new Group<>()))
                    .hasMessage("A Group without shapes has no style that another could have");
            Square shaded = new Square().setFill(new LinearGradient(LEFT, RIGHT, RED, BLUE));
            assertThatThrownBy(() -> plain.matchColor(shaded))
                    .hasMessage("A Square is painted with a gradient, not in a colour that another can have");
        });
    }

    @Test
    void somethingSurroundsAnotherAndComesOntoTheScreen() {
        inAScene(scene -> {
            Rectangle wide = new Rectangle(4, 1).surround(new Square(2).shift(1, 1), 0.5);
            assertThat(wide.height()).isCloseTo(3, within(ROUNDING));
            assertThat(wide.width()).isCloseTo(12, within(ROUNDING));
            assertAt(wide.center(), 1, 1);
            Square far = new Square(1).shift(20, -3.8);
            assertThat(far.isOffScreen()).isTrue();
            far.shiftOntoScreen();
            assertThat(far.isOffScreen()).isFalse();
            assertThat(far.bounds().bottom()).isCloseTo(-3.5, within(ROUNDING));
            assertThat(far.bounds().right()).isCloseTo(64 / 9.0 - 0.5, within(ROUNDING));
            Point before = far.center();
            assertAt(far.shiftOntoScreen(0).center(), before.x(), before.y());
            assertThat(new Square(2).shift(1, 1).stretchToWidth(6).bounds().left())
                    .isCloseTo(-2, within(ROUNDING));
            assertThat(new Square(2).stretchToHeight(1).height()).isCloseTo(1, within(ROUNDING));
        });
    }

    @Test
    void aGroupIsOrderedAnewAndSpacedOut() {
        inAScene(scene -> {
            Square left = new Square(1).shift(-2, 0);
            Square middle = new Square(1);
            Square right = new Square(1).shift(2, 0);
            Group<Square> row = new Group<>(middle, right).addToBack(left);
            assertThat(row.members()).containsExactly(left, middle, right);
            assertThat(row.invert().members()).containsExactly(right, middle, left);
            assertThat(row.sort(m -> m.center().x()).members()).containsExactly(left, middle, right);
            row.saveState();
            Group<Square> shuffled = row.shuffle(new Random(1));
            assertThat(shuffled.members()).containsExactlyInAnyOrder(left, middle, right);
            row.restore();
            assertThat(row.members()).containsExactly(left, middle, right);
            row.spaceOut(1.5);
            assertAt(left.center(), -3, 0);
            assertThat(right.width()).isCloseTo(1, within(ROUNDING));
        });
    }

    @Test
    void linesArcsAndCirclesKnowTheirGeometry() {
        inAScene(scene -> {
            Line line = new Line(ORIGIN, new Point(2, 2));
            assertThat(line.slope()).isCloseTo(1, within(ROUNDING));
            assertAt(line.unitVector(), Math.sqrt(0.5), Math.sqrt(0.5));
            assertAt(line.projection(new Point(2, 0)), 1, 1);
            assertAt(line.intersection(new Line(new Point(3, 0), new Point(3, 1))), 3, 3);
            assertThatThrownBy(() -> line.intersection(new Line(UP, new Point(1, 2))))
                    .hasMessage("Parallel lines do not cross");
            assertAt(line.copy().setAngle(0).end(), Math.sqrt(8), 0);
            assertThat(line.copy().setLength(1).length()).isCloseTo(1, within(ROUNDING));
            assertAt(line.copy().setLength(1).center(), 1, 1);
            assertThatThrownBy(() -> line.setLength(-1)).hasMessage("A line's length is 0 or more, not -1.0");
            assertAt(line.copy().reverseDirection().start(), 2, 2);
            assertThat(line.arcLength()).isCloseTo(Math.sqrt(8), within(1e-5));
            Arc arc = new Arc(new Point(1, 0), 2, 0, 1).scale(0.5, ORIGIN).shift(0, 1);
            assertAt(arc.arcCenter(), 0.5, 1);
            assertAt(arc.moveArcCenterTo(UP).arcCenter(), 0, 1);
            Circle circle = new Circle(2).rotate(90 * DEGREES).shift(1, 0);
            assertAt(circle.pointAtAngle(0), 1, 2);
        });
    }

    @Test
    void anOpenLineIsLedThroughOtherPointsWhereverItHasBeenMoved() {
        inAScene(scene -> {
            Polyline line = new Polyline(LEFT, RIGHT).rotate(1).shift(2, 3);
            assertAt(line.setPoints(ORIGIN, UP, new Point(2, 1)).pointFromProportion(1), 2, 1);
            assertThat(line.width()).isCloseTo(2, within(1e-5));
            line.setPointsSmoothly(ORIGIN, new Point(1, 1), new Point(2, 0));
            assertAt(line.pointFromProportion(0.5), 1, 1);
            assertThatThrownBy(() -> line.setPoints(UP)).hasMessage("A line needs two points at least, not 1");
        });
    }

    @Test
    void partsAreColouredByAMapAndTheLongerPartCounts() {
        inAScene(scene -> {
            MathTex formula = new MathTex("x^2 + x").setColorByTex(Map.of("x", RED, "x^2", BLUE));
            assertThat(formula.part("x", 1).get(0).fill().get()).isEqualTo(RED);
            assertThat(formula.part("x^2").get(0).fill().get()).isEqualTo(BLUE);
            Text text = new Text("loss and lossless").setColorByText(Map.of("loss", RED, "lossless", BLUE));
            assertThat(text.part("loss").get(0).fill().get()).isEqualTo(RED);
            assertThat(text.part("lossless").get(0).fill().get()).isEqualTo(BLUE);
            assertThat(text.part("and").get(0).fill().get()).isEqualTo(WHITE);
        });
    }

    @Test
    void somethingTurnsAndMovesAtASteadyRateUntilItIsStopped() {
        AtomicReference<Line> hand = new AtomicReference<>();
        AtomicReference<Square> cart = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            hand.set(new Line(ORIGIN, RIGHT).alwaysRotate(Math.PI / 2, ORIGIN));
            cart.set(new Square().alwaysShift(new Point(1, 2)));
            scene.add(hand.get(), cart.get());
            scene.pause(2);
            hand.get().stopFollowing();
            scene.pause(1);
            assertThatThrownBy(() -> new Square().alwaysRotate(Double.NaN))
                    .hasMessage("A steady rate is a finite number, not NaN");
        })) {
            assertAt(hand.get().endAt(film.moment(10)), 0, 1);
            assertAt(hand.get().endAt(film.moment(29)), -1, 0);
            assertAt(cart.get().centerAt(film.moment(10)), 1, 2);
        }
    }

    @Test
    void partsAreNumberedWhereTheyStand() {
        inAScene(scene -> {
            Group<Square> row = new Group<>(new Square(), new Square(), new Square()).arrange(RIGHT);
            IndexLabels labels = new IndexLabels(row);
            assertThat(labels.size()).isEqualTo(3);
            assertAt(labels.label(2).center(), row.get(2).center().x(), 0);
            assertThatThrownBy(() -> new IndexLabels(new Group<>()))
                    .hasMessage("A Group without parts has none that could be numbered");
        });
    }

    @Test
    void coloursAreInvertedLightenedAndSpacedAlongAGradient() {
        assertThat(WHITE.inverted()).isEqualTo(BLACK);
        assertThat(BLACK.lighter(0.25)).isEqualTo(new Color(0.25, 0.25, 0.25, 1));
        assertThat(WHITE.darker(0.25)).isEqualTo(new Color(0.75, 0.75, 0.75, 1));
        assertThat(Color.gradient(5, RED, WHITE, BLUE))
                .containsExactly(RED, RED.mix(WHITE, 0.5), WHITE, WHITE.mix(BLUE, 0.5), BLUE);
        assertThat(Color.gradient(1, RED, BLUE)).containsExactly(RED);
        assertThatThrownBy(() -> Color.gradient(0, RED))
                .hasMessage("A gradient of one colour or more gives one or more, not 0 of 1");
    }
}
