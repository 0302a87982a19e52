package org.kinora.model.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The training operations that plain Java is slow at, through the Vector API: sums along rows, whose order HotSpot may
 * not change by itself, and everything with an exponential. The order of every sum is fixed.
 */
final class VectorTrainingKernels extends HeapTrainingKernels {

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final int LANES = SPECIES.length();

    @Override
    public void addScaled(float factor, Matrix x, Matrix out) {
        float[] source = HeapFloats.of(x);
        float[] target = HeapFloats.of(out);
        int whole = SPECIES.loopBound(out.columns());
        FloatVector factors = FloatVector.broadcast(SPECIES, factor);
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < whole; j += LANES) {
                vector(source, from + j).fma(factors, vector(target, to + j)).intoArray(target, to + j);
            }
            for (int j = whole; j < out.columns(); j++) {
                target[to + j] = Math.fma(source[from + j], factor, target[to + j]);
            }
        }
    }

    @Override
    public void addSumOfSquares(Matrix x, Matrix sum) {
        float[] source = HeapFloats.of(x);
        float[] lanes = new float[LANES];
        int whole = SPECIES.loopBound(x.columns());
        double squares = 0;
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            FloatVector row = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                FloatVector values = vector(source, from + j);
                row = values.fma(values, row);
            }
            row.intoArray(lanes, 0);
            squares += VectorKernels.total(lanes);
            for (int j = whole; j < x.columns(); j++) {
                squares += source[from + j] * source[from + j];
            }
        }
        HeapFloats.of(sum)[sum.offset()] += (float) squares;
    }

    @Override
    public void addColumnProducts(Matrix a, Matrix b, Matrix sums) {
        float[] left = HeapFloats.of(a);
        float[] right = HeapFloats.of(b);
        float[] target = HeapFloats.of(sums);
        int whole = SPECIES.loopBound(a.columns());
        int to = sums.offset();
        for (int i = 0; i < a.rows(); i++) {
            int fromLeft = a.offset() + i * a.stride();
            int fromRight = b.offset() + i * b.stride();
            for (int j = 0; j < whole; j += LANES) {
                vector(left, fromLeft + j)
                        .fma(vector(right, fromRight + j), vector(target, to + j))
                        .intoArray(target, to + j);
            }
            for (int j = whole; j < a.columns(); j++) {
                target[to + j] = Math.fma(left[fromLeft + j], right[fromRight + j], target[to + j]);
            }
        }
    }

    @Override
    public void layerNormBackward(Matrix normalized, Matrix scale, Matrix gradient, Matrix ofScale, Matrix out) {
        float[] values = HeapFloats.of(normalized);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        float[] lanes = new float[LANES];
        int columns = out.columns();
        int whole = SPECIES.loopBound(columns);
        for (int i = 0; i < out.rows(); i++) {
            int value = normalized.offset() + i * normalized.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            FloatVector sums = FloatVector.zero(SPECIES);
            FloatVector products = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                FloatVector g = vector(gradients, from + j);
                sums = sums.add(g);
                products = g.fma(vector(values, value + j), products);
            }
            sums.intoArray(lanes, 0);
            double sum = VectorKernels.total(lanes);
            products.intoArray(lanes, 0);
            double product = VectorKernels.total(lanes);
            for (int j = whole; j < columns; j++) {
                sum += gradients[from + j];
                product += (double) gradients[from + j] * values[value + j];
            }
            float divisor = HeapFloats.of(scale)[scale.offset() + i * scale.stride()];
            HeapFloats.of(ofScale)[ofScale.offset() + i * ofScale.stride()] = (float) (-product / divisor);
            float mean = (float) (sum / columns);
            float along = (float) (product / columns);
            for (int j = 0; j < whole; j += LANES) {
                vector(gradients, from + j)
                        .sub(mean)
                        .sub(vector(values, value + j).mul(along))
                        .div(divisor)
                        .intoArray(target, to + j);
            }
            for (int j = whole; j < columns; j++) {
                target[to + j] = (gradients[from + j] - mean - values[value + j] * along) / divisor;
            }
        }
    }

    @Override
    public void geluTanhBackward(Matrix x, Matrix gradient, Matrix out) {
        Rows.chain(x, gradient, out, VectorGelu.ALONG_TANH_FORM);
    }

    @Override
    public void geluErfBackward(Matrix x, Matrix gradient, Matrix out) {
        Rows.chain(x, gradient, out, VectorGelu.ALONG_ERF_FORM);
    }

    @Override
    public void causalSoftmaxBackward(Matrix pattern, int past, Matrix gradient, Matrix out) {
        float[] shares = HeapFloats.of(pattern);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        float[] lanes = new float[LANES];
        for (int i = 0; i < out.rows(); i++) {
            int visible = Math.min(past + i + 1, out.columns());
            int whole = SPECIES.loopBound(visible);
            int share = pattern.offset() + i * pattern.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            FloatVector products = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                products = vector(shares, share + j).fma(vector(gradients, from + j), products);
            }
            products.intoArray(lanes, 0);
            double sum = VectorKernels.total(lanes);
            for (int j = whole; j < visible; j++) {
                sum += shares[share + j] * gradients[from + j];
            }
            float mean = (float) sum;
            for (int j = 0; j < whole; j += LANES) {
                vector(gradients, from + j)
                        .sub(mean)
                        .mul(vector(shares, share + j))
                        .intoArray(target, to + j);
            }
            for (int j = whole; j < visible; j++) {
                target[to + j] = shares[share + j] * (gradients[from + j] - mean);
            }
            Arrays.fill(target, to + visible, to + out.columns(), 0);
        }
    }

    @Override
    double softmax(Matrix row, float weight, Matrix out) {
        float[] source = HeapFloats.of(row);
        float[] target = HeapFloats.of(out);
        float[] lanes = new float[LANES];
        int whole = SPECIES.loopBound(row.columns());
        FloatVector most = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int j = 0; j < whole; j += LANES) {
            most = most.max(vector(source, row.offset() + j));
        }
        most.intoArray(lanes, 0);
        float largest = Float.NEGATIVE_INFINITY;
        for (float lane : lanes) {
            largest = Math.max(largest, lane);
        }
        for (int j = whole; j < row.columns(); j++) {
            largest = Math.max(largest, source[row.offset() + j]);
        }
        for (int j = 0; j < whole; j += LANES) {
            vector(source, row.offset() + j).sub(largest).intoArray(target, out.offset() + j);
        }
        VectorGelu.exponentials(target, out.offset(), whole);
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int j = 0; j < whole; j += LANES) {
            sums = sums.add(vector(target, out.offset() + j));
        }
        sums.intoArray(lanes, 0);
        double sum = VectorKernels.total(lanes);
        for (int j = whole; j < row.columns(); j++) {
            float power = (float) Math.exp(source[row.offset() + j] - largest);
            target[out.offset() + j] = power;
            sum += power;
        }
        scale((float) (weight / sum), out);
        return largest + Math.log(sum);
    }

    /** Operation by operation as in plain Java, so with the same bits. */
    @Override
    public void adamW(AdamWStep step, Matrix gradient, Matrix mean, Matrix square, Matrix weight) {
        float[] gradients = HeapFloats.of(gradient);
        float[] means = HeapFloats.of(mean);
        float[] squares = HeapFloats.of(square);
        float[] weights = HeapFloats.of(weight);
        float rate = step.correctedRate();
        float correction = step.rootCorrection();
        int whole = SPECIES.loopBound(weight.columns());
        for (int i = 0; i < weight.rows(); i++) {
            int from = gradient.offset() + i * gradient.stride();
            int first = mean.offset() + i * mean.stride();
            int second = square.offset() + i * square.stride();
            int to = weight.offset() + i * weight.stride();
            for (int j = 0; j < whole; j += LANES) {
                FloatVector g = vector(gradients, from + j).mul(step.gradientFactor());
                FloatVector m = vector(means, first + j).mul(step.beta1()).add(g.mul(1 - step.beta1()));
                FloatVector v = vector(squares, second + j)
                        .mul(step.beta2())
                        .add(g.mul(1 - step.beta2()).mul(g));
                m.intoArray(means, first + j);
                v.intoArray(squares, second + j);
                FloatVector divisor = v.sqrt().mul(correction).add(step.epsilon());
                vector(weights, to + j)
                        .mul(step.kept())
                        .sub(m.mul(rate).div(divisor))
                        .intoArray(weights, to + j);
            }
        }
        int rest = weight.columns() - whole;
        super.adamW(
                step,
                gradient.columns(whole, rest),
                mean.columns(whole, rest),
                square.columns(whole, rest),
                weight.columns(whole, rest));
    }

    private static FloatVector vector(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
