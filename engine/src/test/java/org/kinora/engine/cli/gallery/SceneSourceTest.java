package org.kinora.engine.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneSourceTest {

    @TempDir
    private Path folder;

    private String sentence(String code) throws IOException {
        Path file = Files.writeString(folder.resolve("Waves.java"), code);
        SceneSource source = SceneSource.read(file, "Waves");
        assertThat(source.code()).isEqualTo(code);
        return source.sentence();
    }

    @Test
    void theFirstSentenceOfTheClassStandsForTheScene() throws IOException {
        assertThat(sentence("""
                package a;

                /** Not this one. */
                class Other {}

                /**
                 * Two {@link org.a.Wave waves}, a {@link Ripple} and {@code 1.5} <em>dots</em>
                 * that meet. Another sentence.
                 *
                 * @see Other
                 */
                @Deprecated
                public final class Waves extends Scene {
                    /** Nor this. */
                    class Inner {}
                }
                """)).isEqualTo("Two waves, a Ripple and 1.5 dots that meet.");
    }

    @Test
    void aSceneWithoutJavadocHasNoSentence() throws IOException {
        assertThat(sentence("/** Of another. */\nclass Other {}\nclass Waves extends Scene {}"))
                .isEmpty();
        assertThat(sentence("class Waves extends Scene {}")).isEmpty();
        assertThat(sentence("interface Nothing {}")).isEmpty();
    }

    @Test
    void aFullStopWithinParenthesesDoesNotEndIt() throws IOException {
        assertThat(sentence("/** Waves (Huygens et al. 1690) meet. More. */ class Waves {}"))
                .isEqualTo("Waves (Huygens et al. 1690) meet.");
    }

    @Test
    void aSentenceMayLackItsEnd() throws IOException {
        assertThat(sentence("/** Waves, 2.5 of them */ class Waves {}")).isEqualTo("Waves, 2.5 of them");
    }
}
