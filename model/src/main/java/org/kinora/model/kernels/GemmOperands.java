package org.kinora.model.kernels;

/** The windows of one product: {@code out += alpha * a * b}. Each thread has its own. */
final class GemmOperands {

    private final MatrixView a = new MatrixView();
    private final MatrixView b = new MatrixView();
    private final MatrixView out = new MatrixView();

    MatrixView a() {
        return a;
    }

    MatrixView b() {
        return b;
    }

    MatrixView out() {
        return out;
    }

    void leave() {
        a.leave();
        b.leave();
        out.leave();
    }
}
