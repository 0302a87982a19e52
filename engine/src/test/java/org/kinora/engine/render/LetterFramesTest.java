package org.kinora.engine.render;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Fonts;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextStyle;

/** Compares fonts of one's own, scripts and justified lines with a picture that was looked at once and found right. */
class LetterFramesTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    private static final Path FOLDER = Path.of("src", "test", "resources", "fonts");

    @Test
    void lettersLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(LetterFramesTest::letters)) {
            Golden.assertLooksAsItDid("letters", SIZE, film, 0);
        }
    }

    /** The three faces of a family, TrueType and PostScript, Hindi, both directions in one line, and a justified paragraph. */
    private static void letters(Recorded scene) {
        FontFamily blocks = Fonts.load(
                FOLDER.resolve("KinoraBlocks-Regular.ttf"),
                FOLDER.resolve("KinoraBlocks-Bold.ttf"),
                FOLDER.resolve("KinoraBlocks-Italic.otf"));
        FontFamily noto = Fonts.load(FOLDER.resolve("NotoSansDevanagari-Words.ttf"));
        TextStyle plain = new TextStyle(blocks.face(), 96);
        Text split = new Text("HOfi", plain).moveTo(-5, 2.8);
        split.part("f").setColor(Color.YELLOW);
        Text hindi = new Text("\u0928\u092E\u0938\u094D\u0924\u0947 \u0915\u093F", 96)
                .font(noto)
                .moveTo(-3.5, 0.8);
        hindi.part("\u0938\u094D\u0924\u0947").setColor(Color.TEAL);
        Text mixed = new Text("ab \u05E9\u05DC\u05D5\u05DD 12 \u0633\u0644\u0627\u0645", TextStyle.sans(72));
        mixed.part("\u05DC\u05D5").setColor(Color.RED);
        scene.add(
                split,
                new Text("HOfi", plain.bold()).moveTo(-0.9, 2.8),
                new Text("HOfi", plain.italic()).moveTo(3.2, 2.8),
                hindi,
                mixed.moveTo(new Point(-3.3, -1.4)),
                new Text("Words of a paragraph that is filled up to both of its edges", TextStyle.serif(60))
                        .width(5.4)
                        .justify()
                        .moveTo(3.6, -0.9));
    }
}
