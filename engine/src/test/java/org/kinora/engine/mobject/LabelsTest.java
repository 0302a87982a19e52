package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.ArcBraces;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;

/** What names things, underlines them and crosses them out. */
class LabelsTest {

    private static final double PRECISION = 1e-4;

    @Test
    void whatMarksAMobjectFollowsIt() {
        AtomicReference<Group<VMobject<?>>> marks = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Square square = new Square(2);
            Underline line = new Underline(square, 0.3).follow();
            Cross cross = new Cross(square).follow();
            BackgroundRectangle back = new BackgroundRectangle(square, 0.5).follow();
            marks.set(new Group<>(List.of(line, cross, back)));
            scene.add(back, square, line, cross);
            scene.pause(0.2);
            square.shift(3, 0).scale(0.5);
            scene.pause(0.2);
        });
        Moment end = film.moment(3);
        Bounds line = marks.get().members().get(0).boundsAt(end);
        assertThat(line.bottom()).isCloseTo(-0.8, within(PRECISION));
        assertThat(line.width()).isCloseTo(1, within(PRECISION));
        assertThat(marks.get().members().get(1).boundsAt(end).left()).isCloseTo(2.5, within(PRECISION));
        assertThat(marks.get().members().get(2).boundsAt(end).right()).isCloseTo(4, within(PRECISION));
    }

    @Test
    void aVariableRunsAndItsLettersStandOnOneBaseline() {
        AtomicReference<Variable> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Variable x = new Variable("x_g", 0, 1);
            made.set(x);
            assertThat(x.number().baseline().y()).isCloseTo(x.label().baseline().y(), within(PRECISION));
            scene.add(x);
            scene.play(1, x.animate(v -> v.setValue(10)).rate(linear));
        });
        assertThat(made.get().number().textAt(film.moment(5))).isEqualTo("5.0");
        assertThat(made.get().at(film.moment(5))).isCloseTo(5, within(PRECISION));
    }

    @Test
    void aLabeledDotIsLargeEnoughForItsLabelAndKeepsItsColour() {
        Recorded.film(scene -> {
            LabeledDot dot = new LabeledDot("W_{12}").setColor(RED);
            double half = Math.hypot(dot.label().width(), dot.label().height()) / 2;
            assertThat(dot.width() / 2).isCloseTo(half + 0.1, within(PRECISION));
            assertThat(dot.dot().fill().get()).isEqualTo(RED);
            assertThat(dot.label().shapes().get(0).fill().get()).isEqualTo(BLACK);
        });
    }

    @Test
    void aLabelLiesOnItsLineWhereItIsAskedFor() {
        Recorded.film(scene -> {
            var line = new LabeledLine(new Square(0.2), LEFT.times(2), RIGHT.times(2), 0.25);
            assertThat(line.label().center().x()).isCloseTo(-1, within(PRECISION));
            assertThat(line.frame().center().x()).isCloseTo(-1, within(PRECISION));
            assertThat(line.frame().width()).isCloseTo(0.4, within(PRECISION));
            var arrow = new LabeledArrow("w", ORIGIN, UP.times(3));
            assertThat(arrow.label().center().y()).isCloseTo(1.5, within(PRECISION));
            assertThat(arrow.arrow().end().y()).isCloseTo(3, within(PRECISION));
            assertThatThrownBy(() -> new LabeledLine(new Square(), LEFT, RIGHT, 1.5))
                    .hasMessageContaining("not at 1.5");
        });
    }

    @Test
    void aLabelStaysOnItsLineWhenTheEndsMove() {
        AtomicReference<LabeledArrow> made = new AtomicReference<>();
        AtomicReference<LabeledArrow> copied = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Dot from = new Dot(LEFT.times(3));
            Dot to = new Dot(RIGHT.times(3));
            made.set(new LabeledArrow("w", LEFT, RIGHT).alwaysBetween(from, to, 0));
            copied.set(new LabeledArrow("w", LEFT, RIGHT).copy().putStartAndEnd(UP, UP.times(3)));
            scene.add(from, to, made.get(), copied.get());
            scene.play(1, to.animate(d -> d.moveTo(-3, 4)).rate(linear));
            made.get().shift(0, 0);
            scene.pause(0.2);
        });
        for (long frame : new long[] {0, 5, 11}) {
            Moment at = film.moment(frame);
            Arrow arrow = made.get().arrow();
            assertThat(made.get()
                            .label()
                            .centerAt(at)
                            .distanceTo(arrow.startAt(at).interpolate(arrow.endAt(at), 0.5)))
                    .as("frame %d", frame)
                    .isLessThan(PRECISION);
            assertThat(made.get()
                            .frame()
                            .centerAt(at)
                            .distanceTo(made.get().label().centerAt(at)))
                    .isLessThan(PRECISION);
        }
        assertThat(copied.get().label().centerAt(film.moment(0)).distanceTo(UP.times(2)))
                .isLessThan(PRECISION);
    }

    @Test
    void aBraceAlongAnArcHasItsEndsOnTheArcAndItsPointOutside() {
        Recorded.film(scene -> {
            ArcBrace brace = new ArcBrace(ORIGIN, 2, 0, PI, 0);
            assertThat(brace.bounds().left()).isCloseTo(-brace.bounds().right(), within(1e-3));
            assertThat(brace.bounds().bottom()).isCloseTo(0, within(1e-3));
            assertThat(brace.tip().distanceTo(UP.times(2.28))).isLessThan(1e-3);
            assertThat(brace.bounds().top()).isCloseTo(2.28, within(1e-3));
            assertThat(brace.label(new Square(0.2)).center().y()).isGreaterThan(2.38);
            assertThatThrownBy(() -> new ArcBrace(ORIGIN, 2, 0, 0)).hasMessageContaining("not 2.2 and 0.0");
            assertThatThrownBy(() -> ArcBraces.outside(ORIGIN, -1, 0, 1)).hasMessageContaining("radius above 0");
        });
    }

    @Test
    void aBoundaryIsDrawnThereAndBackInOneColourAfterAnother() {
        AtomicReference<AnimatedBoundary> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Square square = new Square(2);
            scene.pause(1);
            made.set(new AnimatedBoundary(square, RED, BLUE).cycleRate(1));
            scene.add(square, made.get());
            scene.pause(1.5);
            square.shift(4, 0);
            scene.pause(1);
            assertThatThrownBy(() -> made.get().cycleRate(0)).hasMessageContaining("more than 0");
        });
        Shape growing = made.get().shapesAt(film.moment(10)).get(1);
        Shape fading = made.get().shapesAt(film.moment(10)).get(0);
        assertThat(growing.outlineAt(film.moment(10)).isEmpty()).isTrue();
        assertThat(growing.outlineAt(film.moment(15)).measure().length()).isCloseTo(4, within(PRECISION));
        assertThat(fading.outlineAt(film.moment(15)).isEmpty()).isTrue();
        assertThat(growing.stroke().at(film.moment(15)).paint()).isEqualTo(RED);
        assertThat(growing.stroke().at(film.moment(25)).paint()).isEqualTo(BLUE);
        assertThat(fading.stroke().at(film.moment(25)).paint()).isEqualTo(RED);
        assertThat(fading.boundsAt(film.moment(27)).center().x()).isCloseTo(4, within(PRECISION));
        // back again: the second turn is drawn from the outline's end
        assertThat(growing.outlineAt(film.moment(22)).measure().pointAt(1).distanceTo(UP_RIGHT))
                .isLessThan(PRECISION);
    }

    @Test
    void aHexagramIsTwoTriangles() {
        Recorded.film(scene -> {
            assertThat(Polygram.regular(6, 2, 1).path().get().contourCount()).isEqualTo(2);
            assertThat(Polygram.regular(7, 3, 1).path().get().contourCount()).isEqualTo(1);
            assertThat(new Polygram(List.of(ORIGIN, RIGHT, UP), List.of(LEFT, DOWN_LEFT, DOWN)).width())
                    .isCloseTo(2, within(PRECISION));
            assertThatThrownBy(() -> Polygram.regular(6, 3, 1)).hasMessageContaining("not 6 corners and 3");
            assertThatThrownBy(() -> Polygram.regular(Integer.MAX_VALUE, 2, 1)).hasMessageContaining("10,000 corners");
            assertThatThrownBy(() -> new Polygram(List.of(ORIGIN, UP))).hasMessageContaining("3 corners at least");
        });
    }

    @Test
    void titlesHaveTheirLinesAtOneHeightWhateverTheirLetters() {
        Recorded.film(scene -> {
            Title title = new Title("Waves");
            assertThat(title.underline().width()).isCloseTo(scene.frameWidth() - 2, within(PRECISION));
            double drop =
                    title.text().baseline().y() - title.underline().center().y();
            Title other = new Title("gypsy");
            assertThat(other.text().baseline().y() - other.underline().center().y())
                    .isCloseTo(drop, within(PRECISION));
            assertThat(other.text().corner(DOWN).y())
                    .isGreaterThan(other.underline().center().y());
        });
    }

    @Test
    void theItemsOfAListAreEquallyFarApartAndAllButSomeCanFade() {
        Recorded.film(scene -> {
            BulletedList list = new BulletedList("one", "two\nlines", "three").fadeAllBut(1);
            double first = list.text(0).baseline().y() - list.text(1).baseline().y();
            double second = list.text(1).caret("two\nlines".length()).y()
                    - list.text(2).baseline().y();
            assertThat(second).isCloseTo(first, within(PRECISION));
            assertThat(list.bullet(0).opacity().get()).isLessThan(0.5);
            assertThat(list.text(1).letters().get(0).opacity().get()).isEqualTo(1);
            assertThatThrownBy(() -> list.fadeAllBut(3)).hasMessage("No item 3 in a list of 3");
            assertThatThrownBy(BulletedList::new).hasMessageContaining("one item or more");
        });
    }
}
