package org.kinora.model.gl;

import java.util.ArrayList;
import java.util.List;

/** One run of a program: which buffers, which parameters, how many workgroups. Filled in, then handed to the device. */
public final class Dispatch {

    /** OpenGL promises so many workgroups along each axis; where there is more to do, shaders go round in a loop. */
    public static final int MOST_GROUPS = 65535;

    final ComputeProgram program;
    final List<Operand> operands = new ArrayList<>();
    final List<Float> numbers = new ArrayList<>();
    final List<Integer> integers = new ArrayList<>();
    int groupsAcross = 1;
    int groupsDown = 1;
    int groupsDeep = 1;

    /** A matrix cut out of a buffer. */
    record Operand(DeviceBuffer buffer, int offset, int stride, int rows, int columns) {}

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
}
