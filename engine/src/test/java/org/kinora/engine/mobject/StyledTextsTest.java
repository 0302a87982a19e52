package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextFlow.Alignment;
import org.kinora.engine.text.TextStyle;

/** {@link MarkupText} and {@link Paragraph}. */
class StyledTextsTest {

    private static final double PRECISION = 1e-6;

    @Test
    void markupWithoutTagsIsTheSameAsAText() {
        Recorded.film(scene -> {
            MarkupText marked = new MarkupText("office");
            Text text = new Text("office");
            assertThat(marked.center().distanceTo(text.center())).isLessThan(PRECISION);
            assertThat(marked.width()).isCloseTo(text.width(), within(PRECISION));
            assertThat(marked.letters()).hasSameSizeAs(text.letters());
        });
    }

    @Test
    void sizesAndFacesStandOnOneBaseline() {
        Recorded.film(scene -> {
            MarkupText text = new MarkupText("x<span size='200%'>x</span><b>x</b>");
            Letter small = text.letters().get(0);
            Letter large = text.letters().get(1);
            assertThat(large.height()).isCloseTo(2 * small.height(), within(PRECISION));
            assertThat(large.corner(DOWN).y()).isCloseTo(small.corner(DOWN).y(), within(PRECISION));
            assertThat(text.letters().get(2).width()).isGreaterThan(small.width());
            assertThat(text.center().length()).isLessThan(PRECISION);
        });
    }

    @Test
    void exponentsAreSmallAndHighAndIndicesLowAndTheyNest() {
        Recorded.film(scene -> {
            MarkupText text = new MarkupText("x<sup>x<sup>x</sup></sup><sub>x</sub>x");
            List<Letter> letters = text.letters();
            double height = letters.get(0).height();
            double bottom = letters.get(0).corner(DOWN).y();
            assertThat(letters.get(1).height()).isCloseTo(0.7 * height, within(PRECISION));
            assertThat(letters.get(1).corner(DOWN).y()).isCloseTo(bottom + 0.36 * 0.5, within(PRECISION));
            assertThat(letters.get(2).corner(DOWN).y())
                    .isCloseTo(bottom + (0.36 + 0.7 * 0.36) * 0.5, within(PRECISION));
            assertThat(letters.get(3).corner(DOWN).y()).isCloseTo(bottom - 0.15 * 0.5, within(PRECISION));
            assertThat(letters.get(4).corner(DOWN).y()).isCloseTo(bottom, within(PRECISION));
            MarkupText split = new MarkupText("<sup>fi</sup>x");
            double raised = split.letters().get(0).corner(DOWN).y();
            split.part("f");
            assertThat(split.letters()).hasSize(3);
            assertThat(split.letters().get(0).corner(DOWN).y()).isCloseTo(raised, within(PRECISION));
        });
    }

    @Test
    void coloursAndGradientsGoFromLetterToLetterAndInnerTagsWin() {
        Recorded.film(scene -> {
            MarkupText text =
                    new MarkupText("a<gradient from='RED' to='BLUE'>b<color col='GREEN'>c</color> d</gradient>");
            List<Paint> fills =
                    text.letters().stream().map(letter -> letter.fill().get()).toList();
            assertThat(fills).containsExactly(WHITE, RED, GREEN, BLUE);
        });
    }

    @Test
    void aLineIsBelowItsLettersAndHasTheirColourAndEndsWithTheTextsLine() {
        Recorded.film(scene -> {
            MarkupText text = new MarkupText("one <u><color col='RED'>two</color>\nthree</u> <s>four</s>").shift(1, 1);
            assertThat(text.rules().size()).isEqualTo(3);
            PathShape red = text.rules().get(0);
            assertThat(red.fill().get()).isEqualTo(RED);
            assertThat(red.corner(LEFT).x())
                    .isCloseTo(text.part("two").corner(LEFT).x(), within(PRECISION));
            assertThat(red.width()).isCloseTo(text.part("two").width(), within(PRECISION));
            assertThat(red.corner(UP).y())
                    .isLessThan(text.part("two").corner(DOWN).y());
            PathShape through = text.rules().get(2);
            assertThat(through.center().y())
                    .isBetween(
                            text.part("four").corner(DOWN).y(),
                            text.part("four").corner(UP).y());
        });
    }

    @Test
    void aPartThatEndsInALigatureSplitsItAndKeepsTheStyle() {
        Recorded.film(scene -> {
            MarkupText text = new MarkupText("a <b><color col='RED'>office</color></b>");
            int before = text.letters().size();
            Group<Letter> part = text.part("of");
            assertThat(part.size()).isEqualTo(2);
            assertThat(text.letters()).hasSizeGreaterThan(before);
            assertThat(text.letters().subList(1, text.letters().size()))
                    .allMatch(letter -> letter.fill().get().equals(RED));
            double bold = new MarkupText("<b>c</b>").width();
            assertThat(text.part("c").width()).isCloseTo(bold, within(PRECISION));
        });
    }

    @Test
    void blankMarkupIsRefused() {
        Recorded.film(scene -> assertThatThrownBy(() -> new MarkupText("<b> </b>"))
                .hasMessage("Markup needs a text that is not blank"));
    }

    @Test
    void linesOfAParagraphAreAlignedInTheWidthOfTheLongest() {
        Recorded.film(scene -> {
            Paragraph paragraph = new Paragraph("HH", "HHHH", "", "H").shift(1, 2);
            paragraph.scale(0.5);
            assertThat(paragraph.lines()).hasSize(4);
            Text first = paragraph.line(0);
            Text longest = paragraph.line(1);
            assertThat(first.baseline().x()).isCloseTo(longest.baseline().x(), within(PRECISION));
            paragraph.align(Alignment.RIGHT);
            assertThat(first.caret(2).x()).isCloseTo(longest.caret(4).x(), within(PRECISION));
            paragraph.align(0, Alignment.CENTER);
            assertThat(first.center().x()).isCloseTo(longest.center().x(), within(PRECISION));
            assertThat(paragraph.line(3).caret(1).x())
                    .isCloseTo(longest.caret(4).x(), within(PRECISION));
            assertThatThrownBy(() -> paragraph.line(4)).hasMessage("No line 4 in a paragraph of 4");
        });
    }

    @Test
    void alignmentGoesAlongLinesThatWereTurned() {
        Recorded.film(scene -> {
            Paragraph paragraph = new Paragraph("HH", "HHHH").rotate(PI / 2);
            double gap =
                    paragraph.line(1).center().x() - paragraph.line(0).center().x();
            paragraph.align(Alignment.CENTER);
            assertThat(paragraph.line(0).center().y())
                    .isCloseTo(paragraph.line(1).center().y(), within(PRECISION));
            assertThat(paragraph.line(1).center().x()
                            - paragraph.line(0).center().x())
                    .isCloseTo(gap, within(PRECISION));
        });
    }

    @Test
    void aParagraphLooksLikeATextOfItsLinesAndBreaksLikeOne() {
        Recorded.film(scene -> {
            TextFlow flow = TextFlow.DEFAULT.within(4).aligned(Alignment.CENTER);
            String story = "Once upon a time there was a dog who could count.";
            Text text = new Text(story, TextStyle.serif(40), flow);
            Paragraph paragraph = new Paragraph(TextStyle.serif(40), flow, story);
            assertThat(paragraph.lines()).hasSizeGreaterThan(2);
            assertThat(paragraph.letters().size()).isEqualTo(text.letters().size());
            for (int i = 0; i < text.letters().size(); i++) {
                assertThat(paragraph
                                .letters()
                                .get(i)
                                .center()
                                .distanceTo(text.letters().get(i).center()))
                        .isLessThan(PRECISION);
            }
            assertThat(paragraph.part("dog").size()).isEqualTo(3);
            assertThatThrownBy(() -> paragraph.part("cat"))
                    .hasMessage("part(\"cat\"): no line of this paragraph has it");
            assertThatThrownBy(() -> new Paragraph("", " ")).hasMessage("A paragraph needs a line that is not blank");
        });
    }
}
