package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.kinora.model.Gpt;
import org.kinora.model.Gradients;
import org.kinora.model.Hooks;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.Dial;

/**
 * One weight of a model: that of all feed-forward input matrices whose turning changes most, by its gradient, how likely
 * the likeliest next word of a text is. And what the model bets while that weight alone is turned.
 */
final class TurnedWeight {

    private final int[] ids;
    private final int layer;
    private final int row;
    private final int column;
    private final double learned;
    private final double range;
    private final Provenance source;
    private final List<Prediction> turned = new ArrayList<>();

    /** @param steps in how many steps it is turned from one end of its matrix's range to the other; at least 1 */
    TurnedWeight(Gpt gpt, String prompt, int steps) {
        ids = gpt.tokenizer().encode(prompt);
        Gradients gradients = gpt.gradients(ids, slopes(gpt.predictNext(ids)));
        double strongest = -1;
        int foundIn = 0;
        int found = 0;
        for (int candidate = 0; candidate < gpt.config().layers(); candidate++) {
            float[] slopes = gradients.tensor(fileName(candidate)).toArray();
            double far = range(gpt, candidate);
            for (int i = 0; i < slopes.length; i++) {
                double effect = Math.abs(slopes[i]) * far;
                if (effect > strongest) {
                    strongest = effect;
                    foundIn = candidate;
                    found = i;
                }
            }
        }
        layer = foundIn;
        row = found / gpt.config().hidden();
        column = found % gpt.config().hidden();
        source = gpt.parameters().provenance(name(layer), row, column);
        learned = gpt.parameters().tensor(name(layer)).get(row, column);
        range = range(gpt, layer);
        for (int step = 0; step <= steps; step++) {
            turned.add(predict(gpt, range * (2.0 * step / steps - 1)));
        }
    }

    /** How the logarithm of the likeliest word's chance changes with every logit. */
    private Tensor slopes(Prediction prediction) {
        double[] chances = prediction.probabilities();
        float[] slopes = new float[ids.length * chances.length];
        int last = slopes.length - chances.length;
        for (int id = 0; id < chances.length; id++) {
            slopes[last + id] = (float) -chances[id];
        }
        slopes[last + prediction.top(1).get(0).id()] += 1;
        return Tensor.of(slopes, ids.length, chances.length);
    }

    private static String name(int layer) {
        return "blocks." + layer + ".mlp.W_in";
    }

    private static String fileName(int layer) {
        return "h." + layer + ".mlp.c_fc.weight";
    }

    private static double range(Gpt gpt, int layer) {
        return Dial.range(gpt.parameters().tensor(name(layer)).toArray());
    }

    /** Which layer's it is, from 0. */
    int layer() {
        return layer;
    }

    /** Its matrix, as the file of weights names it. */
    String matrix() {
        return fileName(layer);
    }

    /** Its number in its matrix, row by row. */
    int index(Gpt gpt) {
        return row * gpt.config().hidden() + column;
    }

    Provenance source() {
        return source;
    }

    /** What it is. */
    double learned() {
        return learned;
    }

    /** How far it is turned to either side of 0: to the ends of the scale of its matrix's dials. */
    double range() {
        return range;
    }

    /** Computes one end of its range from a model. */
    ToDoubleFunction<Gpt> end(int sign) {
        int ofLayer = layer;
        return gpt -> sign * range(gpt, ofLayer);
    }

    /** What a model bets when this weight is another. */
    Prediction predict(Gpt gpt, double weight) {
        String block = "blocks." + layer + ".";
        float[][] seen = new float[1][];
        float gain = gpt.parameters().tensor(block + "ln2.w").get(row);
        float bias = gpt.parameters().tensor(block + "ln2.b").get(row);
        double change = weight - gpt.parameters().tensor(name(layer)).get(row, column);
        int width = gpt.config().width();
        int hidden = gpt.config().hidden();
        Hooks hooks = Hooks.reading(block + "ln2.hook_normalized", normalized -> seen[0] = normalized.toArray())
                .andAt(block + "mlp.hook_pre", before -> {
                    float[] units = before.toArray();
                    for (int token = 0; token < ids.length; token++) {
                        float input = seen[0][token * width + row] * gain + bias;
                        units[token * hidden + column] += (float) (change * input);
                    }
                    return Tensor.of(units, before.shape());
                });
        return gpt.runWithHooks(ids, hooks).prediction();
    }

    /** Asks a model when this weight stands at one end of its range. */
    Function<Gpt, Prediction> askedAt(int sign) {
        return gpt -> predict(gpt, end(sign).applyAsDouble(gpt));
    }

    /** A word's chance while the weight is another one, within its range: between two neighbouring steps, evenly. */
    double chance(int id, double weight) {
        double place = (weight / range + 1) / 2 * (turned.size() - 1);
        int before = (int) Math.max(0, Math.min(turned.size() - 2, Math.floor(place)));
        double share = Math.max(0, Math.min(1, place - before));
        return turned.get(before).probability(id) * (1 - share)
                + turned.get(before + 1).probability(id) * share;
    }
}
