package org.kinora.scenes.gallery.vectors;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.LogisticProbe;

/**
 * What linear probes find in a model's vectors for a word with two meanings: after each layer a probe is fitted to two
 * thirds of the sentences, and the last third shows what it has learnt.
 */
final class SenseProbes {

    private static final double RIDGE = 0.1;
    private static final int EVERY_THIRD = 3;

    /** A sentence that ends with the word. */
    record Sentence(String text, boolean isFirstMeaning) {

        static Sentence parse(String line, String firstMeaning) {
            int colon = line.indexOf(": ");
            return new Sentence(
                    line.substring(colon + 2), line.substring(0, colon).equals(firstMeaning));
        }
    }

    private final List<Sentence> heldOut;
    private final List<Activations> heldOutRuns;
    private final List<LogisticProbe> probes = new ArrayList<>();

    /**
     * @param lines of a meaning, a colon and a sentence that ends with the word
     * @param firstMeaning the one that probes answer with positive numbers
     */
    SenseProbes(Gpt gpt, List<String> lines, String firstMeaning) {
        List<Sentence> sentences =
                lines.stream().map(line -> Sentence.parse(line, firstMeaning)).toList();
        List<Activations> runs = sentences.parallelStream()
                .map(sentence -> gpt.forward(sentence.text()))
                .toList();
        heldOut = pick(sentences, true);
        heldOutRuns = pick(runs, true);
        List<Activations> learning = pick(runs, false);
        boolean[] kinds = kinds(pick(sentences, false));
        for (int depth = 0; depth <= gpt.config().layers(); depth++) {
            probes.add(LogisticProbe.fit(vectors(learning, depth), kinds, RIDGE));
        }
    }

    private static <T> List<T> pick(List<T> all, boolean isHeldOut) {
        List<T> picked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((i % EVERY_THIRD == EVERY_THIRD - 1) == isHeldOut) {
                picked.add(all.get(i));
            }
        }
        return List.copyOf(picked);
    }

    private static boolean[] kinds(List<Sentence> sentences) {
        boolean[] kinds = new boolean[sentences.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = sentences.get(i).isFirstMeaning();
        }
        return kinds;
    }

    /** The residual stream at depth 0 is what goes into the first layer, at depth d what the d-th leaves. */
    private static String hook(int depth) {
        return depth == 0 ? "blocks.0.hook_resid_pre" : "blocks." + (depth - 1) + ".hook_resid_post";
    }

    private static float[] vector(Activations run, int depth) {
        return run.tensor(hook(depth)).at(run.ids().length - 1).toArray();
    }

    private static float[][] vectors(List<Activations> runs, int depth) {
        return runs.stream().map(run -> vector(run, depth)).toArray(float[][]::new);
    }

    /** One more than the model has layers. */
    int depths() {
        return probes.size();
    }

    /** The sentences that no probe was fitted to. */
    List<Sentence> heldOut() {
        return heldOut;
    }

    /** What the probe at a depth makes of a held-out sentence's word: the logarithm of the odds of the first meaning. */
    double logit(int sentence, int depth) {
        return probes.get(depth).logit(vector(heldOutRuns.get(sentence), depth));
    }

    /** The share of held-out sentences of which the probe at a depth takes the right meaning for likelier. */
    double accuracy(int depth) {
        return probes.get(depth).accuracy(vectors(heldOutRuns, depth), kinds(heldOut));
    }

    Provenance provenance(int sentence, int depth) {
        Activations run = heldOutRuns.get(sentence);
        return run.provenance(hook(depth), run.ids().length - 1);
    }
}
