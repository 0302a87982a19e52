package org.kinora.narrator.recording;

import static org.kinora.narrator.voice.Utterance.SAMPLE_RATE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.narrator.pronunciation.Sentence;
import org.kinora.narrator.pronunciation.SpokenWord;
import org.kinora.narrator.voice.Utterance;

/**
 * Joins sentences to a line: the silence around each is cut off, and a pause takes its place. Words get the times that the voice
 * itself gave to their phonemes, but none lasts beyond the end of its sound.
 */
public final class Recorder {

    /** Says phonemes. */
    @FunctionalInterface
    public interface Speaker {
        Utterance say(String phonemes);
    }

    /** Kept around the sound: breath and the tail of a consonant are fainter than the threshold. */
    private static final int KEPT_BEFORE = SAMPLE_RATE / 50;

    private static final int KEPT_AFTER = SAMPLE_RATE * 8 / 100;
    /** Fades in and out at the cuts, so that none clicks. */
    private static final int FADE = SAMPLE_RATE / 200;
    /** A word does not vanish, however its times are rounded: 25 ms, the model's own step. */
    private static final int SHORTEST_WORD = SAMPLE_RATE / 40;

    /** Some voices exceed full scale. */
    private static final float LOUDEST = 0.98f;

    private final Speaker speaker;
    private final Pauses pauses;

    public Recorder(Speaker speaker, Pauses pauses) {
        this.speaker = speaker;
        this.pauses = pauses;
    }

    /** @param sentences one or more */
    public Recording record(List<Sentence> sentences) {
        float[] line = new float[0];
        List<WordTime> words = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            Utterance said = speaker.say(sentence.phonemes());
            Sounded sounded = new Sounded(said.samples());
            int from = Math.max(0, sounded.first(0, said.samples().length) - KEPT_BEFORE);
            int to = Math.min(said.samples().length, sounded.end(0, said.samples().length) + KEPT_AFTER);
            if (to <= from) {
                throw new IllegalStateException("The voice was silent at " + sentence.phonemes());
            }
            int begin = line.length;
            int pause =
                    at + 1 == sentences.size() ? 0 : (int) Math.round(pauses.seconds(sentence.pause()) * SAMPLE_RATE);
            line = Arrays.copyOf(line, begin + to - from + pause);
            System.arraycopy(faded(said.samples(), from, to), 0, line, begin, to - from);
            addWords(sentence, said, sounded, from, to, begin, words);
        }
        return new Recording(inSixteenBits(line), words);
    }

    private static float[] faded(float[] samples, int from, int to) {
        float[] cut = Arrays.copyOfRange(samples, from, to);
        int fade = Math.min(FADE, cut.length / 2);
        for (int at = 0; at < fade; at++) {
            float share = (at + 0.5f) / fade;
            cut[at] *= share;
            cut[cut.length - 1 - at] *= share;
        }
        return cut;
    }

    /** @param begin where in the line the sample {@code from} of the utterance is */
    private static void addWords(
            Sentence sentence, Utterance said, Sounded sounded, int from, int to, int begin, List<WordTime> words) {
        int earliest = from;
        for (SpokenWord word : sentence.words()) {
            int first = Math.min(Math.max(earliest, said.ends()[word.from()]), to - 1);
            int end = first;
            if (word.to() > word.from()) {
                int given = Math.min(to, said.ends()[word.to()]);
                int heard = word.beforePunctuation() ? sounded.end(first, given) : given;
                end = Math.max(heard, Math.min(to, first + SHORTEST_WORD));
            }
            earliest = end;
            words.add(new WordTime(word.word().bare(), begin + first - from, begin + end - from));
        }
    }

    /** Softer as a whole if it exceeds full scale. */
    private static short[] inSixteenBits(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        float gain = peak > LOUDEST ? LOUDEST / peak : 1;
        short[] rounded = new short[samples.length];
        for (int at = 0; at < samples.length; at++) {
            rounded[at] = (short) Math.round(samples[at] * gain * Short.MAX_VALUE);
        }
        return rounded;
    }
}
