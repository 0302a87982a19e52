package org.kinora.scenes.explainer;

import org.kinora.engine.geometry.Point;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.scenes.viz.Dial;

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

    /** Where the weights stand on the scale of their matrix, −1 to 1, row by row. */
    float[] numbers(TrainableWeights weights) {
        float[] values = weights.values(matrix);
        double range = Dial.range(values);
        float[] numbers = new float[width * height];
        for (int i = 0; i < numbers.length; i++) {
            double place = values[(top + i / width) * columns + left + i % width] / range;
            numbers[i] = (float) Math.max(-1, Math.min(1, place));
        }
        return numbers;
    }

    /**
     * How far a view of some size has to look past a weight so that it sees nothing beyond the window, in weights, to the
     * right and upward.
     */
    Point lookingPast(int index, double viewWidth, double viewHeight) {
        double across = index % columns + 0.5 - left;
        double down = index / columns + 0.5 - top;
        return new Point(inside(across, viewWidth / 2, width) - across, down - inside(down, viewHeight / 2, height));
    }

    private static double inside(double place, double half, double length) {
        return length < 2 * half ? length / 2 : Math.max(half, Math.min(length - half, place));
    }
}
