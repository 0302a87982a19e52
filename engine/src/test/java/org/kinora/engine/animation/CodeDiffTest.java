package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Code;
import org.kinora.engine.mobject.CodeStyle;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

class CodeDiffTest {

    /** What of the first goes, and what of the second comes, without blanks. */
    private static String changes(String before, String after) {
        List<String> changes = new ArrayList<>();
        Recorded.film(scene -> {
            Code from = new Code(before, "java");
            Code to = new Code(after, "java");
            Matching matching = CodeDiff.between(from, to);
            for (Matching.Block block : matching.blocks()) {
                assertThat(letter(from, block.from().get(0)))
                        .isEqualTo(letter(to, block.to().get(0)));
            }
            changes.add(letters(from, matching.leftFrom()) + " > " + letters(to, matching.leftTo()));
        });
        return changes.get(0);
    }

    private static String letters(Code code, List<Integer> numbers) {
        StringBuilder all = new StringBuilder();
        numbers.forEach(i -> all.append(letter(code, i)));
        return all.toString();
    }

    private static String letter(Code code, int i) {
        Letter letter = code.text().letters().get(i);
        return code.source().substring(letter.sourceStart(), letter.sourceEnd());
    }

    @Test
    void linesThatAreTheSameStayWhateverTheirIndentation() {
        assertThat(changes("a();\nb();\nc();", "a();\nif (x) {\n  b();\n}\nc();"))
                .isEqualTo(" > if(x){}");
        assertThat(changes("a();\nb();\nc();", "a();\nc();")).isEqualTo("b(); > ");
    }

    @Test
    void inALineThatChangedTheOtherWordsStay() {
        assertThat(changes("int count = total + 1;", "long count = total + offset;"))
                .isEqualTo("int1 > longoffset");
        assertThat(changes("f(x);\nprint(\"hello world\");", "f(x, y);\nprint(\"hello there\");"))
                .isEqualTo("world\" > ,ythere\"");
    }

    @Test
    void aWordIsAWholeTokenAndNotALikeBeginning() {
        assertThat(changes("return value;", "return values;")).isEqualTo("value > values");
    }

    @Test
    void linesWithoutAnythingInCommonAreNotMatched() {
        assertThat(changes("alpha(1);", "String[] b = {c, d};")).isEqualTo("alpha(1); > String[]b={c,d};");
    }

    @Test
    void aLineThatStandsElsewhereGoesThere() {
        assertThat(changes("first(a);\nsecond(b);\nthird(c);", "second(b);\nthird(c);\nfirst(a);"))
                .isEqualTo(" > ");
    }

    @Test
    void theSameCodeStaysAsItIs() {
        String code = "/* a\n b */\nint[] x = {1, 1, 1};";
        assertThat(changes(code, code)).isEqualTo(" > ");
    }

    @Test
    void whatGoesIsGoneBeforeWhatComesIsWrittenAndTheSecondVersionStands() {
        AtomicReference<Code> second = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            Code before = new Code("a();\nold();\nc();", "java", CodeStyle.DEFAULT.window("A"));
            Code after = new Code("a();\nc();\nbrandNew();\nx();", "java", CodeStyle.DEFAULT.window("A"));
            second.set(after);
            scene.add(before);
            scene.play(transformMatchingCode(before, after).seconds(2));
            assertThat(after.isShown()).isTrue();
            assertThat(before.isShown()).isFalse();
            assertThat(after.shapes()).allMatch(org.kinora.engine.mobject.Shape::isShown);
            scene.pause(1);
        })) {
            FilmFrames frames = new FilmFrames(film);
            int last = frames.frame(25).shapes().size();
            // panel, three buttons, title; four and three digits; 16 and 22 letters, six of them as before
            assertThat(last).isEqualTo(5 + 4 + 4 + 4 + 11 + 4);
            int stay = 5 + 3 + 4 + 4;
            assertThat(frames.frame(0).shapes()).hasSize(stay + 6);
            assertThat(frames.frame(10).shapes()).hasSize(stay);
            assertThat(frames.frame(12).shapes()).hasSize(stay);
            assertThat(frames.frame(17).shapes().size()).isBetween(stay + 1, last);
        }
    }
}
