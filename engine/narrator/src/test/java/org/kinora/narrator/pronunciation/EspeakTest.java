package org.kinora.narrator.pronunciation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EspeakTest {

    @Test
    void itsPhonemesBecomeTheVoicesLetters() {
        assertThat(Espeak.inLetters("tɹænsfˈoːɹmɚ")).isEqualTo("tɹænsfˈɔɹməɹ");
        assertThat(Espeak.inLetters("ˈtʃætbɑːt")).isEqualTo("ʧˈætbɑt");
        assertThat(Espeak.inLetters("dʒˈeɪ zˈoʊn")).isEqualTo("ʤˈA zˈOn");
        assertThat(Espeak.inLetters("wˈɔːɾɚ")).isEqualTo("wˈɔTəɹ");
    }

    @Test
    void whatItSaysIsInTheAlphabet() {
        Alphabet alphabet = new Alphabet();
        for (char letter :
                Espeak.inLetters("ˌæbsəlˈuːʔn̩ɡɹeɪəlpʰ".replace("ʰ", "")).toCharArray()) {
            assertThat(alphabet.number(letter)).as(String.valueOf(letter)).isPresent();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWordThatNoDictionaryHasIsAskedOfTheProgram(@TempDir Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("espeak-ng"), "#!/bin/sh\necho \" ɡlˈɔːɹb\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Scripts scripts = new Scripts(folder, new Espeak(List.of(program.toString())));
        assertThat(scripts.phonemes("a glorb.")).isEqualTo("ɐ ɡlˈɔɹb.");
    }
}
