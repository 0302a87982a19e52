package org.kinora.model.experiments;

import java.util.List;

/**
 * The direction from the mean of some vectors to the mean of others, such as from what a layer makes of a word in one of
 * its meanings to what it makes of it in another.
 */
public final class MeanDifference {

    private final double[] direction;

    /**
     * @param toward one or more vectors
     * @param from one or more vectors as wide as those
     */
    public MeanDifference(List<float[]> toward, List<float[]> from) {
        direction = new double[toward.get(0).length];
        toward.forEach(vector -> add(vector, 1.0 / toward.size()));
        from.forEach(vector -> add(vector, -1.0 / from.size()));
    }

    private void add(float[] vector, double factor) {
        for (int i = 0; i < direction.length; i++) {
            direction[i] += factor * vector[i];
        }
    }

    /** The cosine of the angle between a vector and the direction, −1 to 1; NaN if one of them is zero. */
    public double cosine(float[] vector) {
        double product = 0;
        double squareOfVector = 0;
        double squareOfDirection = 0;
        for (int i = 0; i < vector.length; i++) {
            product += vector[i] * direction[i];
            squareOfVector += (double) vector[i] * vector[i];
            squareOfDirection += direction[i] * direction[i];
        }
        return product / Math.sqrt(squareOfVector * squareOfDirection);
    }
}
