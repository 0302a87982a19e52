package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.text.code.TokenKind;

class CodeTest {

    private static final double PRECISION = 1e-6;

    private static final String LOOP = "for (int i = 0; i < n; i++) {\n\n    add(i); // one\n}\n\n";

    private static String read(Code code, Group<Letter> letters) {
        return letters.stream()
                .map(letter -> code.source().substring(letter.sourceStart(), letter.sourceEnd()))
                .collect(Collectors.joining());
    }

    private static Color colorOf(Group<Letter> letters) {
        List<Object> colors = letters.stream()
                .map(letter -> (Object) letter.fill().get())
                .distinct()
                .toList();
        assertThat(colors).hasSize(1);
        return (Color) colors.get(0);
    }

    @Test
    void everyTokenHasItsThemesColour() {
        Recorded.film(scene -> {
            for (CodeTheme theme : List.of(CodeTheme.DARK, CodeTheme.LIGHT)) {
                Code code = new Code(LOOP, "java", CodeStyle.DEFAULT.theme(theme));
                assertThat(colorOf(code.part("for"))).isEqualTo(theme.ink(TokenKind.KEYWORD));
                assertThat(colorOf(code.part("int"))).isEqualTo(theme.ink(TokenKind.TYPE));
                assertThat(colorOf(code.part("add"))).isEqualTo(theme.ink(TokenKind.FUNCTION));
                assertThat(colorOf(code.part("// one"))).isEqualTo(theme.ink(TokenKind.COMMENT));
                assertThat(colorOf(code.part("n;").slice(0, 1))).isEqualTo(theme.ink(TokenKind.PLAIN));
            }
        });
    }

    @Test
    void everyColourOfBothThemesCanBeReadOnItsPanel() {
        for (CodeTheme theme : List.of(CodeTheme.DARK, CodeTheme.LIGHT)) {
            for (TokenKind kind : TokenKind.values()) {
                assertThat(theme.ink(kind).contrastTo(theme.panel()))
                        .as(kind.name())
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(theme.lineNumbers().contrastTo(theme.panel())).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void linesAreCalledByTheNumbersBesideThem() {
        Recorded.film(scene -> {
            Code code = new Code(LOOP, "java", CodeStyle.DEFAULT.lineNumbersFrom(9));
            assertThat(code.lineCount()).as("without blank lines at the end").isEqualTo(4);
            assertThat(code.lineNumbers().orElseThrow().text()).isEqualTo("9\n10\n11\n12");
            assertThat(read(code, code.line(11))).isEqualTo("add(i);//one");
            assertThat(code.line(10).size()).isZero();
            assertThat(read(code, code.linesBetween(10, 12))).isEqualTo("add(i);//one}");
            assertThat(code.lines()).hasSize(4);
            assertThat(read(code, code.lines().get(3))).isEqualTo("}");
            assertThatThrownBy(() -> code.line(13)).hasMessage("No line 13 in a listing of lines 9 to 12");
            assertThatThrownBy(() -> code.line(8)).isInstanceOf(IndexOutOfBoundsException.class);
        });
    }

    @Test
    void numbersStandOnTheBaselinesOfTheirLinesAndEndInOneColumn() {
        Recorded.film(scene -> {
            Code code = new Code("a\n".repeat(12), "text").shift(1, 2).scale(0.7);
            Text numbers = code.lineNumbers().orElseThrow();
            double right = numbers.caret(1).x();
            for (int line = 0; line < 12; line++) {
                int end = (numbers.text() + "\n").indexOf('\n', line < 9 ? 2 * line : 18 + 3 * (line - 9));
                assertThat(numbers.caret(end).x()).isCloseTo(right, within(PRECISION));
                assertThat(numbers.caret(end).y())
                        .isCloseTo(code.text().caret(2 * line).y(), within(PRECISION));
            }
            assertThat(right).isLessThan(code.text().corner(LEFT).x());
        });
    }

    @Test
    void aTabGoesToTheNextStop() {
        Recorded.film(scene -> {
            assertThat(new Code("\ta\n  \tb", "text").source()).isEqualTo("    a\n    b");
            assertThat(new Code("\ta\r\nab\tc", "text", CodeStyle.DEFAULT.tabWidth(3)).source())
                    .isEqualTo("   a\nab c");
        });
    }

    @Test
    void lettersAreEquallyWideAndStandInColumns() {
        Recorded.film(scene -> {
            Code code = new Code("iiii fi!=\nMMMM ff<=", "java");
            for (int i = 0; i < 9; i++) {
                assertThat(code.text().caret(i).x())
                        .isCloseTo(code.text().caret(10 + i).x(), within(PRECISION));
            }
        });
    }

    @Test
    void highlightingDimsTheOtherLinesAndTheirNumbers() {
        Recorded.film(scene -> {
            Code code = new Code(LOOP, "java");
            scene.play(code.animate(c -> c.highlightLines(3)));
            assertThat(code.line(3).stream())
                    .allMatch(letter -> letter.opacity().get() == 1);
            assertThat(code.line(1).stream())
                    .allMatch(letter -> Math.abs(letter.opacity().get() - 0.3) < PRECISION);
            List<Letter> numbers = code.lineNumbers().orElseThrow().letters();
            assertThat(numbers.stream().map(digit -> digit.opacity().get() > 0.9))
                    .containsExactly(false, false, true, false);
            code.highlightBetween(1, 3);
            assertThat(code.line(1).stream())
                    .allMatch(letter -> letter.opacity().get() == 1);
            code.highlightAll();
            assertThat(code.line(4).stream())
                    .allMatch(letter -> letter.opacity().get() == 1);
            assertThatThrownBy(() -> code.highlightLines(0)).isInstanceOf(IndexOutOfBoundsException.class);
        });
    }

    @Test
    void thePanelHasRoomOnAllSidesAndAWindowHasABar() {
        Recorded.film(scene -> {
            Code code = new Code(LOOP, "java");
            Code window = new Code("x", "java", CodeStyle.DEFAULT.window("a long name for a short program.java"));
            for (Code each : List.of(code, window)) {
                Bounds panel = each.panel().get(0).bounds();
                Bounds inside = each.text().bounds();
                assertThat(inside.left()).isGreaterThan(panel.left() + 0.2);
                assertThat(inside.right()).isLessThan(panel.right() - 0.2);
                assertThat(inside.top()).isLessThan(panel.top() - 0.2);
                assertThat(inside.bottom()).isGreaterThan(panel.bottom() + 0.2);
                assertThat(each.bounds()).isEqualTo(panel);
            }
            assertThat(window.panel().size()).isEqualTo(1 + 3 + 1);
            assertThat(window.panel().get(4).corner(LEFT).x())
                    .isGreaterThan(window.panel().get(3).corner(RIGHT).x());
            assertThat(window.panel().get(4).corner(RIGHT).x())
                    .isLessThan(window.panel().get(0).corner(RIGHT).x());
            Code bare =
                    new Code("x", "java", CodeStyle.DEFAULT.withoutLineNumbers().background(CodeStyle.Background.NONE));
            assertThat(bare.shapes()).hasSize(1);
        });
    }

    @Test
    void linesOfAFileHaveItsNumbersItsColoursAndNoSharedIndentation(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("A.java");
        Files.writeString(file, "class A {\n    /* a\n      int b */\n\n    int c;\n}\n");
        Recorded.film(scene -> {
            Code whole = Code.ofFile(file.toString());
            assertThat(whole.language().name()).isEqualTo("java");
            assertThat(whole.lineCount()).isEqualTo(6);
            Code part = Code.ofFile(file.toString(), 3, 5, CodeStyle.DEFAULT);
            assertThat(part.source()).isEqualTo("  int b */\n\nint c;");
            assertThat(part.firstLine()).isEqualTo(3);
            assertThat(colorOf(part.part("int"))).isEqualTo(CodeTheme.DARK.ink(TokenKind.COMMENT));
            assertThat(colorOf(part.part("int", 1))).isEqualTo(CodeTheme.DARK.ink(TokenKind.TYPE));
            assertThat(part.parts(TokenKind.TYPE)).hasSize(1);
            assertThatThrownBy(() -> Code.ofFile(file.toString(), 3, 8, CodeStyle.DEFAULT))
                    .hasMessageEndingWith("A.java: Lines 3 to 8 are asked for, and there are lines 1 to 7");
        });
    }

    @Test
    void whatCannotBeShownIsRefusedInOneSentence() {
        Recorded.film(scene -> {
            assertThatThrownBy(() -> new Code(" \n\t", "java"))
                    .hasMessage("A listing needs code, and this one is blank");
            assertThatThrownBy(() -> new Code("x".repeat(20_001), "java"))
                    .hasMessage("A listing has 20,000 characters at most, not 20,001: show some of its lines");
            assertThatThrownBy(() -> new Code("\t".repeat(100_000) + "x", "c", CodeStyle.DEFAULT.tabWidth(100)))
                    .hasMessageStartingWith("Code of more than 4,194,304 characters is too long");
            assertThatThrownBy(() -> CodeStyle.DEFAULT.lineNumbersFrom(Integer.MAX_VALUE))
                    .hasMessage("Lines are numbered from 0 to 1,000,000, not from 2,147,483,647");
            assertThatThrownBy(() -> new Code("x", "klingon")).hasMessageContaining("no language \"klingon\"");
            assertThatThrownBy(() -> CodeStyle.DEFAULT.tabWidth(0)).hasMessageContaining("not 0");
            assertThatThrownBy(() -> CodeStyle.DEFAULT.size(-1)).hasMessageContaining("font size");
            assertThatThrownBy(() -> CodeStyle.DEFAULT.lineNumbersFrom(-1)).hasMessageContaining("not from -1");
        });
    }
}
