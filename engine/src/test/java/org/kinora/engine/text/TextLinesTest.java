package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the lines of a text break, and how they stand. */
class TextLinesTest extends SetTexts {

    @Test
    void aTextOfSeveralLinesGoesDownByTheLineSpacing() {
        TextLayout layout = typesetter.layout("one\r\ntwo\n\nfour", SERIF);
        assertThat(layout.lines()).extracting(TextLine::baseline).containsExactly(0.0, -1.2, -2.4, -3.5999999999999996);
        assertThat(layout.lines()).extracting(TextLine::sourceStart).containsExactly(0, 5, 9, 10);
        assertThat(layout.caret(9).y()).isEqualTo(-2.4);
        assertThat(layout.descent()).isGreaterThan(3.6);
    }

    @Test
    void linesAreBrokenBetweenWordsAndNeverLongerThanTheWidth() {
        String text = "It was the best of times, it was the worst of times";
        TextLayout layout = typesetter.layout(text, SERIF, TextFlow.DEFAULT.within(6));
        assertThat(layout.lines()).hasSizeGreaterThan(3);
        assertThat(layout.lines()).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(6));
        assertThat(layout.lines().stream()
                        .map(line -> text.substring(line.sourceStart(), line.sourceEnd()))
                        .toList())
                .isEqualTo(List.of("It was the", "best of times,", "it was the", "worst of", "times"));
    }

    @Test
    void aWordLongerThanTheWidthStaysWhole() {
        TextLayout layout = typesetter.layout("a incomprehensibilities b", SERIF, TextFlow.DEFAULT.within(2));
        assertThat(layout.lines()).hasSize(3);
        assertThat(layout.lines().get(1).width()).isGreaterThan(2);
    }

    @Test
    void shorterLinesStandWhereTheAlignmentSays() {
        String text = "long line\nii";
        TextLine left = lastLine(text, TextFlow.Alignment.LEFT);
        TextLine center = lastLine(text, TextFlow.Alignment.CENTER);
        TextLine right = lastLine(text, TextFlow.Alignment.RIGHT);
        double width = typesetter.layout(text, SERIF).width();
        assertThat(left.left()).isZero();
        assertThat(center.left() + center.width() / 2).isCloseTo(width / 2, within(ROUNDING));
        assertThat(right.right()).isCloseTo(width, within(ROUNDING));
    }

    private static TextLine lastLine(String text, TextFlow.Alignment alignment) {
        List<TextLine> lines = typesetter
                .layout(text, SERIF, TextFlow.DEFAULT.aligned(alignment))
                .lines();
        return lines.get(lines.size() - 1);
    }

    @Test
    void justifiedLinesAreAsWideAsTheFlowExceptTheLastOfEachParagraph() {
        String text = "a word and another word and more of them\nand a new paragraph of words";
        TextFlow ragged = TextFlow.DEFAULT.within(7);
        TextFlow flow = ragged.aligned(TextFlow.Alignment.JUSTIFY);
        TextLayout layout = typesetter.layout(text, SERIF, flow);
        TextLayout before = typesetter.layout(text, SERIF, ragged);
        assertThat(layout.lines())
                .extracting(TextLine::sourceEnd)
                .isEqualTo(before.lines().stream().map(TextLine::sourceEnd).toList());
        for (TextLine line : layout.lines()) {
            boolean endsParagraph = line.sourceEnd() == text.length() || text.charAt(line.sourceEnd()) == '\n';
            if (endsParagraph) {
                assertThat(line.width()).isLessThan(7);
            } else {
                assertThat(line.width()).isCloseTo(7, within(ROUNDING));
                assertThat(layout.caret(line.sourceEnd()).x()).isCloseTo(7, within(ROUNDING));
            }
        }
        assertThat(layout.lines()).hasSizeGreaterThan(3);
    }

    @Test
    void aJustifiedLineOfOneWordAndATextWithoutAWidthStayAsTheyAre() {
        TextFlow justified = TextFlow.DEFAULT.aligned(TextFlow.Alignment.JUSTIFY);
        assertThat(typesetter.layout("one two\nthree", SERIF, justified).glyphs())
                .isEqualTo(typesetter.layout("one two\nthree", SERIF).glyphs());
        TextLayout narrow = typesetter.layout("hippopotamus is", SERIF, justified.within(0.5));
        assertThat(narrow.lines().get(0).width())
                .isEqualTo(typesetter.layout("hippopotamus", SERIF).width());
    }

    @Test
    void anEmptyTextHasOneEmptyLineOfTheStylesHeight() {
        TextLayout layout = typesetter.layout("", SERIF);
        assertThat(layout.glyphs()).isEmpty();
        assertThat(layout.lines()).hasSize(1);
        assertThat(layout.width()).isZero();
        assertThat(layout.ascent()).isEqualTo(typesetter.layout("x", SERIF).ascent());
    }
}
