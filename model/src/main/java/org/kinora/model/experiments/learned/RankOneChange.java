package org.kinora.model.experiments.learned;

import org.kinora.model.Hooks;
import org.kinora.model.Tensor;

/**
 * A change of one matrix of a model by which one key is answered differently and all others as before, as nearly as a
 * change of rank one can. The second matrix W of a feed-forward layer is seen as a memory: what its units answer is a key
 * k, what it adds to the residual stream the value k W. To add a change d to the value of k, W becomes
 *
 * <pre>W + (C⁻¹ k) dᵀ / (kᵀ C⁻¹ k),   C = Σ kᵢ kᵢᵀ / n + ridge</pre>
 *
 * with C the covariance of the keys that shall keep their values. Source: Meng et al. 2022, "Locating and Editing Factual
 * Associations in GPT" (ROME), section 3.1, equation 2.
 *
 * <p>Immutable. The model itself stays as it is: {@link #hooks} add what the changed matrix would add.
 */
public final class RankOneChange {

    private final int layer;
    private final double[] column;
    private final double[] change;

    /**
     * @param layer from 0
     * @param key k, what the layer's units answer where the value shall change
     * @param otherKeys kᵢ, what they answer where it shall not
     * @param ridge keeps C invertible and says how much keys count that are not among the others; more than 0
     * @param change d, what is added to the value: [width]
     */
    public RankOneChange(int layer, double[] key, double[][] otherKeys, double ridge, double[] change) {
        if (!(ridge > 0)) {
            throw new IllegalArgumentException("A ridge is more than 0, not " + ridge);
        }
        this.layer = layer;
        this.change = change.clone();
        double[] whitened = whitened(key, otherKeys, ridge);
        double size = dot(key, whitened);
        this.column = new double[key.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = whitened[i] / size;
        }
    }

    /**
     * {@code C⁻¹ k}. There are fewer other keys than units, so it is solved among the keys: with K their rows,
     * {@code (K ᵀK / n + r)⁻¹ k = (k − Kᵀ (n r + K Kᵀ)⁻¹ K k) / r} (Woodbury).
     */
    private static double[] whitened(double[] key, double[][] keys, double ridge) {
        int count = keys.length;
        double[][] products = new double[count][count];
        double[] answers = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] = dot(keys[i], keys[j]);
            }
            products[i][i] += count * ridge;
            answers[i] = dot(keys[i], key);
        }
        double[] shares = count == 0 ? answers : new Cholesky(products).solve(answers);
        double[] whitened = key.clone();
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < key.length; k++) {
                whitened[k] -= shares[i] * keys[i][k];
            }
        }
        for (int k = 0; k < key.length; k++) {
            whitened[k] /= ridge;
        }
        return whitened;
    }

    /** How much of the change another key gets: 1 for the key itself, near 0 for those that keep their values. */
    public double share(double[] key) {
        return dot(key, column);
    }

    /** The column {@code C⁻¹ k / (kᵀ C⁻¹ k)}: how strongly each unit calls for the change. */
    public double[] column() {
        return column.clone();
    }

    /** The row d: what is added to the value. The matrix changes by the product of column and row. */
    public double[] row() {
        return change.clone();
    }

    /**
     * What makes a model compute as if so much of the change had been added to its matrix: 0 for nothing, 1 for all. For
     * one run at a time.
     */
    public Hooks hooks(double strength) {
        Tensor[] keys = new Tensor[1];
        return Hooks.reading("blocks." + layer + ".mlp.hook_post", post -> keys[0] = post)
                .andAt("blocks." + layer + ".hook_mlp_out", value -> changed(value, keys[0], strength));
    }

    private Tensor changed(Tensor value, Tensor keys, double strength) {
        float[] changed = value.toArray();
        int width = change.length;
        for (int position = 0; position < value.size(0); position++) {
            double share = strength * share(doubles(keys.at(position)));
            for (int k = 0; k < width; k++) {
                changed[position * width + k] += (float) (share * change[k]);
            }
        }
        return Tensor.of(changed, value.shape());
    }

    static double[] doubles(Tensor vector) {
        float[] values = vector.toArray();
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
