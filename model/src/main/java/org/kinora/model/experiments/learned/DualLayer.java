package org.kinora.model.experiments.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear layer that learns by plain gradient descent and remembers each step: the input x_t and the error signal e_t,
 * which is the learning rate times the gradient of the loss by the output, negative. Every step adds {@code e_t x_tᵀ}
 * to the weights, so that the layer computes
 *
 * <pre>W_T x = W_0 x + Σ e_t (x_t · x)</pre>
 *
 * <p>which is its initial answer plus attention, without a softmax, of x over all training inputs as keys, with the
 * error signals as values. Source: Irie, Csordás, Schmidhuber 2022, "The Dual Form of Neural Networks Revisited:
 * Connecting Test Time Predictions to Training Patterns via Spotlights of Attention", section 3.
 *
 * <p>Belongs to one thread.
 */
public final class DualLayer {

    private record Step(double[] input, double[] error) {}

    private final double[][] initial;
    private final double[][] weights;
    private final List<Step> steps = new ArrayList<>();

    /** @param weights W_0, [outputs, inputs] */
    public DualLayer(double[][] weights) {
        initial = copy(weights);
        this.weights = copy(weights);
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /** W_T x: what the weights answer by now. */
    public double[] answer(double[] input) {
        return product(weights, input);
    }

    /** W_0 x: what the weights answered before the first step. */
    public double[] initialAnswer(double[] input) {
        return product(initial, input);
    }

    /** W_0 x + Σ e_t (x_t · x): {@link #answer}, computed from the steps instead of the weights. */
    public double[] dualAnswer(double[] input) {
        double[] answer = initialAnswer(input);
        for (int step = 0; step < steps.size(); step++) {
            double attention = attention(step, input);
            double[] error = steps.get(step).error();
            for (int i = 0; i < answer.length; i++) {
                answer[i] += error[i] * attention;
            }
        }
        return answer;
    }

    /**
     * One step down a gradient.
     *
     * @param gradient of the loss by each output, for this input
     */
    public void learn(double[] input, double[] gradient, double rate) {
        double[] error = new double[gradient.length];
        for (int i = 0; i < error.length; i++) {
            error[i] = -rate * gradient[i];
            for (int k = 0; k < input.length; k++) {
                weights[i][k] += error[i] * input[k];
            }
        }
        steps.add(new Step(input.clone(), error));
    }

    /** How many steps have been made. */
    public int steps() {
        return steps.size();
    }

    /** x_t · x: how strongly an input looks back at that of a step, from 0. */
    public double attention(int step, double[] input) {
        return dot(steps.get(step).input(), input);
    }

    /** What looking back at a step adds to one output. */
    public double contribution(int step, double[] input, int output) {
        return steps.get(step).error()[output] * attention(step, input);
    }

    /** Wᵀ g: the gradient by the input, given that by the output. */
    double[] gradientByInput(double[] gradient) {
        double[] byInput = new double[weights[0].length];
        for (int i = 0; i < gradient.length; i++) {
            for (int k = 0; k < byInput.length; k++) {
                byInput[k] += weights[i][k] * gradient[i];
            }
        }
        return byInput;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
