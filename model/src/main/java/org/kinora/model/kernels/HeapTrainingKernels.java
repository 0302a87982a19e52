package org.kinora.model.kernels;

import java.util.Arrays;

/** Training on ordinary arrays, row by row. */
class HeapTrainingKernels implements TrainingKernels {

    private final RowMath rowMath;

    HeapTrainingKernels(RowMath rowMath) {
        this.rowMath = rowMath;
    }

    @Override
    public final void fill(float value, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            int to = out.offset() + i * out.stride();
            Arrays.fill(HeapFloats.of(out), to, to + out.columns(), value);
        }
    }

    @Override
    public final void addScaled(float factor, Matrix x, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            rowMath.addScaled(factor, HeapFloats.of(x), from, HeapFloats.of(out), to, out.columns());
        }
    }

    @Override
    public final void scale(float factor, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            rowMath.scale(factor, HeapFloats.of(out), out.offset() + i * out.stride(), out.columns());
        }
    }

    @Override
    public final void addSumOfSquares(Matrix x, Matrix sum) {
        float[] values = HeapFloats.of(x);
        double squares = 0;
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            squares = rowMath.dot(squares, values, from, values, from, x.columns());
        }
        HeapFloats.of(sum)[sum.offset()] += (float) squares;
    }

    @Override
    public final void addColumnSums(Matrix x, Matrix sums) {
        for (int i = 0; i < x.rows(); i++) {
            addScaled(1, x.rows(i, 1), sums);
        }
    }

    @Override
    public final void addColumnProducts(Matrix a, Matrix b, Matrix sums) {
        float[] target = HeapFloats.of(sums);
        for (int i = 0; i < a.rows(); i++) {
            rowMath.multiplyAdd(
                    HeapFloats.of(a),
                    a.offset() + i * a.stride(),
                    HeapFloats.of(b),
                    b.offset() + i * b.stride(),
                    target,
                    sums.offset(),
                    target,
                    sums.offset(),
                    a.columns());
        }
    }

    @Override
    public final void multiplyRow(Matrix x, Matrix row, Matrix out) {
        float[] source = HeapFloats.of(x);
        float[] factors = HeapFloats.of(row);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < out.columns(); j++) {
                target[to + j] = source[from + j] * factors[row.offset() + j];
            }
        }
    }

    @Override
    public final void scatterAdd(Matrix x, int[] rows, Matrix table) {
        for (int i = 0; i < rows.length; i++) {
            addScaled(1, x.rows(i, 1), table.rows(rows[i], 1));
        }
    }

    @Override
    public final void layerNormBackward(Matrix normalized, Matrix scale, Matrix gradient, Matrix ofScale, Matrix out) {
        float[] values = HeapFloats.of(normalized);
        float[] gradients = HeapFloats.of(gradient);
        int columns = out.columns();
        for (int i = 0; i < out.rows(); i++) {
            int value = normalized.offset() + i * normalized.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            double sum = rowMath.sum(0, gradients, from, columns);
            double products = rowMath.wideDot(0, gradients, from, values, value, columns);
            float divisor = HeapFloats.of(scale)[scale.offset() + i * scale.stride()];
            HeapFloats.of(ofScale)[ofScale.offset() + i * ofScale.stride()] = (float) (-products / divisor);
            float mean = (float) (sum / columns);
            float along = (float) (products / columns);
            rowMath.layerNormGradient(
                    mean, along, divisor, values, value, gradients, from, HeapFloats.of(out), to, columns);
        }
    }

    @Override
    public void geluTanhBackward(Matrix x, Matrix gradient, Matrix out) {
        Rows.chain(x, gradient, out, Rows.times(Gelu::slopeOfTanhForm));
    }

    @Override
    public void geluErfBackward(Matrix x, Matrix gradient, Matrix out) {
        Rows.chain(x, gradient, out, Rows.times(Gelu::slopeOfErfForm));
    }

    @Override
    public final void causalSoftmaxBackward(Matrix pattern, int past, Matrix gradient, Matrix out) {
        float[] shares = HeapFloats.of(pattern);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int visible = Math.min(past + i + 1, out.columns());
            int share = pattern.offset() + i * pattern.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            float mean = (float) rowMath.dot(0, shares, share, gradients, from, visible);
            rowMath.softmaxGradient(mean, shares, share, gradients, from, target, to, visible);
            Arrays.fill(target, to + visible, to + out.columns(), 0);
        }
    }

    @Override
    public final void crossEntropy(Matrix logits, int[] targets, float weight, Matrix losses, Matrix gradient) {
        float[] source = HeapFloats.of(logits);
        float[] target = HeapFloats.of(gradient);
        int columns = logits.columns();
        for (int i = 0; i < targets.length; i++) {
            int from = logits.offset() + i * logits.stride();
            int to = gradient.offset() + i * gradient.stride();
            float loss = 0;
            if (targets[i] < 0) {
                Arrays.fill(target, to, to + columns, 0);
            } else {
                float chosen =
                        source[from + targets[i]]; // before the gradient takes its place, where they are one matrix
                loss = (float) (rowMath.softmax(weight, source, from, target, to, columns) - chosen);
                target[to + targets[i]] -= weight;
            }
            HeapFloats.of(losses)[losses.offset() + i * losses.stride()] = loss;
        }
    }

    @Override
    public final void adamW(AdamWStep step, Matrix gradient, Matrix mean, Matrix square, Matrix weight) {
        for (int i = 0; i < weight.rows(); i++) {
            rowMath.adamW(
                    step,
                    HeapFloats.of(gradient),
                    gradient.offset() + i * gradient.stride(),
                    HeapFloats.of(mean),
                    mean.offset() + i * mean.stride(),
                    HeapFloats.of(square),
                    square.offset() + i * square.stride(),
                    HeapFloats.of(weight),
                    weight.offset() + i * weight.stride(),
                    weight.columns());
        }
    }
}
