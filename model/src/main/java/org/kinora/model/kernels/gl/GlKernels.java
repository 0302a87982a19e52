package org.kinora.model.kernels.gl;

import java.nio.FloatBuffer;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.gl.ComputeProgram;
import org.kinora.model.gl.DeviceBuffer;
import org.kinora.model.gl.Dispatch;
import org.kinora.model.kernels.GemmShapes;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.TrainingKernels;

/**
 * OpenGL 4.3 compute shaders, on any vendor's GPU or in software. Weights are brought there once; what is computed
 * stays there until the numbers are asked for. Each operation is a file of GLSL in the folder "shaders" beside this
 * class. Calls return before the work is done; the device does it in their order.
 */
final class GlKernels implements Kernels {

    private static final ComputeProgram GATHER = GlDispatcher.shader("gather");
    private static final ComputeProgram COPY = GlDispatcher.shader("copy");
    private static final ComputeProgram ADD = GlDispatcher.shader("add");
    private static final ComputeProgram ADD_ROW = GlDispatcher.shader("add_row");
    private static final ComputeProgram GAIN_AND_BIAS = GlDispatcher.shader("gain_and_bias");
    private static final ComputeProgram GELU_TANH = GlDispatcher.shader("gelu_tanh");
    private static final ComputeProgram GELU_ERF = GlDispatcher.shader("gelu_erf");
    private static final ComputeProgram LAYER_NORM = GlDispatcher.shader("layer_norm");
    private static final ComputeProgram CAUSAL_SOFTMAX = GlDispatcher.shader("causal_softmax");

    private final ComputeDevice device;
    private final GlDispatcher dispatcher;
    private final GlProduct product;
    private final GlAttention attention;

    GlKernels(ComputeDevice device) {
        this.device = device;
        this.dispatcher = new GlDispatcher(device);
        this.product = new GlProduct(dispatcher);
        this.attention = new GlAttention(dispatcher);
    }

    @Override
    public String name() {
        return "gl (" + device.name() + ")";
    }

    @Override
    public Matrix allocate(int rows, int columns) {
        return matrix(device.zeros(rows * columns), rows, columns);
    }

    @Override
    public Matrix constant(float[] values, int rows, int columns) {
        return matrix(device.holding(values), rows, columns);
    }

    @Override
    public Matrix mapped(FloatBuffer values, int rows, int columns) {
        return matrix(device.holding(values), rows, columns);
    }

    private Matrix matrix(DeviceBuffer buffer, int rows, int columns) {
        return new Matrix(new GlFloats(device, buffer), 0, rows, columns, columns);
    }

    @Override
    public void gather(Matrix table, int[] rows, Matrix out) {
        gather(table, 0, rows.clone(), out);
    }

    /** Looks up what is in a part of a table; of one too large for a program, in its halves. */
    private void gather(Matrix part, int first, int[] rows, Matrix out) {
        if (part.rows() > 1 && !dispatcher.fits(part)) {
            int half = part.rows() / 2;
            gather(part.rows(0, half), first, rows, out);
            gather(part.rows(half, part.rows() - half), first + half, rows, out);
            return;
        }
        Dispatch dispatch = dispatcher.reading(GATHER, part);
        dispatcher.reading(dispatch, rows, 1);
        dispatcher.inOnePiece(dispatcher.writing(dispatch, out).integer(first), out);
    }

    @Override
    public void copy(Matrix from, Matrix out) {
        overElements(COPY, out, from);
    }

    @Override
    public void add(Matrix a, Matrix b, Matrix out) {
        overElements(ADD, out, a, b);
    }

    @Override
    public void addRow(Matrix bias, Matrix out) {
        overElements(ADD_ROW, out, bias);
    }

    @Override
    public void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out) {
        overElements(GAIN_AND_BIAS, out, x, gain, bias);
    }

    @Override
    public void geluTanh(Matrix x, Matrix out) {
        overElements(GELU_TANH, out, x);
    }

    @Override
    public void geluErf(Matrix x, Matrix out) {
        overElements(GELU_ERF, out, x);
    }

    private void overElements(ComputeProgram program, Matrix out, Matrix... read) {
        dispatcher.overElements(dispatcher.writing(dispatcher.reading(program, read), out), out);
    }

    @Override
    public void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized) {
        Dispatch dispatch = dispatcher.writing(dispatcher.reading(LAYER_NORM, x), scale, normalized);
        dispatcher.overRows(dispatch.number(epsilon), x.rows());
    }

    @Override
    public void causalSoftmax(Matrix scores, int past, Matrix pattern) {
        attentionPatterns(scores, 1, past, pattern);
    }

    @Override
    public void attentionPatterns(Matrix scores, int heads, int past, Matrix pattern) {
        if (heads > 1 && !dispatcher.fits(scores)) {
            Kernels.super.attentionPatterns(scores, heads, past, pattern);
            return;
        }
        Dispatch dispatch = dispatcher.writing(new Dispatch(CAUSAL_SOFTMAX), scores, pattern);
        dispatcher.overRows(dispatch.integer(past).integer(scores.rows() / heads), scores.rows());
    }

    @Override
    public void gemm(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        GemmShapes.check(a, transposeA, b, transposeB, out);
        product.multiply(alpha, a, transposeA, b, transposeB, beta, out);
    }

    @Override
    public void attentionScores(float factor, Matrix queries, Matrix keys, int heads, Matrix scores) {
        int width = queries.columns() / heads;
        int tokens = queries.rows();
        GlProduct.Batch batch = new GlProduct.Batch(heads, width, width, tokens * scores.stride());
        Matrix first = scores.rows(0, tokens);
        product.multiply(factor, queries.columns(0, width), false, keys.columns(0, width), true, 0, first, batch);
    }

    @Override
    public void attentionMix(Matrix patterns, Matrix values, int heads, Matrix mixed) {
        int width = mixed.columns() / heads;
        int tokens = mixed.rows();
        GlProduct.Batch batch = new GlProduct.Batch(heads, tokens * patterns.stride(), width, width);
        Matrix first = mixed.columns(0, width);
        product.multiply(1, patterns.rows(0, tokens), false, values.columns(0, width), false, 0, first, batch);
    }

    @Override
    public void attention(
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Scratch scratch,
            Matrix mixed) {
        if (!attention.isFor(mixed.columns() / heads)) {
            Kernels.super.attention(factor, queries, keys, values, heads, past, scratch, mixed);
            return;
        }
        attention.attend(factor, queries, keys, values, heads, past, mixed);
    }

    @Override
    public TrainingKernels training() {
        return new GlTrainingKernels(device, dispatcher);
    }
}
