package org.kinora.model.experiments.learned;

import org.kinora.model.Hooks;
import org.kinora.model.Tensor;
import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A change of one layer's second feed-forward matrix W by which several keys are answered differently at once, and all
 * others as before, as nearly as least squares can. To add R, one row a key, to the values of the keys K, W becomes
 *
 * <pre>W + (λ C + KᵀK)⁻¹ Kᵀ R,   C = Σ kᵢ kᵢᵀ / n + ridge</pre>
 *
 * with C the covariance of the keys that shall keep their values and λ how much they count. Source: Meng et al. 2022,
 * "Mass-editing memory in a transformer" (MEMIT), section 4.2, equation 14.
 *
 * <p>Immutable. The model itself stays as it is: hooks add what the changed matrix would add.
 */
public final class LayerChange {

    private final int layer;
    /** [units, keys]: how strongly each unit calls for each change. */
    private final INDArray columns;
    /** [keys, width] */
    private final INDArray rows;

    /**
     * @param layer from 0
     * @param keys K, what the layer's units answer where values shall change
     * @param otherKeys kᵢ, what they answer where none shall
     * @param weight λ, more than 0
     * @param ridge keeps C invertible, more than 0
     * @param changes R, what is added to each value: [keys, width]
     */
    public LayerChange(
            int layer, double[][] keys, double[][] otherKeys, double weight, double ridge, double[][] changes) {
        if (keys.length == 0 || keys.length != changes.length) {
            throw new IllegalArgumentException(
                    "%d keys with %d changes: each key needs a change, and there must be one."
                            .formatted(keys.length, changes.length));
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("A weight is more than 0, not " + weight);
        }
        this.layer = layer;
        rows = NativeArrays.copyOf(changes);
        KeyCovariance covariance = new KeyCovariance(together(keys, otherKeys, weight), 1, weight * ridge);
        INDArray solved = NativeArrays.zeros(keys.length, keys[0].length);
        for (int i = 0; i < keys.length; i++) {
            solved.putRow(i, covariance.inverseTimes(NativeArrays.copyOf(keys[i])));
        }
        columns = solved.transpose();
    }

    /** Rows of which the squares sum to {@code λ Σ kᵢ kᵢᵀ / n + KᵀK}. */
    private static double[][] together(double[][] keys, double[][] otherKeys, double weight) {
        double[][] together = new double[otherKeys.length + keys.length][];
        double factor = Math.sqrt(weight / Math.max(1, otherKeys.length));
        for (int i = 0; i < otherKeys.length; i++) {
            together[i] = otherKeys[i].clone();
            for (int k = 0; k < together[i].length; k++) {
                together[i][k] *= factor;
            }
        }
        System.arraycopy(keys, 0, together, otherKeys.length, keys.length);
        return together;
    }

    /** From 0. */
    public int layer() {
        return layer;
    }

    /** How much of each change a key gets: nearly 1 of its own and next to nothing of the others'. */
    public double[] shares(double[] key) {
        return sharesOf(key).toDoubleVector();
    }

    private INDArray sharesOf(double[] key) {
        return NativeArrays.copyOf(new double[][] {key}).mmul(columns);
    }

    /** What is added to the value of a key, [width]. */
    public double[] added(double[] key) {
        return sharesOf(key).mmul(rows).toDoubleVector();
    }

    /** The root of the sum of the squares by which the numbers of the matrix change. */
    public double size() {
        return columns.mmul(rows).norm2Number().doubleValue();
    }

    /**
     * Some hooks, and those that make a model compute as if so much of the change had been made: 0 for nothing, 1 for
     * all.
     */
    Hooks after(Hooks hooks, double strength) {
        Tensor[] keys = new Tensor[1];
        return hooks.andReading("blocks." + layer + ".mlp.hook_post", post -> keys[0] = post)
                .andAt("blocks." + layer + ".hook_mlp_out", value -> changed(value, keys[0], strength));
    }

    private Tensor changed(Tensor value, Tensor keys, double strength) {
        INDArray shares = keys.toNdArray().castTo(DataType.DOUBLE).mmul(columns).muli(strength);
        INDArray added = shares.mmul(rows);
        return Tensor.of(value.toNdArray().addi(added.castTo(DataType.FLOAT)));
    }

    static double[] mean(double[][] vectors) {
        return Nd4j.createFromArray(vectors).mean(0).toDoubleVector();
    }
}
