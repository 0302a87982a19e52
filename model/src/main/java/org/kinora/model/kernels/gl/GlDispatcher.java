package org.kinora.model.kernels.gl;

import java.util.List;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.gl.ComputeProgram;
import org.kinora.model.gl.DeviceBuffer;
import org.kinora.model.gl.Dispatch;
import org.kinora.model.kernels.Matrix;

/** Binds matrices to shaders and says how many workgroups an operation needs. */
final class GlDispatcher {

    /** Elements that one workgroup of elements.glsl takes at a time. */
    private static final int ELEMENTS = 256;

    private final ComputeDevice device;

    GlDispatcher(ComputeDevice device) {
        this.device = device;
    }

    /** A shader of the folder "shaders" beside this class. */
    static ComputeProgram shader(String name, String... definitions) {
        return new ComputeProgram(GlDispatcher.class, name, List.of(definitions));
    }

    /** A run of a program whose first matrices are only read. */
    Dispatch reading(ComputeProgram program, Matrix... matrices) {
        Dispatch dispatch = new Dispatch(program);
        for (Matrix matrix : matrices) {
            bind(dispatch, matrix);
        }
        return dispatch;
    }

    /** Binds integers, which are only read. They must not change any more. */
    Dispatch reading(Dispatch dispatch, int[] integers, int rows) {
        DeviceBuffer buffer = device.holding(integers);
        int columns = rows == 0 ? 0 : integers.length / rows;
        return dispatch.matrix(buffer, 0, columns, rows, columns);
    }

    /** Binds further matrices, which are written to. */
    Dispatch writing(Dispatch dispatch, Matrix... matrices) {
        for (Matrix matrix : matrices) {
            bind(dispatch, matrix).change();
        }
        return dispatch;
    }

    private static GlFloats bind(Dispatch dispatch, Matrix matrix) {
        if (!(matrix.floats() instanceof GlFloats floats)) {
            throw new IllegalArgumentException("OpenGL computes with the matrices that its own kernels made.");
        }
        dispatch.matrix(floats.buffer(), matrix.offset(), matrix.stride(), matrix.rows(), matrix.columns());
        return floats;
    }

    /** Whether a program can be given a matrix in one piece. */
    boolean fits(Matrix matrix) {
        return matrix.rows() == 0
                || (matrix.rows() - 1L) * matrix.stride() + matrix.columns() <= device.longestOperand();
    }

    /** Runs an operation that treats every element of a matrix alike, in pieces if it is too large for one. */
    void overElements(Dispatch dispatch, Matrix out) {
        int rows = out.rows();
        if (rows > 1 && !dispatch.fits(device.longestOperand())) {
            int half = rows / 2;
            overElements(dispatch.overRows(0, half, rows), out.rows(0, half));
            overElements(dispatch.overRows(half, rows - half, rows), out.rows(half, rows - half));
            return;
        }
        inOnePiece(dispatch, out);
    }

    /** Runs an operation that treats every element of a matrix alike. */
    void inOnePiece(Dispatch dispatch, Matrix out) {
        int groups = groups((long) out.rows() * out.columns(), ELEMENTS);
        run(dispatch, Math.min(Dispatch.MOST_GROUPS, groups), 1, 1);
    }

    /** Runs an operation with one workgroup per row, of this many rows. */
    void overRows(Dispatch dispatch, int rows) {
        run(dispatch, Math.min(Dispatch.MOST_GROUPS, rows), 1, 1);
    }

    /** Runs an operation; nothing happens where there is nothing to do. */
    void run(Dispatch dispatch, int across, int down, int deep) {
        if (across > 0 && down > 0 && deep > 0) {
            device.run(dispatch.groups(across, down, deep));
        }
    }

    /** How many workgroups it takes. */
    static int groups(long elements, int each) {
        return Math.toIntExact((elements + each - 1) / each);
    }
}
