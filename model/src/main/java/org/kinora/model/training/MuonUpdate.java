package org.kinora.model.training;

import java.util.Map;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.TrainingKernels;

/**
 * Muon on one matrix: the momentum of the gradient, with all its directions made about equally long, is what changes the
 * matrix. Source: Keller Jordan, "Muon: An optimizer for hidden layers in neural networks", 2024, with Nesterov's form
 * of momentum and five steps of its quintic iteration after Newton and Schulz.
 */
final class MuonUpdate implements Update {

    private static final int ITERATIONS = 5;

    /** Of {@code a x + b x^3 + c x^5}, which takes lengths from 0 to 1 near 1 as fast as possible (Jordan 2024). */
    private static final float A = 3.4445f;

    private static final float B = -4.7750f;
    private static final float C = 2.0315f;

    private static final float EPSILON = 1e-7f;

    private final Recipe recipe;
    private final Kernels kernels;
    private final TrainingKernels training;
    private final String name;
    private final Matrix weight;
    private final Matrix gradient;
    private final Matrix momentum;

    /** @param weight [in, out]; may be a part of a larger matrix */
    MuonUpdate(Recipe recipe, Kernels kernels, String name, Matrix weight, Matrix gradient) {
        this.recipe = recipe;
        this.kernels = kernels;
        this.training = kernels.training();
        this.name = name;
        this.weight = weight;
        this.gradient = gradient;
        this.momentum = kernels.allocate(weight.rows(), weight.columns());
    }

    @Override
    public void apply(int step, float rateFactor, float gradientFactor) {
        float kept = recipe.muonMomentum();
        training.scale(kept, momentum);
        training.addScaled(1 - kept, gradient, momentum);
        Matrix direction = kernels.allocate(weight.rows(), weight.columns());
        training.addScaled(1 - kept, gradient, direction);
        training.addScaled(kept, momentum, direction);
        orthogonalize(direction);
        float rate = recipe.muonRate() * rateFactor;
        float width = (float) Math.sqrt(Math.max(1, (double) weight.columns() / weight.rows()));
        training.scale(1 - rate * recipe.muonDecay(), weight);
        training.addScaled(-rate * width, direction, weight);
    }

    /** Brings all singular values of a matrix near 1, with products of matrices alone. */
    private void orthogonalize(Matrix x) {
        Matrix squares = kernels.allocate(1, 1);
        training.addSumOfSquares(x, squares);
        training.scale((float) (1 / (Math.sqrt(squares.array()[0]) + EPSILON)), x);
        boolean tall = x.rows() > x.columns();
        int side = Math.min(x.rows(), x.columns());
        Matrix product = kernels.allocate(side, side);
        Matrix polynomial = kernels.allocate(side, side);
        Matrix next = kernels.allocate(x.rows(), x.columns());
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            kernels.gemm(1, x, tall, x, !tall, 0, product);
            kernels.copy(product, polynomial);
            kernels.gemm(C, product, false, product, false, B, polynomial);
            kernels.copy(x, next);
            if (tall) {
                kernels.gemm(1, x, false, polynomial, false, A, next);
            } else {
                kernels.gemm(1, polynomial, false, x, false, A, next);
            }
            kernels.copy(next, x);
        }
    }

    @Override
    public Map<String, Matrix> memory() {
        return Map.of("muon.momentum." + name, momentum);
    }
}
