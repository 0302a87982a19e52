package org.kinora.model.kernels;

/** Matrix products on Java's heap. Keeps memory for what it copies, so each thread needs its own. */
@FunctionalInterface
interface HeapGemm {

    /** {@code out += alpha * a * b}, for sizes that fit; all three lie on the heap. */
    void addProduct(float alpha, MatrixView a, MatrixView b, MatrixView out);
}
