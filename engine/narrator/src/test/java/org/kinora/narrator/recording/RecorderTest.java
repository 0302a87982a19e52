package org.kinora.narrator.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.narrator.pronunciation.Alphabet;
import org.kinora.narrator.pronunciation.Espeak;
import org.kinora.narrator.pronunciation.Pronouncer;
import org.kinora.narrator.pronunciation.Sentence;
import org.kinora.narrator.script.Script;
import org.kinora.narrator.voice.Utterance;

/** With a voice that hums: every phoneme lasts 0.1 s, spaces and signs are silent, and so are 0.3 s at both ends. */
class RecorderTest {

    private static final int RATE = Utterance.SAMPLE_RATE;
    private static final int PHONEME = RATE / 10;
    private static final int SILENCE = RATE * 3 / 10;
    private static final Pauses PAUSES = new Pauses(0.5, 1);

    @TempDir
    Path folder;

    @Test
    void silenceAroundSentencesBecomesThePause() throws Exception {
        Recording recording = record("cat. Dog.\n\nCat", 0.5f);
        // each of the three is a stressed syllable of four phonemes with 0.02 s before and 0.08 s after it
        assertThat(recording.samples()).hasSize((int) Math.round(RATE * (3 * (0.4 + 0.02 + 0.08) + 0.5 + 1)));
        assertThat(recording.words().get(1).from()).isEqualTo(RATE + RATE / 50);
        assertThat(recording.words().get(2).from()).isEqualTo((int) (2.5 * RATE) + RATE / 50);
    }

    @Test
    void aWordEndsWithItsSound() throws Exception {
        List<WordTime> words = record("cat, dog", 0.5f).words();
        assertThat(words).extracting(WordTime::word).containsExactly("cat", "dog");
        assertThat(words.get(0)).isEqualTo(new WordTime("cat", RATE / 50, RATE / 50 + 4 * PHONEME));
        // a comma and a space are between them
        assertThat(words.get(1).from()).isEqualTo(RATE / 50 + 6 * PHONEME);
    }

    @Test
    void timesFollowEachOtherAndThereIsOneForEachWrittenWord() throws Exception {
        List<WordTime> words =
                record("“One,” – two-three 8,192% (four)! … Five: six.", 0.5f).words();
        assertThat(words)
                .extracting(WordTime::word)
                .containsExactly("One", "", "two-three", "8,192%", "four", "", "Five", "six");
        for (int at = 0; at < words.size(); at++) {
            WordTime word = words.get(at);
            assertThat(word.to() - word.from())
                    .isGreaterThanOrEqualTo(word.word().isEmpty() ? 0 : RATE / 40);
            assertThat(word.from())
                    .isGreaterThanOrEqualTo(at == 0 ? 0 : words.get(at - 1).to());
        }
    }

    @Test
    void aVoiceThatExceedsFullScaleIsMadeSofterAndNotClipped() throws Exception {
        short[] loud = record("cat", 2f).samples();
        int peak = 0;
        int atThePeak = 0;
        for (short sample : loud) {
            peak = Math.max(peak, Math.abs(sample));
        }
        for (short sample : loud) {
            atThePeak += Math.abs(sample) == peak ? 1 : 0;
        }
        assertThat(peak).isEqualTo(Math.round(0.98f * Short.MAX_VALUE));
        assertThat(atThePeak).isLessThan(loud.length / 10);
    }

    private Recording record(String text, float loudness) throws Exception {
        Script script = Script.read(Files.writeString(folder.resolve("film.md"), "## a\n" + text));
        Pronouncer pronouncer = new Pronouncer(new Alphabet(), Espeak.installed());
        List<Sentence> sentences =
                pronouncer.sentences(script.file(), script.lines().get(0));
        return new Recorder(phonemes -> hum(phonemes, loudness), PAUSES).record(sentences);
    }

    private static Utterance hum(String phonemes, float loudness) {
        float[] samples = new float[2 * SILENCE + phonemes.length() * PHONEME];
        int[] ends = new int[phonemes.length() + 1];
        ends[0] = SILENCE;
        for (int phoneme = 0; phoneme < phonemes.length(); phoneme++) {
            ends[phoneme + 1] = ends[phoneme] + PHONEME;
            if (" .,;:!?…—“”()".indexOf(phonemes.charAt(phoneme)) < 0) {
                for (int at = ends[phoneme]; at < ends[phoneme + 1]; at++) {
                    samples[at] = loudness * (float) Math.sin(2 * Math.PI * 200 * at / RATE);
                }
            }
        }
        return new Utterance(samples, ends);
    }
}
