package org.kinora.model.gl;

import java.util.ArrayList;
import java.util.List;

/** One run of a program: which buffers, which parameters, how many workgroups. Filled in, then handed to the device. */
public final class Dispatch {

    /** OpenGL promises this many workgroups along each axis; where there is more to do, shaders go round in a loop. */
    public static final int MOST_GROUPS = 65535;

    final ComputeProgram program;
    final List<Operand> operands = new ArrayList<>();
    final List<Float> numbers = new ArrayList<>();
    final List<Integer> integers = new ArrayList<>();
    int groupsAcross = 1;
    int groupsDown = 1;
    int groupsDeep = 1;

    /** A matrix cut out of a buffer. */
    record Operand(DeviceBuffer buffer, int offset, int stride, int rows, int columns) {

        /** From its first element to behind its last, in floats. */
        long extent() {
            return rows == 0 ? 0 : (rows - 1L) * stride + columns;
        }

        Operand rows(int first, int count) {
            return new Operand(buffer, offset + first * stride, stride, count, columns);
        }
    }

    public Dispatch(ComputeProgram program) {
        this.program = program;
    }

    /** Binds the next buffer, and tells the shader which part of it is meant. */
    public Dispatch matrix(DeviceBuffer buffer, int offset, int stride, int rows, int columns) {
        operands.add(new Operand(buffer, offset, stride, rows, columns));
        return this;
    }

    /** Sets the next single float. */
    public Dispatch number(float value) {
        numbers.add(value);
        return this;
    }

    /** Sets the next single integer. */
    public Dispatch integer(int value) {
        integers.add(value);
        return this;
    }

    /** How many workgroups run along the three axes; one each unless said. */
    public Dispatch groups(int across, int down, int deep) {
        groupsAcross = across;
        groupsDown = down;
        groupsDeep = deep;
        return this;
    }

    /** Whether a shader can be given so much of every buffer as this needs. */
    public boolean fits(int longestOperand) {
        return operands.stream().allMatch(operand -> operand.extent() <= longestOperand);
    }

    /** The same run over some rows of all matrices that have as many rows as the result; single rows stay. */
    public Dispatch overRows(int first, int count, int rowsOfResult) {
        Dispatch part = new Dispatch(program);
        operands.forEach(
                operand -> part.operands.add(operand.rows() == rowsOfResult ? operand.rows(first, count) : operand));
        part.numbers.addAll(numbers);
        part.integers.addAll(integers);
        return part;
    }
}
