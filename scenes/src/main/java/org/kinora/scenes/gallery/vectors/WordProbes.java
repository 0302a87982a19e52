package org.kinora.scenes.gallery.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.MixedProbe;
import org.kinora.scenes.gallery.vectors.TaggedWords.Word;

/** Probes that mix a model's depths as they need to tell a word's part of speech, its number or its tense. */
final class WordProbes {

    static final int STEPS = 150;

    private static final double RIDGE = 1;

    /**
     * What a probe is to tell.
     *
     * @param kinds what it tells apart, in words
     * @param marks of the words of each kind, see {@link TaggedWords}
     */
    record Task(String name, String kinds, List<String> marks) {

        /** The number of a word's kind; −1 if the task has nothing to do with it. */
        int kind(Word word) {
            for (int kind = 0; kind < marks.size(); kind++) {
                if (marks.get(kind).indexOf(word.mark()) >= 0) {
                    return kind;
                }
            }
            return -1;
        }
    }

    static final Task PART_OF_SPEECH =
            new Task("part of speech", "noun, verb, adjective, rest", List.of("nN", "vpi", "a", " "));
    static final List<Task> TASKS = List.of(
            new Task("number", "one or several", List.of("n", "N")),
            new Task("tense", "now or then", List.of("v", "p")),
            PART_OF_SPEECH);

    /**
     * What has been found for a task.
     *
     * @param accuracy of the probe on words that it has not learnt from
     * @param accuracyGoingIn of one that sees only what goes into the first layer
     * @param words how many words those are
     */
    record Finding(Task task, MixedProbe probe, double accuracy, double accuracyGoingIn, int words) {

        /** How much a depth counts after so many steps of the training; between two in a straight line. */
        double share(int depth, double step) {
            List<double[]> mixes = probe.mixes();
            double within = Math.max(0, Math.min(mixes.size() - 1.0, step));
            int lower = (int) within;
            double from = mixes.get(lower)[depth];
            return from + (mixes.get(Math.min(mixes.size() - 1, lower + 1))[depth] - from) * (within - lower);
        }

        /** The centre of gravity after so many steps. */
        double center(double step) {
            double[] mix = new double[probe.mix().length];
            for (int depth = 0; depth < mix.length; depth++) {
                mix[depth] = share(depth, step);
            }
            return MixedProbe.centerOfGravity(mix);
        }
    }

    private final int layers;
    private final List<Finding> findings;

    WordProbes(Gpt gpt, List<String> lines) {
        layers = gpt.config().layers();
        TaggedWords words = new TaggedWords(gpt, lines);
        findings = TASKS.parallelStream()
                .map(task -> find(task, words.learnt(), words.heldOut()))
                .toList();
    }

    private Finding find(Task task, List<Word> learnt, List<Word> heldOut) {
        List<Word> learning = new ArrayList<>(learnt);
        learning.removeIf(word -> task.kind(word) < 0);
        List<Word> unseen = new ArrayList<>(heldOut);
        unseen.removeIf(word -> task.kind(word) < 0);
        int[] kinds = learning.stream().mapToInt(task::kind).toArray();
        int[] unseenKinds = unseen.stream().mapToInt(task::kind).toArray();
        int count = task.marks().size();
        MixedProbe probe = MixedProbe.fit(stacks(learning), kinds, count, RIDGE, STEPS);
        MixedProbe goingIn = MixedProbe.fit(lowest(stacks(learning)), kinds, count, RIDGE, STEPS);
        return new Finding(
                task,
                probe,
                probe.accuracy(stacks(unseen), unseenKinds),
                goingIn.accuracy(lowest(stacks(unseen)), unseenKinds),
                unseen.size());
    }

    private float[][][] stacks(List<Word> words) {
        return words.stream().map(word -> word.stack(layers)).toArray(float[][][]::new);
    }

    private static float[][][] lowest(float[][][] stacks) {
        return Arrays.stream(stacks).map(stack -> new float[][] {stack[0]}).toArray(float[][][]::new);
    }

    /** In the order of the tasks. */
    List<Finding> findings() {
        return findings;
    }

    /** For each word of a text the kind that the probe for a task takes it for. */
    List<Integer> read(Gpt gpt, Task task, String text) {
        MixedProbe probe = findings.get(TASKS.indexOf(task)).probe();
        return TaggedWords.words(gpt, text).stream()
                .map(word -> probe.kind(word.stack(layers)))
                .toList();
    }
}
