package org.kinora.model.kernels;

/** Walks matrices on the heap row by row, for operations that look at one number after the other. */
final class Rows {

    /** What is done with a number. */
    interface Elementwise {
        float of(float x);
    }

    /** What is done with a row. */
    interface RowOp {
        void row(float[] x, int from, float[] out, int to, int columns);
    }

    /** What is done with a row and its gradient. */
    interface RowGradient {
        void row(float[] x, int at, float[] gradient, int from, float[] out, int to, int columns);
    }

    private Rows() {}

    /**
     * {@code out = map(x)}.
     *
     * @param steps that make a row of {@code out}, one after the other
     */
    static void map(Matrix x, Matrix out, RowOp... steps) {
        float[] source = HeapFloats.of(x);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            for (RowOp step : steps) {
                step.row(source, from, target, to, out.columns());
            }
        }
    }

    /**
     * {@code out = chain(x, gradient)}.
     *
     * @param steps that make a row of {@code out}, one after the other
     */
    static void chain(Matrix x, Matrix gradient, Matrix out, RowGradient... steps) {
        float[] source = HeapFloats.of(x);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int at = x.offset() + i * x.stride();
            int from = gradient.offset() + i * gradient.stride();
            int to = out.offset() + i * out.stride();
            for (RowGradient step : steps) {
                step.row(source, at, gradients, from, target, to, out.columns());
            }
        }
    }

    /** Number by number. */
    static RowOp each(Elementwise form) {
        return (x, from, out, to, columns) -> {
            for (int j = 0; j < columns; j++) {
                out[to + j] = form.of(x[from + j]);
            }
        };
    }

    /** Each gradient times the slope at its number: the chain rule. */
    static RowGradient times(Elementwise slope) {
        return (x, at, gradient, from, out, to, columns) -> {
            for (int j = 0; j < columns; j++) {
                out[to + j] = gradient[from + j] * slope.of(x[at + j]);
            }
        };
    }
}
