package org.kinora.model.kernels;

/** The windows of one product: {@code out += alpha * a * b}. Each thread has its own. */
final class Windows {

    private final Strided a = new Strided();
    private final Strided b = new Strided();
    private final Strided out = new Strided();

    Strided a() {
        return a;
    }

    Strided b() {
        return b;
    }

    Strided out() {
        return out;
    }

    void leave() {
        a.leave();
        b.leave();
        out.leave();
    }
}
