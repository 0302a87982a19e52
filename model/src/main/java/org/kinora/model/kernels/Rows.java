package org.kinora.model.kernels;

/** Walks matrices on the heap row by row, for operations that look at one number after the other. */
final class Rows {

    /** What is done with a number. */
    interface Form {
        float of(float x);
    }

    /** What is done with a row. */
    interface Map {
        void row(float[] x, int from, float[] out, int to, int columns);
    }

    /** What is done with a row and its gradient. */
    interface Chain {
        void row(float[] x, int at, float[] gradient, int from, float[] out, int to, int columns);
    }

    private Rows() {}

    /** {@code out = map(x)}. */
    static void map(Matrix x, Matrix out, Map map) {
        float[] source = HeapFloats.of(x);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            map.row(source, x.offset() + i * x.stride(), target, out.offset() + i * out.stride(), out.columns());
        }
    }

    /** {@code out = chain(x, gradient)}. */
    static void chain(Matrix x, Matrix gradient, Matrix out, Chain chain) {
        float[] source = HeapFloats.of(x);
        float[] gradients = HeapFloats.of(gradient);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int at = x.offset() + i * x.stride();
            int from = gradient.offset() + i * gradient.stride();
            chain.row(source, at, gradients, from, target, out.offset() + i * out.stride(), out.columns());
        }
    }

    /** Number by number. */
    static Map each(Form form) {
        return (x, from, out, to, columns) -> {
            for (int j = 0; j < columns; j++) {
                out[to + j] = form.of(x[from + j]);
            }
        };
    }

    /** Each gradient times the slope at its number: the chain rule. */
    static Chain times(Form slope) {
        return (x, at, gradient, from, out, to, columns) -> {
            for (int j = 0; j < columns; j++) {
                out[to + j] = gradient[from + j] * slope.of(x[at + j]);
            }
        };
    }
}
