package org.kinora.model.experiments;

import org.kinora.model.Tensor;
import org.kinora.model.algebra.NativeArrays;
import org.kinora.model.algebra.SymmetricEigen;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The directions in which vectors differ most. For centred rows X = [n, d] they are the eigenvectors of XᵀX with the largest
 * eigenvalues, found from the smaller XXᵀ where there are fewer rows than columns: if XXᵀ v = λ v, then Xᵀv / √λ is one of
 * them. A component's sign is such that its largest number by size is positive. Sources: Pearson 1901; Jolliffe, "Principal
 * component analysis", section 3.5; the sign as in scikit-learn's {@code svd_flip} for components.
 */
public final class PrincipalComponents {

    private final INDArray mean;
    /** [count, d] */
    private final INDArray components;

    private final double[] variances;
    private final double totalVariance;

    /**
     * @param rows vectors, [n, d]; at least 2
     * @param count how many components; at most n − 1 and at most d
     */
    public PrincipalComponents(Tensor rows, int count) {
        int vectors = rows.size(0);
        int width = rows.size(1);
        if (count < 1 || count > Math.min(vectors - 1, width)) {
            throw new IllegalArgumentException("%d vectors of %d numbers have between 1 and %d components, not %d."
                    .formatted(vectors, width, Math.min(vectors - 1, width), count));
        }
        INDArray values = Algebra.doubles(rows);
        mean = values.mean(0);
        INDArray centred = values.subRowVector(mean);
        INDArray turned = centred.transpose();
        boolean byRows = vectors <= width;
        SymmetricEigen eigen = new SymmetricEigen(byRows ? centred.mmul(turned) : turned.mmul(centred));
        components = NativeArrays.zeros(count, width);
        variances = new double[count];
        for (int i = 0; i < count; i++) {
            INDArray found = eigen.vector(i);
            components.putRow(i, oriented(byRows ? Algebra.unit(turned.mmul(found)) : found));
            variances[i] = Math.max(0, eigen.value(i)) / (vectors - 1);
        }
        totalVariance = eigen.trace() / (vectors - 1);
    }

    /** One component, a vector of length 1, [d]. */
    public Tensor component(int index) {
        return Tensor.of(components.getRow(index));
    }

    /** How much of all variance lies along one component, 0 to 1. */
    public double share(int index) {
        return variances[index] / totalVariance;
    }

    /** Where vectors [n, d] lie along the components, [n, count]. They need not be those that the components came from. */
    public Tensor project(Tensor rows) {
        return Tensor.of(Algebra.doubles(rows).subRowVector(mean).mmul(components.transpose()));
    }

    private static INDArray oriented(INDArray component) {
        double largest = component.maxNumber().doubleValue();
        double smallest = component.minNumber().doubleValue();
        return largest >= -smallest ? component : component.neg();
    }
}
