package org.kinora.model.experiments;

import org.kinora.model.Tensor;

/**
 * The directions in which vectors differ most. For centred rows X = [n, d] they are the eigenvectors of XᵀX with the largest
 * eigenvalues, found from the smaller XXᵀ where there are fewer rows than columns: if XXᵀ v = λ v, then Xᵀv / √λ is one of
 * them. A component's sign is such that its largest number by size is positive. Sources: Pearson 1901; Jolliffe, "Principal
 * component analysis", section 3.5; the sign as in scikit-learn's {@code svd_flip} for components.
 */
public final class PrincipalComponents {

    private final double[] mean;
    private final double[][] components;
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
        mean = meanRow(rows);
        double[][] centred = new double[vectors][];
        for (int row = 0; row < vectors; row++) {
            centred[row] = centred(rows.at(row));
        }
        boolean byRows = vectors <= width;
        SymmetricEigen eigen = new SymmetricEigen(byRows ? gram(centred) : gram(transposed(centred)));
        components = new double[count][];
        variances = new double[count];
        for (int i = 0; i < count; i++) {
            double[] found = eigen.vector(i);
            components[i] = oriented(byRows ? unit(combined(centred, found)) : found);
            variances[i] = Math.max(0, eigen.value(i)) / (vectors - 1);
        }
        totalVariance = eigen.trace() / (vectors - 1);
    }

    /** One component, a vector of length 1, [d]. */
    public Tensor component(int index) {
        return floats(components[index], components[index].length);
    }

    /** How much of all variance lies along one component, 0 to 1. */
    public double share(int index) {
        return variances[index] / totalVariance;
    }

    /** Where vectors [n, d] lie along the components, [n, count]. They need not be those that the components came from. */
    public Tensor project(Tensor rows) {
        int count = components.length;
        double[] places = new double[rows.size(0) * count];
        for (int row = 0; row < rows.size(0); row++) {
            double[] vector = centred(rows.at(row));
            for (int i = 0; i < count; i++) {
                places[row * count + i] = Algebra.dot(vector, components[i]);
            }
        }
        return floats(places, rows.size(0), count);
    }

    private double[] centred(Tensor row) {
        double[] values = Algebra.doubles(row);
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean[i];
        }
        return values;
    }

    private static double[] meanRow(Tensor rows) {
        double[] mean = new double[rows.size(1)];
        for (int row = 0; row < rows.size(0); row++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += rows.get(row, i) / (double) rows.size(0);
            }
        }
        return mean;
    }

    private static double[][] gram(double[][] rows) {
        double[][] gram = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = Algebra.dot(rows[i], rows[j]);
                gram[j][i] = gram[i][j];
            }
        }
        return gram;
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    private static double[] combined(double[][] rows, double[] weights) {
        double[] sum = new double[rows[0].length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[row] * rows[row][i];
            }
        }
        return sum;
    }

    private static double[] unit(double[] vector) {
        double length = Math.sqrt(Algebra.dot(vector, vector));
        double[] unit = vector.clone();
        for (int i = 0; i < unit.length; i++) {
            // vectors that do not differ at all have no direction
            unit[i] = length == 0 ? 0 : unit[i] / length;
        }
        return unit;
    }

    private static double[] oriented(double[] component) {
        double largest = 0;
        for (double value : component) {
            if (Math.abs(value) > Math.abs(largest)) {
                largest = value;
            }
        }
        double sign = largest < 0 ? -1 : 1;
        double[] oriented = new double[component.length];
        for (int i = 0; i < component.length; i++) {
            oriented[i] = sign * component[i];
        }
        return oriented;
    }

    private static Tensor floats(double[] values, int... shape) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return Tensor.of(floats, shape);
    }
}
