package org.kinora.model.kernels;

import java.util.Arrays;

/** Training on ordinary arrays in plain Java: right first, and quick enough where HotSpot vectorises a loop by itself. */
class HeapTrainingKernels implements TrainingKernels {

    @Override
    public final void fill(float value, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            int to = out.offset() + i * out.stride();
            Arrays.fill(HeapFloats.of(out), to, to + out.columns(), value);
        }
    }

    @Override
    public void addScaled(float factor, Matrix x, Matrix out) {
        float[] source = HeapFloats.of(x);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < out.columns(); j++) {
                target[to + j] += factor * source[from + j];
            }
        }
    }

    @Override
    public final void scale(float factor, Matrix out) {
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < out.columns(); j++) {
                target[to + j] *= factor;
            }
        }
    }

    @Override
    public void addSumOfSquares(Matrix x, Matrix sum) {
        float[] source = HeapFloats.of(x);
        double squares = 0;
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            for (int j = 0; j < x.columns(); j++) {
                squares += source[from + j] * source[from + j];
            }
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
    public void addColumnProducts(Matrix a, Matrix b, Matrix sums) {
        float[] left = HeapFloats.of(a);
        float[] right = HeapFloats.of(b);
        float[] target = HeapFloats.of(sums);
        int to = sums.offset();
        for (int i = 0; i < a.rows(); i++) {
            int fromLeft = a.offset() + i * a.stride();
            int fromRight = b.offset() + i * b.stride();
            for (int j = 0; j < a.columns(); j++) {
                target[to + j] += left[fromLeft + j] * right[fromRight + j];
            }
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
    public void layerNormBackward(Matrix normalized, Matrix scale, Matrix gradient, Matrix ofScale, Matrix out) {
        float[] values = HeapFloats.of(normalized);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        int columns = out.columns();
        for (int i = 0; i < out.rows(); i++) {
            int value = normalized.offset() + i * normalized.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            double sum = 0;
            double products = 0;
            for (int j = 0; j < columns; j++) {
                sum += gradients[from + j];
                products += (double) gradients[from + j] * values[value + j];
            }
            float divisor = HeapFloats.of(scale)[scale.offset() + i * scale.stride()];
            HeapFloats.of(ofScale)[ofScale.offset() + i * ofScale.stride()] = (float) (-products / divisor);
            float mean = (float) (sum / columns);
            float along = (float) (products / columns);
            for (int j = 0; j < columns; j++) {
                target[to + j] = (gradients[from + j] - mean - values[value + j] * along) / divisor;
            }
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
    public void causalSoftmaxBackward(Matrix pattern, int past, Matrix gradient, Matrix out) {
        float[] shares = HeapFloats.of(pattern);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int visible = Math.min(past + i + 1, out.columns());
            int share = pattern.offset() + i * pattern.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            double sum = 0;
            for (int j = 0; j < visible; j++) {
                sum += shares[share + j] * gradients[from + j];
            }
            float mean = (float) sum;
            for (int j = 0; j < visible; j++) {
                target[to + j] = shares[share + j] * (gradients[from + j] - mean);
            }
            Arrays.fill(target, to + visible, to + out.columns(), 0);
        }
    }

    @Override
    public final void crossEntropy(Matrix logits, int[] targets, float weight, Matrix losses, Matrix gradient) {
        for (int i = 0; i < targets.length; i++) {
            Matrix out = gradient.rows(i, 1);
            float loss = 0;
            if (targets[i] < 0) {
                fill(0, out);
            } else {
                float chosen = HeapFloats.of(logits)[logits.offset() + i * logits.stride() + targets[i]];
                loss = (float) (softmax(logits.rows(i, 1), weight, out) - chosen);
                HeapFloats.of(out)[out.offset() + targets[i]] -= weight;
            }
            HeapFloats.of(losses)[losses.offset() + i * losses.stride()] = loss;
        }
    }

    /**
     * The softmax of one row, times {@code weight}.
     *
     * @param out may be {@code row}
     * @return the logarithm of the sum of all exponentials
     */
    double softmax(Matrix row, float weight, Matrix out) {
        float[] source = HeapFloats.of(row);
        float[] target = HeapFloats.of(out);
        float largest = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < row.columns(); j++) {
            largest = Math.max(largest, source[row.offset() + j]);
        }
        double sum = 0;
        for (int j = 0; j < row.columns(); j++) {
            float power = (float) Math.exp(source[row.offset() + j] - largest);
            target[out.offset() + j] = power;
            sum += power;
        }
        scale((float) (weight / sum), out);
        return largest + Math.log(sum);
    }

    @Override
    public void adamW(AdamWStep step, Matrix gradient, Matrix mean, Matrix square, Matrix weight) {
        float[] gradients = HeapFloats.of(gradient);
        float[] means = HeapFloats.of(mean);
        float[] squares = HeapFloats.of(square);
        float[] weights = HeapFloats.of(weight);
        float rate = step.correctedRate();
        float correction = step.rootCorrection();
        for (int i = 0; i < weight.rows(); i++) {
            int from = gradient.offset() + i * gradient.stride();
            int first = mean.offset() + i * mean.stride();
            int second = square.offset() + i * square.stride();
            int to = weight.offset() + i * weight.stride();
            for (int j = 0; j < weight.columns(); j++) {
                float g = gradients[from + j] * step.gradientFactor();
                float m = step.beta1() * means[first + j] + (1 - step.beta1()) * g;
                float v = step.beta2() * squares[second + j] + (1 - step.beta2()) * g * g;
                means[first + j] = m;
                squares[second + j] = v;
                float divisor = (float) Math.sqrt(v) * correction + step.epsilon();
                weights[to + j] = weights[to + j] * step.kept() - rate * m / divisor;
            }
        }
    }
}
