package org.kinora.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kinora.engine.ChildJava;

class NoSystemFontsTest {

    /** The body of the child process: sets text from many scripts and says how many glyphs it has. */
    static final class SetsText {
        public static void main(String[] arguments) {
            try (Typesetter typesetter = Typesetter.open()) {
                TextLayout layout = typesetter.layout("Text \u05D0\u05D1 \u6F22 \u2192", TextStyle.serif(48));
                System.out.println("glyphs " + layout.glyphs().size());
            }
        }
    }

    @Test
    void settingTextNeitherLoadsJavasFontsNorLooksAtThoseOfTheMachine() throws IOException, InterruptedException {
        String output = ChildJava.output("-Xlog:class+load=info:stdout", SetsText.class.getName());
        assertThat(output).contains("glyphs 8", TextComposer.class.getName());
        assertThat(output.lines().map(line -> line.replaceFirst("^.*\\] ", "")))
                .noneMatch(name -> name.startsWith("java.awt.Font ") || name.startsWith("sun.font."));
    }
}
