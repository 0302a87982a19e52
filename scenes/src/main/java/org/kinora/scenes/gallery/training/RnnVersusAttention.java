package org.kinora.scenes.gallery.training;

import java.util.List;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.ElmanNetwork;
import org.kinora.model.experiments.learned.RelativeAttention;

/**
 * A recurrent network and one that attends, both trained on the same task when this is made, and what each still knows of
 * the words of one text after every word.
 */
final class RnnVersusAttention {

    static final int FARTHEST = 7;
    static final int STATE = 16;

    private static final List<String> VOCABULARY =
            List.of("sun", "tree", "fish", "moon", "bird", "stone", "rain", "star");
    private static final int WORDS = 12;
    private static final int STEPS = 500;
    private static final int SEQUENCES = 8;
    private static final double RECURRENT_RATE = 0.3;
    private static final int ATTENTION_STEPS = 200;
    private static final double ATTENTION_RATE = 3;
    private static final long SEED = 1;

    private final ElmanNetwork recurrent = new ElmanNetwork(VOCABULARY.size(), FARTHEST, STATE, SEED);
    private final RelativeAttention attention = new RelativeAttention(VOCABULARY.size(), FARTHEST, SEED);
    private final int[] text;
    private final double[][] states;

    RnnVersusAttention() {
        for (int step = 0; step < STEPS; step++) {
            recurrent.step(SEQUENCES, WORDS, RECURRENT_RATE * (1 - (double) step / STEPS));
        }
        for (int step = 0; step < ATTENTION_STEPS; step++) {
            attention.step(SEQUENCES, ATTENTION_RATE);
        }
        text = recurrent.sequence(WORDS);
        states = recurrent.states(text);
    }

    int words() {
        return text.length;
    }

    String word(int index) {
        return VOCABULARY.get(text[index]);
    }

    /** One number of the recurrent network's state after a word, between −1 and 1. */
    double state(int word, int index) {
        return states[word][index];
    }

    /** How likely the recurrent network takes a word to be what it was; 0 where it is not asked. */
    double recurrentRecall(int now, int word) {
        int distance = now - word;
        return isAsked(distance) ? recurrent.recall(states[now], distance)[text[word]] : 0;
    }

    /** The same of the network that attends. */
    double attentionRecall(int now, int word) {
        int distance = now - word;
        return isAsked(distance) ? attention.recall(text, now + 1, distance)[text[word]] : 0;
    }

    /** How much the network that attends looks at the right word when asked for it. */
    double attentionWeight(int now, int word) {
        int distance = now - word;
        return isAsked(distance) ? attention.weights(distance, now + 1)[distance] : 0;
    }

    /** Neither is asked for what lies farther back, nor for what comes. */
    private static boolean isAsked(int distance) {
        return distance >= 0 && distance <= FARTHEST;
    }

    static Provenance provenance() {
        return new Provenance(
                "recurrent network of %d numbers, seed %d".formatted(STATE, SEED), "random words", "state", List.of());
    }
}
