package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.Triangle;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.SceneException;

/** What becomes what, at ten frames a second. */
class MatchingTest {

    private static List<ShapeItem> items(Film film, long frame) {
        return new FilmFrames(film).frame(frame).shapes();
    }

    private static Point center(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds().center();
    }

    /** Each block as "what it is > what it becomes", and what is left over on either side. */
    private static List<String> words(Text from, Text to, TransformMatchingStrings animation) {
        Matching matching = animation.match(from, to);
        List<String> blocks = new ArrayList<>();
        for (Matching.Block block : matching.blocks()) {
            blocks.add(text(from, block.from()) + " > " + text(to, block.to()));
        }
        blocks.add(text(from, matching.leftFrom()) + " | " + text(to, matching.leftTo()));
        return blocks;
    }

    private static String text(Text text, List<Integer> letters) {
        StringBuilder all = new StringBuilder();
        for (int i : letters) {
            Letter letter = text.letters().get(i);
            all.append(text.text(), letter.sourceStart(), letter.sourceEnd());
        }
        return all.toString();
    }

    private static List<String> parts(Formula<?> from, Formula<?> to, TransformMatchingTex animation) {
        Matching matching = animation.match(from, to);
        List<String> blocks = new ArrayList<>();
        for (Matching.Block block : matching.blocks()) {
            blocks.add(glyphs(from, block.from()) + " > " + glyphs(to, block.to()));
        }
        blocks.add(glyphs(from, matching.leftFrom()) + " | " + glyphs(to, matching.leftTo()));
        return blocks;
    }

    private static String glyphs(Formula<?> formula, List<Integer> numbers) {
        StringBuilder all = new StringBuilder();
        for (int i : numbers) {
            Letter glyph = formula.letters().get(i);
            all.append(all.isEmpty() ? "" : " ").append(formula.tex(), glyph.sourceStart(), glyph.sourceEnd());
        }
        return all.toString();
    }

    private static List<String> parts(String from, String to) {
        List<String> blocks = new ArrayList<>();
        Recorded.film(scene -> {
            MathTex here = new MathTex(from);
            MathTex there = new MathTex(to);
            blocks.addAll(parts(here, there, transformMatchingTex(here, there)));
        });
        return blocks;
    }

    private static List<String> words(String from, String to) {
        List<String> blocks = new ArrayList<>();
        Recorded.film(scene -> {
            Text here = new Text(from);
            Text there = new Text(to);
            blocks.addAll(words(here, there, transformMatchingStrings(here, there)));
        });
        return blocks;
    }

    @Test
    void theLongestPartsOfAFormulaTravelAsAWhole() {
        assertThat(parts("a^2 + b^2 = c^2", "c^2 = a^2 + b^2"))
                .containsExactly("a 2 + b 2 > a 2 + b 2", "c 2 > c 2", "= > =", " | ");
    }

    @Test
    void aBaseKeepsItsExponent() {
        // 2 = c 2 is the longest stretch of glyphs that both have, but no part of either
        assertThat(parts("a^2 + b^2 = c^2", "a^2 = c^2 - b^2"))
                .containsExactlyInAnyOrder("a 2 > a 2", "= c 2 > = c 2", "b 2 > b 2", "+ | -");
    }

    @Test
    void whatARootOrAFractionHoldsComesOutOfIt() {
        assertThat(parts("a^2 = c^2 - b^2", "a = \\sqrt{c^2 - b^2}"))
                .contains("c 2 - b 2 > c 2 - b 2", "a > a", "= > =")
                .last()
                .isEqualTo("2 | \\sqrt{c^2 - b^2} \\sqrt{c^2 - b^2}");
        assertThat(parts("\\frac{x+1}{y}", "(x+1) \\cdot y"))
                .contains("x + 1 > x + 1", "y > y")
                .last()
                .isEqualTo("\\frac{x+1}{y} | ( ) \\cdot");
    }

    @Test
    void aFractionBarBecomesAFractionBarAndARootARoot() {
        assertThat(parts("\\frac{a}{b}", "\\frac{c+d}{e}")).contains("\\frac{a}{b} > \\frac{c+d}{e}");
        assertThat(parts("\\sqrt{2}", "\\sqrt[3]{5}").get(0))
                .startsWith("\\sqrt{2}")
                .contains("> \\sqrt[3]{5}");
    }

    @Test
    void glyphsThatLookAlikeAreMatchedLast() {
        assertThat(parts("\\to", "\\rightarrow")).containsExactly("\\to > \\rightarrow", " | ");
    }

    @Test
    void aFormulaThatEndsInTheMiddleIsReadToItsEnd() {
        for (String odd : new String[] {"x'", "x''^2", "{}", "f'(x)", "\\{x\\}", "\\sqrt{}"}) {
            assertThat(parts(odd, odd)).last().as(odd).isEqualTo(" | ");
        }
    }

    @Test
    void aLigatureThatTheOtherTextLacksGivesItsLettersAway() {
        assertThat(words("fit", "f it")).contains("f > f").last().isEqualTo(" | ");
        assertThat(words("offer", "of icing")).contains("o > o", "f > f").last().isEqualTo("fer | icing");
        assertThat(words("office", "office")).containsExactly("office > office", " | ");
    }

    @Test
    void aMapSaysWhatBecomesWhat() {
        Recorded.film(scene -> {
            MathTex here = new MathTex("x^2 + x");
            MathTex there = new MathTex("\\frac{1}{y^2} + \\frac{1}{y}");
            assertThat(parts(here, there, transformMatchingTex(here, there).map("x", "y")))
                    .contains("x > y", "x > y", "+ > +", "2 > 2");
            Text question = new Text("Where is it?");
            Text answer = new Text("It is in Paris.");
            assertThat(words(
                            question,
                            answer,
                            transformMatchingStrings(question, answer).map("Where", "Paris")))
                    .startsWith("Where > Paris", "is > is");
        });
    }

    @Test
    void aMapOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() ->
                        Recorded.film(scene -> scene.play(transformMatchingTex(new MathTex("x + y"), new MathTex("y"))
                                .map("z", "y"))))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("Part 0 of \"z\" is asked for");
        assertThatThrownBy(() ->
                        Recorded.film(scene -> scene.play(transformMatchingStrings(new Text("one"), new Text("two"))
                                .map("one", "three"))))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("part(\"three\", 0): it occurs nowhere in \"two\"");
    }

    @Test
    void wordsStayInOrderThenTravelAndThenTheirLettersAreUsedAgain() {
        assertThat(words("attention is all you need", "attention needs you"))
                .containsExactly("attention > attention", "you > you", "n > n", "e > e", "e > e", "d > d", "isall | s");
        assertThat(words("you need attention", "attention is all you need"))
                .containsExactly("you > you", "need > need", "attention > attention", " | isall");
    }

    @Test
    void theSameWordTwiceBecomesTheSameWordTwice() {
        assertThat(words("row row", "row your row")).containsExactly("row > row", "row > row", " | your");
        assertThat(words("", "a b")).containsExactly(" | ab");
    }

    @Test
    void shapesAreTheSameUpToPlaceAndSize() {
        Recorded.film(scene -> {
            Group<Shape> here = new Group<>(new Square(1), new Circle(1), new Rectangle(2, 1), new Triangle());
            Group<Shape> there = new Group<>(
                    new Circle(0.3).moveTo(3, 1),
                    new Rectangle(1, 2),
                    new Square(4).moveTo(-2, 0),
                    new Rectangle(1, 0.5),
                    new Triangle().rotate(1));
            Matching matching = new TransformMatchingShapes(here, there).match(here, there);
            assertThat(matching.blocks())
                    .containsExactlyInAnyOrder(
                            new Matching.Block(List.of(0), List.of(2)),
                            new Matching.Block(List.of(1), List.of(0)),
                            new Matching.Block(List.of(2), List.of(3)));
            assertThat(matching.leftFrom()).containsExactly(3);
            assertThat(matching.leftTo()).containsExactly(1, 4);
        });
    }

    @Test
    void ofEqualShapesThoseInTheirPlaceStay() {
        Recorded.film(scene -> {
            Group<Square> here = new Group<>(new Square(1).moveTo(0, 0), new Square(1).moveTo(2, 0));
            Group<Square> there = new Group<>(new Square(1).moveTo(2, 0), new Square(1).moveTo(4, 0));
            assertThat(new TransformMatchingShapes(here, there)
                            .match(here, there)
                            .blocks())
                    .containsExactlyInAnyOrder(
                            new Matching.Block(List.of(1), List.of(0)), new Matching.Block(List.of(0), List.of(1)));
        });
    }

    @Test
    void theTargetStandsInThePlaceOfTheSourceWhichIsLeftAsItWas() {
        long[] ids = new long[3];
        Film film = Recorded.film(scene -> {
            Square ground = new Square(6).setFill(GRAY, 1);
            Group<Shape> here = new Group<>(new Circle(1).moveTo(-2, 0), new Square(1));
            Square front = new Square(1).setFill(RED, 1);
            Group<Shape> there = new Group<>(new Circle(1).moveTo(2, 0), new Triangle());
            scene.add(ground, here, front);
            scene.play(transformMatchingShapes(here, there).rate(linear));
            ids[0] = ground.id();
            ids[1] = front.id();
            scene.pause(1);
            assertThat(here.isShown()).isFalse();
            assertThat(here.get(0).center().x()).isCloseTo(-2, within(1e-9));
            scene.remove(there);
            scene.add(here);
            scene.pause(1);
        });
        List<ShapeItem> middle = items(film, 5);
        assertThat(middle.get(0).id()).isEqualTo(ids[0]);
        assertThat(middle.get(middle.size() - 1).id()).isEqualTo(ids[1]);
        assertThat(center(middle.get(1)).x()).isCloseTo(0, within(1e-5));
        // the square has gone by half time, and the triangle comes
        assertThat(middle).hasSize(3);
        assertThat(items(film, 2)).hasSize(4);
        assertThat(items(film, 2).get(2).opacity()).isCloseTo(0.6, within(1e-9));
        assertThat(items(film, 8)).hasSize(4);
        List<ShapeItem> end = items(film, 12);
        assertThat(end).hasSize(4);
        assertThat(end.get(3).id()).isEqualTo(ids[1]);
        assertThat(center(end.get(1)).x()).isCloseTo(2, within(1e-5));
        assertThat(items(film, 25)).hasSize(4);
        assertThat(center(items(film, 25).get(2)).x()).isCloseTo(-2, within(1e-5));
    }

    @Test
    void whatHasNoMatchMayTurnIntoEachOther() {
        Film film = Recorded.film(scene -> {
            Group<Shape> here = new Group<>(new Circle(1).moveTo(-2, 0), new Square(1).moveTo(0, -2));
            Group<Shape> there = new Group<>(new Circle(1).moveTo(2, 0), new Triangle().moveTo(0, 2));
            scene.add(here);
            scene.play(
                    transformMatchingShapes(here, there).transformMismatches().rate(linear));
            Group<Mobject> back = new Group<>(new Circle(1).moveTo(-2, 0), new Square(1).moveTo(0, -2));
            scene.play(transformMatchingShapes(there, back)
                    .fadeTransformMismatches()
                    .rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 5)).hasSize(2).allMatch(item -> item.opacity() == 1);
        assertThat(center(items(film, 5).get(1)).y()).isCloseTo(0, within(0.1));
        assertThat(items(film, 15)).hasSize(3);
        assertThat(new FilmFrames(film).frame(15).layers()).hasSize(3);
        assertThat(items(film, 25)).hasSize(2);
        assertThat(new FilmFrames(film).frame(25).layers()).isEmpty();
    }

    @Test
    void whatMatchesTravelsAlongAnArc() {
        Film film = Recorded.film(scene -> {
            Text here = new Text("x").moveTo(-2, 0);
            scene.add(here);
            scene.play(transformMatchingStrings(here, new Text("x").moveTo(2, 0))
                    .pathArc(Math.PI)
                    .rate(linear));
            scene.pause(1);
        });
        assertThat(center(items(film, 5).get(0)).x()).isCloseTo(0, within(1e-5));
        assertThat(center(items(film, 5).get(0)).y()).isCloseTo(-2, within(1e-5));
    }

    @Test
    void partsMayTravelOneAfterTheOther() {
        Film film = Recorded.film(scene -> {
            Group<Shape> here = new Group<>(new Square(1).moveTo(-2, 0), new Circle(1).moveTo(-2, 2));
            Group<Shape> there = new Group<>(new Circle(1).moveTo(2, 2), new Square(1).moveTo(2, 0));
            scene.add(here);
            scene.play(
                    transformMatchingShapes(here, there).lagRatio(1).seconds(2).rate(linear));
            scene.pause(1);
        });
        // the circle, which comes first in the target, goes first
        assertThat(center(items(film, 5).get(0)).x()).isCloseTo(-2, within(1e-5));
        assertThat(center(items(film, 5).get(1)).x()).isCloseTo(0, within(1e-5));
        assertThat(center(items(film, 15).get(0)).x()).isCloseTo(0, within(1e-5));
        assertThat(center(items(film, 15).get(1)).x()).isCloseTo(2, within(1e-5));
    }

    @Test
    void whatIsHiddenOfTheSourceBecomesNothing() {
        Film film = Recorded.film(scene -> {
            Square hidden = new Square(1);
            Group<Mobject> source = new Group<>(hidden, new Circle(1).moveTo(-3, 0));
            scene.add(source);
            hidden.hide();
            scene.pause(0.1);
            scene.play(transformMatchingShapes(source, new Group<>(new Circle(1), new Square(1).moveTo(3, 0)))
                    .rate(linear));
            scene.pause(0.1);
        });
        assertThat(items(film, 0)).hasSize(1);
        for (int n = 1; n < 11; n++) {
            // the circle, and the square that comes where it belongs
            for (ShapeItem item : items(film, n)) {
                double x = center(item).x();
                assertThat(Math.abs(x - 3) < 1e-6 || x < 1e-6).as("frame %d", n).isTrue();
            }
            assertThat(items(film, n).size()).isLessThanOrEqualTo(2);
        }
        assertThat(items(film, 11)).hasSize(2);
    }
}
