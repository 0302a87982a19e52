package org.kinora.narrator.recording;

import java.util.List;
import org.kinora.files.Hash;
import org.kinora.narrator.pronunciation.Sentence;
import org.kinora.narrator.script.Line;
import org.kinora.narrator.voice.Voice;

/** One number for everything that a recording depends on: it is made anew when that has changed, and only then. */
public final class Fingerprint {

    /** To be raised when the code makes other samples or times of the same phonemes. */
    private static final int GENERATION = 1;

    private Fingerprint() {}

    /**
     * @param files the SHA-256 of the model and of the voice
     * @param speed 1 as the voice speaks by itself
     */
    public static String of(Line line, List<Sentence> sentences, String files, double speed, Pauses pauses) {
        StringBuilder all = new StringBuilder();
        all.append(GENERATION)
                .append('\n')
                .append(Voice.RUNTIME)
                .append('\n')
                .append(files)
                .append('\n');
        all.append(speed)
                .append(' ')
                .append(pauses.sentence())
                .append(' ')
                .append(pauses.paragraph())
                .append('\n');
        for (Sentence sentence : sentences) {
            all.append(sentence.pause()).append(' ').append(sentence.phonemes()).append('\n');
        }
        return Hash.of(all.append(line.text()).toString());
    }
}
