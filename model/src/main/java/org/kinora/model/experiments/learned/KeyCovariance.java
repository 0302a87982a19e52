package org.kinora.model.experiments.learned;

import org.kinora.model.algebra.Cholesky;
import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The matrix {@code C = KᵀK / n + r} of keys K, one a row, and its inverse times a vector. There are fewer keys than units,
 * so it is solved among the keys: {@code C⁻¹ k = (k − Kᵀ (n r + K Kᵀ)⁻¹ K k) / r} (Woodbury).
 */
final class KeyCovariance {

    private final INDArray keys;
    private final double ridge;
    /** Of {@code n r + K Kᵀ}; none where there are no keys. */
    private final Cholesky products;

    /**
     * @param keys [keys, units], in double precision; none are no rows
     * @param count n, by which the sum is divided
     * @param ridge r, more than 0
     */
    KeyCovariance(double[][] keys, double count, double ridge) {
        if (!(ridge > 0)) {
            throw new IllegalArgumentException("A ridge is more than 0, not " + ridge);
        }
        this.ridge = ridge;
        if (keys.length == 0) {
            this.keys = null;
            products = null;
        } else {
            this.keys = NativeArrays.copyOf(keys);
            products = new Cholesky(this.keys
                    .mmul(this.keys.transpose())
                    .addi(NativeArrays.identity(keys.length).muli(count * ridge)));
        }
    }

    /** {@code C⁻¹ k}. */
    INDArray inverseTimes(INDArray key) {
        if (keys == null) {
            return key.div(ridge);
        }
        INDArray shares = products.solve(keys.mmul(key));
        return key.sub(keys.transpose().mmul(shares)).divi(ridge);
    }
}
