package org.kinora.scenes.gallery.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kinora.model.experiments.learned.DualLayer;
import org.kinora.model.experiments.learned.NextWordNetwork;

/**
 * A small network that learns eight sentences, and after each pass over them how much every word of theirs counts for
 * its answer to a question that is not among them.
 */
final class SpotlightTraining {

    static final int PASSES = 100;

    static final List<String> SENTENCES = List.of(
            "a cat likes warm milk",
            "a kitten likes warm milk",
            "a dog likes red meat",
            "a wolf eats red meat",
            "a cow eats green grass",
            "a horse eats green grass",
            "a bee likes sweet honey",
            "a bear likes sweet honey");

    /** The animal and the verb stand in different sentences. */
    static final String QUESTION = "a bear eats";

    static final int CANDIDATES = 3;

    private static final int CONTEXT = 3;
    private static final int WIDTH = 8;
    private static final int UNITS = 24;
    private static final double RATE = 0.05;
    private static final long SEED = 2;
    private static final String END = ".";

    /** A step of the training: which word of which sentence was learnt. */
    private record Lesson(int sentence, int word) {}

    /**
     * How things stand after a pass.
     *
     * @param contributions what each word of each sentence adds to the answer's logit
     */
    private record Look(double[] probabilities, double initial, double answer, double[][] contributions) {}

    private final List<String> words = new ArrayList<>(List.of(END));
    private final NextWordNetwork network;
    private final List<Lesson> lessons = new ArrayList<>();
    private final int[] question;
    private final List<Integer> candidates;
    private final List<Look> looks = new ArrayList<>();

    SpotlightTraining() {
        SENTENCES.forEach(sentence -> Arrays.stream(sentence.split(" "))
                .filter(word -> !words.contains(word))
                .forEach(words::add));
        question = Arrays.stream(QUESTION.split(" ")).mapToInt(words::indexOf).toArray();
        network = new NextWordNetwork(words.size(), CONTEXT, WIDTH, UNITS, SEED);
        // what is asked about is known when all is learnt, so that the training is run twice
        NextWordNetwork ahead = new NextWordNetwork(words.size(), CONTEXT, WIDTH, UNITS, SEED);
        Random order = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            learn(ahead, order, new ArrayList<>());
        }
        double[] expected = ahead.probabilities(question);
        candidates = IntStream.range(0, expected.length)
                .boxed()
                .sorted(Comparator.comparing(word -> -expected[word]))
                .limit(CANDIDATES)
                .toList();
        looks.add(look());
        order = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            learn(network, order, lessons);
            looks.add(look());
        }
    }

    /** One pass over the sentences, in an order by chance. */
    private void learn(NextWordNetwork learner, Random random, List<Lesson> log) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, SENTENCES.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int sentence : order) {
            String[] text = SENTENCES.get(sentence).split(" ");
            int[] context = new int[CONTEXT];
            for (int word = 0; word <= text.length; word++) {
                int next = words.indexOf(word < text.length ? text[word] : END);
                learner.learn(context, next, RATE);
                log.add(new Lesson(sentence, word));
                System.arraycopy(context, 1, context, 0, CONTEXT - 1);
                context[CONTEXT - 1] = next;
            }
        }
    }

    private Look look() {
        int word = candidates.get(0);
        DualLayer readout = network.readout();
        double[] hidden = network.hidden(question);
        double[][] contributions = new double[SENTENCES.size()][];
        for (int sentence = 0; sentence < contributions.length; sentence++) {
            contributions[sentence] = new double[SENTENCES.get(sentence).split(" ").length + 1];
        }
        for (int step = 0; step < lessons.size(); step++) {
            Lesson lesson = lessons.get(step);
            contributions[lesson.sentence()][lesson.word()] += readout.contribution(step, hidden, word);
        }
        return new Look(
                network.probabilities(question),
                readout.initialAnswer(hidden)[word],
                readout.answer(hidden)[word],
                contributions);
    }

    /**
     * The words that are likeliest in the end, the likeliest first; the first is the one that contributions are counted
     * for.
     */
    String candidate(int rank) {
        return words.get(candidates.get(rank));
    }

    /** How many lessons there were, one a word. */
    int lessons() {
        return lessons.size();
    }

    /** How likely a candidate is after so many passes; between two of them, here and below, in a straight line. */
    double probability(int rank, double passes) {
        return between(passes, look -> look.probabilities()[candidates.get(rank)]);
    }

    /** What the weights say to the answer: its logit. */
    double answer(double passes) {
        return between(passes, Look::answer);
    }

    /** What the weights as they were before the training would say to it. */
    double initial(double passes) {
        return between(passes, Look::initial);
    }

    /** What the lessons on one word of a sentence add to it; behind the last word comes the sentence's end. */
    double contribution(int sentence, int word, double passes) {
        return between(passes, look -> look.contributions()[sentence][word]);
    }

    /** What all lessons of a sentence add to it. */
    double contribution(int sentence, double passes) {
        return between(
                passes, look -> Arrays.stream(look.contributions()[sentence]).sum());
    }

    /** What all lessons add to it. */
    double lookingBack(double passes) {
        double sum = 0;
        for (int sentence = 0; sentence < SENTENCES.size(); sentence++) {
            sum += contribution(sentence, passes);
        }
        return sum;
    }

    private interface Reading {
        double of(Look look);
    }

    private double between(double passes, Reading reading) {
        double within = Math.max(0, Math.min(PASSES, passes));
        int lower = (int) within;
        double from = reading.of(looks.get(lower));
        return from + (reading.of(looks.get(Math.min(PASSES, lower + 1))) - from) * (within - lower);
    }
}
