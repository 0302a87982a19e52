package org.kinora.model.experiments.learned;

import org.kinora.model.Hooks;
import org.kinora.model.Tensor;
import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

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
    private final INDArray column;
    private final INDArray change;

    /**
     * @param layer from 0
     * @param key k, what the layer's units answer where the value shall change
     * @param otherKeys kᵢ, what they answer where it shall not
     * @param ridge keeps C invertible and says how much keys count that are not among the others; more than 0
     * @param change d, what is added to the value: [width]
     */
    public RankOneChange(int layer, double[] key, double[][] otherKeys, double ridge, double[] change) {
        this.layer = layer;
        this.change = NativeArrays.copyOf(change);
        INDArray k = NativeArrays.copyOf(key);
        INDArray whitened = new KeyCovariance(otherKeys, otherKeys.length, ridge).inverseTimes(k);
        this.column = whitened.div(k.mmul(whitened).getDouble(0));
    }

    /** How much of the change another key gets: 1 for the key itself, near 0 for those that keep their values. */
    public double share(double[] key) {
        return NativeArrays.copyOf(key).mmul(column).getDouble(0);
    }

    /** The column {@code C⁻¹ k / (kᵀ C⁻¹ k)}: how strongly each unit calls for the change. */
    public double[] column() {
        return column.toDoubleVector();
    }

    /** The row d: what is added to the value. The matrix changes by the product of column and row. */
    public double[] row() {
        return change.toDoubleVector();
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
        INDArray shares = keys.toNdArray().castTo(DataType.DOUBLE).mmul(column).muli(strength);
        INDArray added = shares.reshape(shares.length(), 1).mmul(change.reshape(1, change.length()));
        return Tensor.of(value.toNdArray().addi(added.castTo(DataType.FLOAT)));
    }

    static double[] doubles(Tensor vector) {
        float[] values = vector.toArray();
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
