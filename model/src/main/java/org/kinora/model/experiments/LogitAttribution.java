package org.kinora.model.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Parameters;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Splits the difference between two tokens' logits into what each part of the model added to it. The last residual vector x
 * is the sum of what all parts wrote, and once its divisor s is known the logit difference is linear in it:
 *
 * <pre>logit(a) − logit(b) = Σ x_part · u + b_ln · (U_a − U_b),  u = (g − mean(g)) / s,  g = w_ln ⊙ (U_a − U_b)</pre>
 *
 * <p>with w_ln and b_ln the final layer norm's gain and bias and U_a a column of W_U. Sources: Elhage et al. 2021, "A
 * mathematical framework for transformer circuits"; {@code logit_attrs} of TransformerLens.
 */
public final class LogitAttribution {

    private final Gpt gpt;
    private final Parameters parameters;
    private final Activations run;
    private final int position;
    private final INDArray direction;
    private final double finalBias;

    /**
     * @param run of the model
     * @param position after which the two tokens are expected
     * @param a what adds to this token's logit is positive
     * @param b what adds to this token's logit is negative
     */
    public LogitAttribution(Gpt gpt, Activations run, int position, int a, int b) {
        this.gpt = gpt;
        this.parameters = gpt.parameters();
        this.run = run;
        this.position = position;
        INDArray difference =
                Algebra.doubles(parameters.unembedding(a)).subi(Algebra.doubles(parameters.unembedding(b)));
        this.finalBias = along("ln_final.b", difference);
        INDArray gained = Algebra.doubles(parameters.tensor("ln_final.w")).muli(difference);
        double scale = run.tensor("ln_final.hook_scale").get(position, 0);
        this.direction = gained.subi(gained.meanNumber()).divi(scale);
    }

    /** What the token's own embedding adds, before any block. */
    public double embedding() {
        return of("hook_embed");
    }

    /** What the embedding of its position adds. */
    public double positionEmbedding() {
        return of("hook_pos_embed");
    }

    /** What one head adds, without the bias that all heads of a layer share. */
    public double head(int layer, int head) {
        Tensor z = run.tensor("blocks." + layer + ".attn.hook_z").at(position, head);
        Tensor out = parameters.tensor("blocks." + layer + ".attn.W_O").at(head);
        return Algebra.dot(Algebra.doubles(z), Algebra.doubles(out).mmul(direction));
    }

    /** What the bias of a layer's attention adds. */
    public double attentionBias(int layer) {
        return along("blocks." + layer + ".attn.b_O", direction);
    }

    /** What one unit of the feed-forward part adds. */
    public double unit(int layer, int unit) {
        float activation = run.tensor("blocks." + layer + ".mlp.hook_post").get(position, unit);
        Tensor out = parameters.tensor("blocks." + layer + ".mlp.W_out").at(unit);
        return activation * Algebra.dot(Algebra.doubles(out), direction);
    }

    /** What each unit of a layer's feed-forward part adds, [units]. */
    public Tensor units(int layer) {
        Tensor activations = run.tensor("blocks." + layer + ".mlp.hook_post").at(position);
        Tensor out = parameters.tensor("blocks." + layer + ".mlp.W_out");
        return Tensor.of(Algebra.doubles(out).mmul(direction).muli(Algebra.doubles(activations)));
    }

    /** What the bias of a layer's feed-forward part adds. */
    public double feedForwardBias(int layer) {
        return along("blocks." + layer + ".mlp.b_out", direction);
    }

    /** What a layer's whole feed-forward part adds: all its units and its bias. */
    public double feedForward(int layer) {
        return of("blocks." + layer + ".hook_mlp_out");
    }

    /** What the bias of the final layer norm adds. */
    public double finalBias() {
        return finalBias;
    }

    /** What has been added up by all parts, which is the difference between the two logits. */
    public double total() {
        return of("blocks." + (gpt.config().layers() - 1) + ".hook_resid_post") + finalBias;
    }

    /**
     * All parts that {@link #total} is the sum of, in the order of the model: embeddings, then for each layer its heads
     * (L3H2), their bias (b_O 3) and its feed-forward part (MLP 3), and at last the final bias.
     */
    public Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("embedding", embedding());
        parts.put("position", positionEmbedding());
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            for (int head = 0; head < gpt.config().heads(); head++) {
                parts.put("L" + layer + "H" + head, head(layer, head));
            }
            parts.put("b_O " + layer, attentionBias(layer));
            parts.put("MLP " + layer, feedForward(layer));
        }
        parts.put("ln_final.b", finalBias);
        return parts;
    }

    /** The units of a layer that add most in either direction, the strongest first. */
    public List<Integer> strongestUnits(int layer, int count) {
        float[] added = units(layer).toArray();
        List<Integer> ranked = new ArrayList<>();
        for (int unit = 0; unit < added.length; unit++) {
            ranked.add(unit);
        }
        ranked.sort((left, right) -> Float.compare(Math.abs(added[right]), Math.abs(added[left])));
        return List.copyOf(ranked.subList(0, Math.min(count, added.length)));
    }

    /** Where the numbers came from. */
    public Provenance provenance() {
        return run.provenance("logits", position);
    }

    private double along(String parameter, INDArray vector) {
        return Algebra.dot(Algebra.doubles(parameters.tensor(parameter)), vector);
    }

    private double of(String hook) {
        return Algebra.dot(Algebra.doubles(run.tensor(hook).at(position)), direction);
    }
}
