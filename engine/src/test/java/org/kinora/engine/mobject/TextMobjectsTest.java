package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recording;

class TextMobjectsTest {

    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static void inAScene(Runnable script) {
        Recorded.film(scene -> script.run()).close();
    }

    private static Moment now() {
        return Recording.current().now();
    }

    @Test
    void aTextIsCentredAndItsPartsAreFound() {
        inAScene(() -> {
            Text text = new Text("to be or not to be");
            assertThat(text.center().x()).isCloseTo(0, within(SINGLE_PRECISION));
            assertThat(text.letters()).hasSize(13);
            assertThat(text.part("be").shapes()).hasSize(2);
            assertThat(text.part("to", 1).center().x())
                    .isGreaterThan(text.part("not").center().x());
            assertThat(text.parts(Pattern.compile("t?o\\b"))).hasSize(2);
            assertThatThrownBy(() -> text.part("question")).hasMessageContaining("question");
        });
    }

    @Test
    void aTextThatIsShownStaysShownWhenItIsSetAnew() {
        inAScene(() -> {
            Text text = new Text("before");
            text.show();
            List<Letter> old = text.letters();
            text.set("then");
            assertThat(text.letters()).allMatch(Letter::isShown);
            assertThat(old).noneMatch(Letter::isShown);
            text.append(" more");
            assertThat(text.part("more").members()).noneMatch(Letter::isShown);
            assertThat(new Text("hidden").set("still hidden").isShown()).isFalse();
        });
    }

    @Test
    void whatIsAppendedJoinsTheTextWhereItStands() {
        inAScene(() -> {
            Text text = new Text("The dog").scale(0.5).moveTo(new Point(-3, 2)).setColor(Color.TEAL);
            Text whole = new Text("The dog ran").scale(0.5);
            Point start = text.baseline();
            List<Letter> before = text.letters();
            text.append(" ran");
            assertThat(text.letters()).startsWith(before.toArray(Letter[]::new)).hasSize(9);
            assertThat(text.baseline().distanceTo(start)).isCloseTo(0, within(SINGLE_PRECISION));
            assertThat(text.width()).isCloseTo(whole.width(), within(SINGLE_PRECISION));
            assertThat(text.letters().get(8).fill().get()).isEqualTo(Color.TEAL);
        });
    }

    @Test
    void anAnimatedAppendFadesTheNewLettersInAndMovesNoOther() {
        Film film = Recorded.film(scene -> {
            Text text = new Text("ab");
            scene.add(text);
            scene.play(text.animate(t -> t.append("c")).rate(RateFunctions::linear));
            scene.pause(1);
        });
        List<ShapeItem> middle = new FilmFrames(film).frame(5).shapes();
        assertThat(middle).extracting(ShapeItem::opacity).containsExactly(1.0, 1.0, 0.5);
        List<ShapeItem> end = new FilmFrames(film).frame(10).shapes();
        assertThat(end)
                .extracting(ShapeItem::toScene)
                .containsExactlyElementsOf(
                        middle.stream().map(ShapeItem::toScene).toList());
    }

    @Test
    void twoTextsStandOnOneBaseline() {
        inAScene(() -> {
            Text first = new Text("one").shift(Point.UP);
            Text second = new Text("gap").alignBaseline(first);
            assertThat(second.baseline().y()).isCloseTo(first.baseline().y(), within(SINGLE_PRECISION));
            assertThat(second.bounds().bottom()).isLessThan(first.bounds().bottom());
        });
    }

    @Test
    void aNumberSaysItsValueRounded() {
        inAScene(() -> {
            DecimalNumber number = new DecimalNumber(2.345, 2).unit(" %");
            assertThat(number.textAt(now())).isEqualTo("2.35 %");
            assertThat(number.setValue(-0.001).textAt(now())).isEqualTo("0.00 %");
            assertThat(number.setValue(-1234.5).textAt(now())).isEqualTo("−1234.50 %");
        });
    }

    @Test
    void aNumberThatStandsStillKeepsItsOutline() {
        Film film = Recorded.film(scene -> {
            ValueTracker tracker = new ValueTracker(0);
            scene.add(new DecimalNumber(0, 0).follow(tracker));
            scene.play(tracker.animate(t -> t.set(2)).rate(RateFunctions::linear));
            scene.pause(1);
        });
        FilmFrames frames = new FilmFrames(film);
        Path zero = frames.frame(0).shapes().get(0).path();
        Path two = frames.frame(10).shapes().get(0).path();
        assertThat(two).isNotEqualTo(zero);
        assertThat(frames.frame(15).shapes().get(0).path()).isSameAs(two);
    }

    @Test
    void aNumberHasItsUnitFromTheTimeOnAtWhichItWasSet() {
        AtomicReference<DecimalNumber> number = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            number.set(new DecimalNumber(5, 0));
            scene.pause(1);
            number.get().unit(" %");
            scene.pause(1);
        });
        assertThat(number.get().textAt(film.moment(9))).isEqualTo("5");
        assertThat(number.get().textAt(film.moment(10))).isEqualTo("5 %");
    }

    @Test
    void numbersGrowToTheSideThatTheyAreAnchoredFor() {
        inAScene(() -> {
            assertThat(new DecimalNumber(11, 0).bounds().left()).isNotNegative();
            assertThat(new DecimalNumber(11, 0).rightAligned().bounds().right()).isNotPositive();
            assertThat(new DecimalNumber(88, 0).centered().center().x()).isCloseTo(0, within(0.01));
        });
    }

    @Test
    void partsOfAFormulaAreFoundByTheirTex() {
        inAScene(() -> {
            MathTex formula = new MathTex("\\frac{a}{b} + x^2");
            assertThat(formula.center().x()).isCloseTo(0, within(SINGLE_PRECISION));
            assertThat(formula.part("x^2").shapes()).hasSize(2);
            assertThat(formula.part("\\frac{a}{b}").shapes()).hasSize(3);
            assertThat(formula.part("a").center().y())
                    .isGreaterThan(formula.part("b").center().y());
            assertThat(new Tex("the loss $L(\\theta)$").part("loss").shapes()).hasSize(4);
        });
    }

    @Test
    void aPartOfALigatureIsALetterOfItsOwn() {
        Film film = Recorded.film(scene -> {
            Text text = new Text("first fit office", 60);
            scene.add(text);
            int letters = text.letters().size();
            text.part("i").setColor(Color.RED);
            assertThat(text.letters()).hasSizeGreaterThan(letters);
            assertThat(text.part("i").shapes()).hasSize(1);
            assertThat(text.text()).isEqualTo("first fit office");
            scene.pause(1);
        });
        List<ShapeItem> items = new FilmFrames(film).frame(5).shapes();
        assertThat(items).hasSize("firstfitoffice".length() - 1);
        assertThat(items).filteredOn(item -> item.fill().equals(Color.RED)).hasSize(1);
    }

    @Test
    void aGradientSpansTheWord() {
        inAScene(() -> {
            Text text = new Text("GRADIENT", 90).shift(2, 1);
            text.setFill(new LinearGradient(Point.LEFT.times(3), Point.RIGHT.times(3), Color.RED, Color.BLUE));
            LinearGradient first = (LinearGradient) text.letters().get(0).fill().get();
            LinearGradient last = (LinearGradient) text.letters().get(7).fill().get();
            Point firstStart = text.letters().get(0).placement().apply(first.start());
            Point lastStart = text.letters().get(7).placement().apply(last.start());
            assertThat(firstStart.distanceTo(lastStart)).isCloseTo(0, within(SINGLE_PRECISION));
            assertThat(firstStart.distanceTo(new Point(-1, 1))).isCloseTo(0, within(0.1));
        });
    }

    @Test
    void wordsStandLevelWhateverTheirLetters() {
        inAScene(() -> {
            Square square = new Square(1).shift(3, 2);
            Text low = new Text("gym", 30).levelWith(square);
            Text high = new Text("Hill", 30).centerOn(square);
            DecimalNumber number = new DecimalNumber(12, 0, 30).levelWith(2);
            assertThat(high.baseline().y()).isCloseTo(low.baseline().y(), within(SINGLE_PRECISION));
            assertThat(number.baseline().y()).isCloseTo(low.baseline().y(), within(SINGLE_PRECISION));
            assertThat(low.baseline().y() + low.xHeight() / 2).isCloseTo(2, within(SINGLE_PRECISION));
            assertThat(high.center().x()).isCloseTo(3, within(SINGLE_PRECISION));
            assertThat(low.endAt(new Point(1, 1)).corner(Point.RIGHT).x()).isCloseTo(1, within(SINGLE_PRECISION));
        });
    }

    @Test
    void aFormulaKeepsTheColoursAndMacrosThatItIsWrittenWith() {
        Film film = Recorded.film(scene -> {
            scene.macro("\\half", "\\frac{1}{2}");
            scene.add(new MathTex("\\textcolor{red}{x} + \\half", 80));
            scene.pause(1);
        });
        List<ShapeItem> items = new FilmFrames(film).frame(5).shapes();
        assertThat(items).hasSize(5);
        assertThat(items).filteredOn(item -> !item.fill().equals(Color.WHITE)).hasSize(1);
    }

    @Test
    void aNumberThatIsNoneOrInfiniteIsShownAsThat() {
        inAScene(() -> {
            assertThat(new DecimalNumber(Double.NaN, 1).textAt(now())).isEqualTo("–");
            assertThat(new DecimalNumber(Double.NEGATIVE_INFINITY, 1).textAt(now()))
                    .isEqualTo("−∞");
            assertThat(new DecimalNumber(1234567, 0).grouped().signed().textAt(now()))
                    .isEqualTo("+1,234,567");
        });
    }

    @Test
    void thereIsAWarningOfCharactersThatNoFontHas() {
        inAScene(() -> {
            new Text("abc \uE123", 40);
            assertThat(Recording.current().warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.sentence()).contains("U+E123"));
        });
    }
}
