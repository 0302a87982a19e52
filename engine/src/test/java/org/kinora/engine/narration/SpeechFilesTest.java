package org.kinora.engine.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.sound.Soundtrack;

class SpeechFilesTest {

    private static final int RATE = 24_000;
    private static final ScriptLine LINE = new ScriptLine("a", "", "one two three.", Map.of());

    @TempDir
    private Path folder;

    private Speech speech() {
        return new SpeechFiles(
                        "Film.md",
                        name -> Optional.of(folder.resolve(name)).filter(Files::exists),
                        new Soundtrack()::read,
                        Recordings.in(null))
                .of(LINE);
    }

    /** A tone between silences, each in seconds. */
    private void wav(double before, double tone, double behind) throws IOException {
        int first = (int) (before * RATE);
        int end = first + (int) (tone * RATE);
        int length = end + (int) (behind * RATE);
        ByteBuffer samples = ByteBuffer.allocate(2 * length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length; i++) {
            samples.putShort((short) (i < first || i >= end ? 0 : 8000 * Math.sin(i * 0.1)));
        }
        Files.createDirectories(folder.resolve("Film"));
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(samples.array()), new AudioFormat(RATE, 16, 1, true, false), length),
                AudioFileFormat.Type.WAVE,
                folder.resolve("Film/a.wav").toFile());
    }

    private void json(int samples) throws IOException {
        Files.writeString(folder.resolve("Film/a.json"), """
                {"id": "a", "text": "one two three.", "sampleRate": %d, "samples": %d, "words": [
                 {"word": "one", "from": 0.1, "to": 0.2}, {"word": "two", "from": 0.3, "to": 0.4},
                 {"word": "three", "from": 0.5, "to": 0.6}]}
                """.formatted(RATE, samples));
    }

    @Test
    void ofARecordingWithoutTimesTheWordsFillWhatIsToBeHeard() throws IOException {
        wav(0.5, 1.5, 1);
        Speech speech = speech();
        List<Word> words = speech.words();
        assertThat(speech.seconds()).isCloseTo(3, within(1e-3));
        assertThat(speech.sound()).isPresent();
        assertThat(words.get(0).from()).isCloseTo(0.5, within(0.02));
        assertThat(words.get(2).to()).isCloseTo(2, within(0.02));
    }

    @Test
    void ofARecordingOfSilenceTheWordsFillAllOfIt() throws IOException {
        wav(2, 0, 0);
        assertThat(speech().words().get(2).to()).isEqualTo(2);
    }

    @Test
    void theTimesOfARecordingCount() throws IOException {
        wav(0, 1, 0);
        json(RATE);
        assertThat(speech().words()).extracting(Word::from).containsExactly(0.1, 0.3, 0.5);
    }

    @Test
    void timesOfAnotherRecordingAreRefused() throws IOException {
        wav(0, 2, 0);
        json(RATE);
        assertThatThrownBy(this::speech)
                .hasMessage(
                        "Film/a.json: the times are those of a recording of 1.000 s, but the one beside it lasts 2.000 s:"
                                + " record the line again, or remove this file");
    }

    @Test
    void ofTwoRecordingsOfALineNoneIsChosenInSecret() throws IOException {
        wav(0, 1, 0);
        Files.copy(folder.resolve("Film/a.wav"), folder.resolve("Film/a.flac"));
        assertThatThrownBy(this::speech)
                .hasMessage("Film/a.flac and Film/a.wav: a line has one recording: keep the one that is to be heard");
    }

    @Test
    void aRecordingThatIsNoSoundIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("Film"));
        Files.writeString(folder.resolve("Film/a.flac"), "fLaC, almost");
        assertThatThrownBy(this::speech)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.resolve("Film/a.flac").toString());
    }
}
