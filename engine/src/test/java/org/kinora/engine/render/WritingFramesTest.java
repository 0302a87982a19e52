package org.kinora.engine.render;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.text.TextFlow;

/** Listings, tables and texts in several styles, against stored pictures. */
class WritingFramesTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    @Test
    void codeLooksAsItDid() throws IOException {
        try (Film film = Recorded.film(scene -> {
            CodeStyle dark = CodeStyle.DEFAULT.size(30);
            Code before = new Code("int f(int n) {\n  return n;\n}", "java", dark.window("F.java"));
            Code after = new Code("int f(int n) {\n  n *= 2; // twice\n  return n;\n}", "java", dark.window("F.java"));
            before.moveTo(-3.2, 1);
            after.moveTo(-3.2, 1);
            scene.add(before);
            scene.add(new Code("def g(x):\n    return 'g'", "python", dark.theme(CodeTheme.LIGHT))
                    .highlightLines(2)
                    .moveTo(3.4, -2));
            scene.play(transformMatchingCode(before, after).seconds(2));
        })) {
            Golden.assertLooksAsItDid("code", SIZE, film, 17);
        }
    }

    @Test
    void tablesLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(scene -> {
            Table cities = new Table(new String[][] {{"Oslo", "0.7"}, {"Bern", "0.1"}})
                    .setColumnLabels("city", "million")
                    .setRowLabels("a", "b")
                    .setTopLeft("no.")
                    .setLines(TableLines.ALL)
                    .alignColumn(0, LEFT)
                    .highlight(1, 1, TEAL_E);
            scene.add(cities.setHeight(3.4).moveTo(-3.4, 2));
            scene.add(new DecimalTable(new double[][] {{1, -22.5}, {13.25, 4}}, 2)
                    .setColumnLabels("x", "y")
                    .setLines(TableLines.LABELS)
                    .setHeight(3)
                    .moveTo(3.4, 2));
            scene.add(new MathTable(new String[][] {{"x^2", "2x"}, {"\\frac{1}{x}", "-\\frac{1}{x^2}"}})
                    .setColumnLabels("f", "f'")
                    .setHeight(3.4)
                    .moveTo(-3.4, -2));
            scene.add(new IntegerTable(new int[][] {{1, 20}, {300, 4}})
                    .setLines(TableLines.OUTER)
                    .setGaps(0.6, 0.4)
                    .moveTo(3.4, -2));
        })) {
            Golden.assertLooksAsItDid("tables", SIZE, film, 0);
        }
    }

    @Test
    void textsInSeveralStylesLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(scene -> {
            scene.add(new MarkupText(
                            "<b>bold</b> <i>italic</i> <tt>mono</tt> <u>under <color col='RED'>red</color></u>\n"
                                    + "<s>gone</s> <span size='150%' face='sans'>large</span> <gradient from='TEAL' to='YELLOW'>rainbow</gradient>",
                            64)
                    .moveTo(0, 1.8));
            Paragraph paragraph = new Paragraph("a short line", "a line that is longer", "short");
            scene.add(paragraph.align(TextFlow.Alignment.CENTER).moveTo(0, -1.8));
        })) {
            Golden.assertLooksAsItDid("markup", SIZE, film, 0);
        }
    }
}
