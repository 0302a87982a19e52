package org.kinora.model.experiments;

import org.kinora.model.Tensor;

/** Vectors, in double precision so that sums of thousands of terms keep their digits. */
final class Algebra {

    private Algebra() {}

    static double dot(float[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double[] difference(Tensor a, Tensor b) {
        double[] difference = doubles(a);
        float[] subtracted = b.toArray();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= subtracted[i];
        }
        return difference;
    }

    static double[] product(Tensor a, double[] b) {
        double[] product = doubles(a);
        for (int i = 0; i < product.length; i++) {
            product[i] *= b[i];
        }
        return product;
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double[] doubles(Tensor vector) {
        float[] values = vector.toArray();
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
