package org.kinora.model.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.MeanDifference;

/**
 * Words with two meanings: the same word in two sentences starts as the same vector, and layer by layer the sentences
 * draw the two copies apart, each toward its own meaning. Measured as the cosine between the word's vector after a
 * layer and a direction: what the last layer makes of the word in examples of the one meaning, minus what it makes of
 * it in examples of the other. Each sentence is measured against a direction made of the other sentences, and the table
 * has the means. Eight sentences of each meaning, because of four the direction is as much their other words' as the
 * meanings': the default model then tells the barks of dogs from those of trees no better than chance.
 */
final class SenseCheck implements PromptChecks.Check {

    /** The two cosines must be so far apart after the last layer. */
    private static final double APART = 0.2;

    /** Before the first layer only the position of the word differs. */
    private static final double TOGETHER = 0.1;

    @Override
    public void ask(Gpt gpt, Consumer<CheckLine> lines) {
        for (AmbiguousWord word : AmbiguousWord.all()) {
            List<float[][]> first = vectors(gpt, word.first());
            List<float[][]> second = vectors(gpt, word.second());
            double[] towardFirst = meanCosines(first, second);
            double[] towardSecond = meanCosines(second, first);
            int last = towardFirst.length - 1;
            boolean together = Math.abs(towardFirst[0] + towardSecond[0]) <= TOGETHER;
            boolean apart = towardFirst[last] + towardSecond[last] >= APART;
            lines.accept(new CheckLine(
                    "senses",
                    word.name() + ": " + word.first().name() + " | "
                            + word.second().name(),
                    row(towardFirst, 1) + " | " + row(towardSecond, -1),
                    together && apart));
        }
    }

    /** For each sentence the vector of its last token before the first layer and after each. */
    private static List<float[][]> vectors(Gpt gpt, AmbiguousWord.Meaning meaning) {
        return meaning.sentences().stream()
                .map(gpt::forward)
                .map(activations -> {
                    float[][] vectors = new float[gpt.config().layers() + 1][];
                    for (int layers = 0; layers < vectors.length; layers++) {
                        vectors[layers] = activations
                                .residual(layers)
                                .at(activations.ids().length - 1)
                                .toArray();
                    }
                    return vectors;
                })
                .toList();
    }

    /** The mean cosines, by layer, to the direction from the other meaning to one's own. */
    private static double[] meanCosines(List<float[][]> own, List<float[][]> other) {
        int layers = own.get(0).length;
        double[] means = new double[layers];
        for (float[][] measured : own) {
            MeanDifference direction = new MeanDifference(
                    own.stream()
                            .filter(example -> example != measured)
                            .map(example -> example[layers - 1])
                            .toList(),
                    other.stream().map(example -> example[layers - 1]).toList());
            for (int layer = 0; layer < layers; layer++) {
                means[layer] += direction.cosine(measured[layer]) / own.size();
            }
        }
        return means;
    }

    /** @param sign turns the direction round, so that both rows are about the same one */
    private static String row(double[] cosines, int sign) {
        StringBuilder row = new StringBuilder();
        for (double cosine : cosines) {
            row.append(row.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%+.2f", sign * cosine));
        }
        return row.toString();
    }
}
