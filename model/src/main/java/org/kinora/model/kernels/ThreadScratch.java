package org.kinora.model.kernels;

/** The memory that one thread computes with and keeps for its next product. */
final class ThreadScratch {

    private final HeapGemm gemm;
    private final OpenBlas library = new OpenBlas();
    private float[] copy = new float[0];
    private HeapFloats sums = new HeapFloats(new float[0]);

    ThreadScratch(HeapGemm gemm) {
        this.gemm = gemm;
    }

    HeapGemm gemm() {
        return gemm;
    }

    OpenBlas library() {
        return library;
    }

    /** At least this many floats, which may hold any values; valid until the next call. */
    HeapFloats sums(int floats) {
        if (sums.length() < floats) {
            sums = new HeapFloats(new float[floats]);
        }
        return sums;
    }

    /** What lies elsewhere, copied to the heap; valid until the next copy. */
    MatrixView copyToHeap(MatrixView view) {
        boolean upright = view.column() == 1;
        int lines = upright ? view.rows() : view.columns();
        int length = upright ? view.columns() : view.rows();
        if (copy.length < lines * length) {
            copy = new float[lines * length];
        }
        for (int line = 0; line < lines; line++) {
            int from = upright ? view.at(line, 0) : view.at(0, line);
            view.floats().copy(from, copy, line * length, length);
        }
        MatrixView copied = MatrixView.of(new HeapFloats(copy), 0, lines, length, length);
        return upright ? copied : copied.transposed();
    }
}
