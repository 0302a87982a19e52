package org.kinora.model.kernels.gl;

import java.util.Arrays;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.gl.ComputeProgram;
import org.kinora.model.gl.Dispatch;
import org.kinora.model.kernels.AdamWStep;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.TrainingKernels;

/** The operations of a backward pass and an optimiser as compute shaders. */
final class GlTrainingKernels implements TrainingKernels {

    private static final ComputeProgram FILL = GlDispatcher.shader("fill");
    private static final ComputeProgram ADD_SCALED = GlDispatcher.shader("add_scaled");
    private static final ComputeProgram SCALE = GlDispatcher.shader("scale");
    private static final ComputeProgram SUM_OF_SQUARES = GlDispatcher.shader("sum_of_squares");
    private static final ComputeProgram ADD_SUM = GlDispatcher.shader("add_sum");
    private static final ComputeProgram ADD_COLUMN_SUMS = GlDispatcher.shader("add_column_sums");
    private static final ComputeProgram ADD_COLUMN_PRODUCTS = GlDispatcher.shader("add_column_sums", "PRODUCTS");
    private static final ComputeProgram MULTIPLY_ROW = GlDispatcher.shader("multiply_row");
    private static final ComputeProgram SCATTER_ADD = GlDispatcher.shader("scatter_add");
    private static final ComputeProgram LAYER_NORM_BACKWARD = GlDispatcher.shader("layer_norm_backward");
    private static final ComputeProgram GELU_TANH_BACKWARD = GlDispatcher.shader("gelu_tanh_backward");
    private static final ComputeProgram GELU_ERF_BACKWARD = GlDispatcher.shader("gelu_erf_backward");
    private static final ComputeProgram CAUSAL_SOFTMAX_BACKWARD = GlDispatcher.shader("causal_softmax_backward");
    private static final ComputeProgram CROSS_ENTROPY = GlDispatcher.shader("cross_entropy");
    private static final ComputeProgram ADAM_W = GlDispatcher.shader("adam_w");

    /** Columns of one workgroup of add_column_sums.glsl. */
    private static final int COLUMNS = 32;

    /** Partial sums of all squares; enough workgroups to keep a GPU busy. */
    private static final int PARTS = 256;

    private final ComputeDevice device;
    private final GlDispatcher dispatcher;

    GlTrainingKernels(ComputeDevice device, GlDispatcher dispatcher) {
        this.device = device;
        this.dispatcher = dispatcher;
    }

    @Override
    public void fill(float value, Matrix out) {
        dispatcher.overElements(dispatch(FILL, out).number(value), out);
    }

    @Override
    public void addScaled(float factor, Matrix x, Matrix out) {
        dispatcher.overElements(dispatch(ADD_SCALED, out, x).number(factor), out);
    }

    @Override
    public void scale(float factor, Matrix out) {
        dispatcher.overElements(dispatch(SCALE, out).number(factor), out);
    }

    @Override
    public void addSumOfSquares(Matrix x, Matrix sum) {
        Matrix parts = new Matrix(new GlFloats(device, device.zeros(PARTS)), 0, 1, PARTS, PARTS);
        dispatcher.overRows(dispatch(SUM_OF_SQUARES, parts, x), Math.min(PARTS, x.rows()));
        dispatcher.overRows(dispatch(ADD_SUM, sum, parts), 1);
    }

    @Override
    public void addColumnSums(Matrix x, Matrix sums) {
        addColumns(ADD_COLUMN_SUMS, x, x, sums);
    }

    @Override
    public void addColumnProducts(Matrix a, Matrix b, Matrix sums) {
        addColumns(ADD_COLUMN_PRODUCTS, a, b, sums);
    }

    private void addColumns(ComputeProgram program, Matrix a, Matrix b, Matrix sums) {
        dispatcher.run(dispatch(program, sums, a, b), GlDispatcher.groups(sums.columns(), COLUMNS), 1, 1);
    }

    @Override
    public void multiplyRow(Matrix x, Matrix row, Matrix out) {
        dispatcher.overElements(dispatch(MULTIPLY_ROW, out, x, row), out);
    }

    /** What goes to the same row of the table is brought together here, so that there it is added up in order. */
    @Override
    public void scatterAdd(Matrix x, int[] rows, Matrix table) {
        long[] sorted = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = (long) rows[i] << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        int[] order = new int[rows.length];
        int[] groups = new int[3 * rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            order[i] = (int) sorted[i];
            int row = (int) (sorted[i] >> Integer.SIZE);
            if (i == 0 || row != groups[3 * count - 3]) {
                groups[3 * count] = row;
                groups[3 * count + 1] = i;
                count++;
            }
            groups[3 * count - 1] = i + 1;
        }
        Dispatch dispatch = dispatcher.reading(SCATTER_ADD, x);
        dispatcher.reading(dispatch, Arrays.copyOf(groups, 3 * count), count);
        dispatcher.reading(dispatch, order, 1);
        dispatcher.overRows(dispatcher.writing(dispatch, table), count);
    }

    @Override
    public void layerNormBackward(Matrix normalized, Matrix scale, Matrix gradient, Matrix ofScale, Matrix out) {
        Dispatch dispatch = dispatcher.reading(LAYER_NORM_BACKWARD, normalized, scale, gradient);
        dispatcher.overRows(dispatcher.writing(dispatch, ofScale, out), normalized.rows());
    }

    @Override
    public void geluTanhBackward(Matrix x, Matrix gradient, Matrix out) {
        dispatcher.overElements(dispatch(GELU_TANH_BACKWARD, out, x, gradient), out);
    }

    @Override
    public void geluErfBackward(Matrix x, Matrix gradient, Matrix out) {
        dispatcher.overElements(dispatch(GELU_ERF_BACKWARD, out, x, gradient), out);
    }

    @Override
    public void causalSoftmaxBackward(Matrix pattern, int past, Matrix gradient, Matrix out) {
        Dispatch dispatch = dispatch(CAUSAL_SOFTMAX_BACKWARD, out, pattern, gradient);
        dispatcher.overRows(dispatch.integer(past), pattern.rows());
    }

    @Override
    public void crossEntropy(Matrix logits, int[] targets, float weight, Matrix losses, Matrix gradient) {
        Dispatch dispatch = dispatcher.reading(CROSS_ENTROPY, logits);
        dispatcher.reading(dispatch, targets.clone(), 1);
        dispatcher.overRows(dispatcher.writing(dispatch, losses, gradient).number(weight), logits.rows());
    }

    @Override
    public void adamW(AdamWStep step, Matrix gradient, Matrix mean, Matrix square, Matrix weight) {
        Dispatch dispatch = dispatcher.reading(ADAM_W, gradient);
        dispatcher.writing(dispatch, mean, square, weight);
        dispatch.number(step.gradientFactor()).number(step.beta1()).number(step.beta2());
        dispatch.number(step.epsilon()).number(step.correctedRate()).number(step.rootCorrection());
        dispatcher.overElements(dispatch.number(step.kept()), weight);
    }

    /** A run of a program that reads some matrices and then writes one. */
    private Dispatch dispatch(ComputeProgram program, Matrix out, Matrix... read) {
        return dispatcher.writing(dispatcher.reading(program, read), out);
    }
}
