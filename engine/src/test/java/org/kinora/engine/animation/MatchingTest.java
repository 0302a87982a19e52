package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.scene.SceneException;

/** What becomes what. */
class MatchingTest {

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
}
