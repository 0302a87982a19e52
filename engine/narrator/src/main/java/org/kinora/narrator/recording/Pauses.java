package org.kinora.narrator.recording;

import org.kinora.narrator.pronunciation.Pause;

/**
 * How long the voice rests, in seconds.
 *
 * @param sentence behind a sentence
 * @param paragraph behind a paragraph
 */
public record Pauses(double sentence, double paragraph) {

    /** As a person reads aloud without hurry. */
    public static final Pauses DEFAULT = new Pauses(0.45, 0.8);

    private static final double LONGEST = 60;

    /** What leads to what follows needs less than a full stop. */
    private static final double COLON = 0.7;

    private static final double PHRASE = 0.3;

    public Pauses {
        for (double pause : new double[] {sentence, paragraph}) {
            if (!(pause >= 0 && pause <= LONGEST)) {
                throw new IllegalArgumentException("A pause lasts from 0 to 60 seconds, not " + pause);
            }
        }
    }

    double seconds(Pause pause) {
        return switch (pause) {
            case PHRASE -> PHRASE * sentence;
            case COLON -> COLON * sentence;
            case SENTENCE -> sentence;
            case PARAGRAPH -> paragraph;
        };
    }
}
