package org.kinora.scenes.explainer;

import org.kinora.model.transformer.TrainableWeights;

/**
 * The weights of a matrix around one of them.
 *
 * @param columns of the matrix
 * @param left the first column of the window
 * @param top the first row of the window
 * @param width of the window, in weights
 * @param height of the window, in weights
 */
record WeightWindow(String matrix, int columns, int left, int top, int width, int height) {

    /**
     * @param shape rows and columns of the matrix
     * @param index of the weight in the middle, row by row
     * @param reach how many more there are on each side, as far as the matrix reaches
     */
    static WeightWindow around(int[] shape, String matrix, int index, int reach) {
        int row = index / shape[1];
        int column = index % shape[1];
        int left = Math.max(0, column - reach);
        int top = Math.max(0, row - reach);
        return new WeightWindow(
                matrix,
                shape[1],
                left,
                top,
                Math.min(shape[1], column + reach + 1) - left,
                Math.min(shape[0], row + reach + 1) - top);
    }

    /** The weights as shares of the largest of their matrix, −1 to 1, row by row. */
    float[] numbers(TrainableWeights weights) {
        float[] values = weights.values(matrix);
        float largest = Float.MIN_NORMAL;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        float[] numbers = new float[width * height];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[(top + i / width) * columns + left + i % width] / largest;
        }
        return numbers;
    }

    /** How far its middle is from a weight of the same matrix, in weights, to the right. */
    double centerRightOf(int index) {
        return left + width / 2.0 - (index % columns + 0.5);
    }

    /** How far its middle is from a weight of the same matrix, in weights, upward. */
    double centerAbove(int index) {
        return index / columns + 0.5 - (top + height / 2.0);
    }
}
