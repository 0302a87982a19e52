package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Recording;

/** At ten frames a second. */
class ChangeableNumbersTest {

    /** Paths are kept in single precision, and the number's digits are those of another cut of the same font. */
    private static final double ALIKE = 0.01;

    private static void inAScene(Consumer<Recorded> script) {
        Recorded.film(script).close();
    }

    private static void assertAlike(Bounds one, Bounds other) {
        assertThat(one.left()).isCloseTo(other.left(), within(ALIKE));
        assertThat(one.right()).isCloseTo(other.right(), within(ALIKE));
        assertThat(one.bottom()).isCloseTo(other.bottom(), within(ALIKE));
        assertThat(one.top()).isCloseTo(other.top(), within(ALIKE));
    }

    @Test
    void aNumberThatCanChangeLooksAsItsGlyphsDidWhereverTheFormulaIs() {
        inAScene(scene -> {
            MathTex formula = new MathTex("x_{3.25} = \\frac{3.25}{y}").setColor(BLUE);
            formula.scale(1.5).moveTo(2, 1);
            scene.add(formula);
            for (int i = 0; i < 2; i++) {
                Bounds before = formula.part("3.25", i).bounds();
                DecimalNumber number = formula.makeNumberChangeable("3.25", i);
                assertAlike(number.bounds(), before);
                assertThat(number.fill().get()).isEqualTo(BLUE);
                assertThat(number.isShown()).isTrue();
            }
            assertThat(formula.numbers()).hasSize(2);
            assertThat(formula.parts()).containsAll(formula.numbers());
            Bounds before = formula.numbers().get(0).bounds();
            formula.shift(1, 0);
            assertThat(formula.numbers().get(0).bounds().left() - before.left()).isCloseTo(1, within(1e-6));
        });
    }

    @Test
    void theGlyphsAreGoneAndTheRestIsFoundAsBefore() {
        inAScene(scene -> {
            MathTex formula = new MathTex("x = 3.00 + y");
            List<Letter> glyphs = formula.part("3.00").members();
            scene.add(formula);
            DecimalNumber number = formula.makeNumberChangeable("3.00");
            assertThat(glyphs).noneMatch(Letter::isShown);
            assertThat(formula.letters()).hasSize(4).doesNotContainAnyElementsOf(glyphs);
            assertThat(formula.part("y").size()).isEqualTo(1);
            assertThat(formula.texOf(number)).isEqualTo("3.00");
            assertThat(formula.makeNumberChangeable("3.00")).isSameAs(number);
            formula.setColorByTex("x = 3.00", RED);
            assertThat(number.fill().get()).isEqualTo(RED);
            assertThatThrownBy(() -> formula.part("3.00"))
                    .hasMessage(
                            "\"3.00\" is a number that can change by now: use what makeNumberChangeable has returned");
        });
    }

    @Test
    void aFormulaThatIsANumberStillHasItsBaseline() {
        inAScene(scene -> {
            MathTex formula = new MathTex("7").shift(1, 2);
            double before = formula.baseline().y();
            formula.makeNumberChangeable("7");
            assertThat(formula.baseline().y()).isCloseTo(before, within(1e-6));
            assertThat(formula.shift(0, 1).baseline().y()).isCloseTo(before + 1, within(1e-6));
        });
    }

    @Test
    void aNumberFollowsATrackerInsideTheFormula() {
        try (Film recorded = Recorded.film(scene -> {
            ValueTracker tracker = new ValueTracker(1);
            MathTex formula = new MathTex("x = 1.0");
            formula.makeNumberChangeable("1.0").follow(tracker);
            scene.add(formula);
            scene.play(1, tracker.animate(t -> t.set(9)).rate(linear));
        })) {
            FilmFrames frames = new FilmFrames(recorded);
            DrawList first = frames.frame(0);
            DrawList last = frames.frame(9);
            assertThat(first.items()).hasSize(3);
            assertThat(last.items().get(2)).isNotEqualTo(first.items().get(2));
            assertThat(last.items().subList(0, 2)).isEqualTo(first.items().subList(0, 2));
        }
    }

    @Test
    void whatStandsToTheRightMovesAlongIfThereIsRoomToBeMade() {
        inAScene(scene -> {
            MathTex formula = new MathTex("a = 3 + 40 + b");
            DecimalNumber three = formula.makeNumberChangeable("3");
            formula.makeRoomFor(three);
            DecimalNumber forty = formula.makeNumberChangeable("40");
            double before = formula.part("b").center().x();
            double fortyBefore = forty.bounds().left();
            double aBefore = formula.part("a").center().x();
            double digit = three.width();
            three.setValue(123);
            double grown = formula.part("b").center().x() - before;
            assertThat(grown).isBetween(1.5 * digit, 3 * digit);
            assertThat(forty.bounds().left() - fortyBefore).isCloseTo(grown, within(1e-5));
            assertThat(formula.part("a").center().x()).isEqualTo(aBefore);
            formula.makeRoomFor(forty);
            forty.setValue(4);
            assertThat(formula.part("b").center().x() - before).isCloseTo(grown / 2, within(1e-5));
            MathTex copy = formula.copy();
            copy.numbers().get(0).setValue(1);
            assertThat(formula.part("b").center().x() - before).isCloseTo(grown / 2, within(1e-5));
            assertThat(copy.part("b").center().x() - before).isCloseTo(-grown / 2, within(1e-5));
        });
    }

    @Test
    void restoringBringsTheGlyphsBack() {
        inAScene(scene -> {
            MathTex formula = new MathTex("x = 3.00");
            scene.add(formula);
            formula.saveState();
            DecimalNumber number = formula.makeNumberChangeable("3.00");
            formula.restore();
            assertThat(formula.part("3.00").size()).isEqualTo(4);
            assertThat(formula.part("3.00").isShown()).isTrue();
            assertThat(number.isShown()).isFalse();
            assertThat(formula.makeNumberChangeable("3.00")).isNotSameAs(number);
        });
    }

    @Test
    void inAMatchingTransformANumberBecomesWhatIsWrittenAlike() {
        try (Film film = Recorded.film(scene -> {
            MathTex before = new MathTex("x = 2.5").shift(-3, 0);
            DecimalNumber number = before.makeNumberChangeable("2.5").setValue(7);
            MathTex after = new MathTex("2.5 = x").shift(3, 0);
            DecimalNumber there = after.makeNumberChangeable("2.5").setValue(8);
            scene.add(before);
            scene.play(1, transformMatchingTex(before, after));
            assertThat(there.isShown()).isTrue();
            assertThat(number.isShown()).isFalse();
            MathTex plain = new MathTex("2.5");
            scene.play(1, transformMatchingTex(after, plain));
            assertThat(plain.isShown()).isTrue();
        })) {
            // nothing fades: three units travel
            assertThat(new FilmFrames(film).frame(5).items()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"3.00, 3.00", "-7, \u22127", "+0.5, +0.5", "'12{,}000', '12,000'"})
    void aNumberIsWrittenAsTheFormulaHasIt(String tex, String text) {
        inAScene(scene -> {
            DecimalNumber number = new MathTex("x = " + tex).makeNumberChangeable(tex);
            assertThat(number.textAt(Recording.current().now())).isEqualTo(text);
        });
    }

    @Test
    void whatIsNoNumberAndWhatIsNotThereIsRefused() {
        inAScene(scene -> {
            MathTex formula = new MathTex("x = 3.00");
            assertThatThrownBy(() -> formula.makeNumberChangeable("x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "A number that can change is written as 3.00, -7 or 12{,}000 in the formula, not as \"x\"");
            assertThatThrownBy(() -> formula.makeNumberChangeable("4"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"x = 3.00\" has 0");
            formula.makeNumberChangeable("3");
            assertThatThrownBy(() -> formula.makeNumberChangeable("3.00"))
                    .hasMessageStartingWith("A part of this number is a number that can change already");
            assertThatThrownBy(() -> formula.makeRoomFor(new DecimalNumber(1, 0)))
                    .hasMessageStartingWith("That number is none of this formula's");
        });
    }
}
