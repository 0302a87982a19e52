package org.kinora.engine.render;

import static org.kinora.engine.Kinora.*;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

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
}
