package org.kinora.engine.text.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.text.TextSpan;
import org.kinora.engine.text.TextStyle;

class MarkupTest {

    private static final TextStyle BASE = TextStyle.serif(48);

    private static Markup parse(String markup) {
        return Markup.parse(markup, BASE);
    }

    private static TextStyle styleOf(String markup) {
        return parse(markup).spans().get(0).style();
    }

    @Test
    void tagsNestAndEndWhereTheyAreClosed() {
        assertThat(parse("a<b>b<i>c</i>d</b>e").spans())
                .containsExactly(
                        new TextSpan("a", BASE),
                        new TextSpan("b", BASE.bold()),
                        new TextSpan("c", BASE.bold().italic()),
                        new TextSpan("d", BASE.bold()),
                        new TextSpan("e", BASE));
    }

    @Test
    void whatOnlyColoursLeavesOneSpanSoThatLettersKern() {
        Markup markup = parse("A<color col='RED'>V</color>A");
        assertThat(markup.spans()).containsExactly(new TextSpan("AVA", BASE));
        assertThat(markup.inks()).containsExactly(new Markup.Ink(1, 2, Colors.RED, Colors.RED));
    }

    @Test
    void spansSayWhatPangosSay() {
        assertThat(styleOf("<span size='150%'>x</span>").size()).isEqualTo(72);
        assertThat(styleOf("<span size=\"32\">x</span>").size()).isEqualTo(32);
        assertThat(styleOf("<span size='24576'>x</span>").size()).isEqualTo(24);
        assertThat(styleOf("<span font_size='20pt'>x</span>").size()).isEqualTo(20);
        assertThat(styleOf("<span size='x-large'>x</span>").size()).isEqualTo(48 * StrictMath.pow(1.2, 2));
        assertThat(styleOf("<span weight='700' style='italic'>x</span>"))
                .isEqualTo(BASE.bold().italic());
        assertThat(styleOf("<b><span weight='normal'>x</span></b>")).isEqualTo(BASE);
        assertThat(styleOf("<span font_family='Monospace'>x</span>")).isEqualTo(TextStyle.typewriter(48));
        assertThat(styleOf("<tt>x</tt>")).isEqualTo(TextStyle.typewriter(48));
        assertThat(parse("<span foreground='#f00' underline='single' strikethrough='true'>x</span>"))
                .satisfies(markup -> {
                    assertThat(markup.inks().get(0).from()).isEqualTo(Colors.PURE_RED);
                    assertThat(markup.rules())
                            .extracting(Markup.Rule::isThrough)
                            .containsExactly(false, true);
                });
    }

    @Test
    void aGradientHasTwoColoursAndARuleTheEmOfItsText() {
        assertThat(parse("<gradient from='RED' to='blue_d'>ab</gradient>").inks())
                .containsExactly(new Markup.Ink(0, 2, Colors.RED, Colors.BLUE_D));
        assertThat(parse("<big><u>ab</u></big>").rules().get(0).em()).isEqualTo(0.5 * 1.2);
    }

    @Test
    void charactersThatMeanSomethingAreWrittenByName() {
        assertThat(parse("1 &lt; 2 &amp;&amp; &quot;a&quot; &gt; &apos;&#8217;&#x2019;")
                        .text())
                .isEqualTo("1 < 2 && \"a\" > '\u2019\u2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>b|line 1, column 3: <b> is not closed",
                "<b>a</i>|line 1, column 5: </i> comes before </b>, which closes the tag in line 1, column 1",
                "a</b>|line 1, column 2: </b> closes nothing",
                "a < b|line 1, column 3: a < begins a tag; write &lt; for the character itself",
                "a <b|line 1, column 3: <b has no > at its end",
                "a <blink>b</blink>|line 1, column 3: there is no tag <blink>; there are b, big, color, gradient, i, s, small, span, sub, sup, tt, u",
                "<span colr='RED'>a</span>|line 1, column 1: <span> has no attribute colr; it has color, ",
                "<b x='1'>a</b>|line 1, column 1: <b> has no attribute x; it has none",
                "<color col='reddish'>a</color>|line 1, column 1: \"reddish\" is not a colour; write #RRGGBB or one of manim's names",
                "<color>a</color>|line 1, column 1: <color> needs the attribute col",
                "<span size='tiny'>a</span>|line 1, column 1: \"tiny\" is not a size;",
                "<span size='NaN'>a</span>|line 1, column 1: \"nan\" is not a size;",
                "<span size='-3'>a</span>|line 1, column 1: \"-3\" is not a size;",
                "<span weight='fat'>a</span>|line 1, column 1: \"fat\" is not a weight;",
                "<span style='x'>a</span>|line 1, column 1: \"x\" is not a style;",
                "<span face='Arial'>a</span>|line 1, column 1: there is no font family \"arial\"; there are serif, sans and monospace",
                "<span underline='wavy'>a</span>|line 1, column 1: underline is single or none, not \"wavy\"",
                "<span color=RED>a</span>|line 1, column 7: the value of color in <span> needs quotation marks",
                "<span color='RED>a</span>|line 1, column 7: the value of color in <span> has no quotation mark at its end",
                "<span color='RED' color='RED'>a</span>|line 1, column 19: <span> has color twice",
                "fish & chips|line 1, column 6: an & begins &lt; ",
                "&#9999999;|line 1, column 1: &#9999999; is beyond the last of all characters",
            })
    void wrongMarkupIsRefusedWithItsLineAndColumn(String markup, String sentence) {
        assertThatThrownBy(() -> parse(markup))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Markup, " + sentence);
        assertThatThrownBy(() -> parse("x\n\u00e9 " + markup)).hasMessageStartingWith("Markup, line 2, column ");
    }

    @Test
    void noMarkupBreaksTheReader() {
        String characters = "<>/&;='\" ab#x\n";
        String[] pieces = {"<b>", "</b>", "<span ", "size='12'>", "</span>", "&lt;", "<u>", "</u>"};
        Random random = new Random(1);
        for (int round = 0; round < 5000; round++) {
            StringBuilder markup = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                markup.append(
                        random.nextBoolean()
                                ? pieces[random.nextInt(pieces.length)]
                                : "" + characters.charAt(random.nextInt(characters.length())));
            }
            try {
                parse(markup.toString());
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("Markup, line ");
            }
        }
        int deep = 100_000;
        assertThat(parse("<i>".repeat(deep) + "x" + "</i>".repeat(deep)).text()).isEqualTo("x");
    }
}
