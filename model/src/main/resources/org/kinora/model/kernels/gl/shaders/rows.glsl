// For operations with one workgroup to a row: sums and maxima over the row, in an order that is always the same.
layout(local_size_x = 128) in;

shared float partial[gl_WorkGroupSize.x];

void meet() {
    memoryBarrierShared();
    barrier();
}

// the sum of what the invocations of the workgroup give, to each of them
float total(float value) {
    uint self = gl_LocalInvocationID.x;
    partial[self] = value;
    meet();
    for (uint rest = gl_WorkGroupSize.x / 2u; rest > 0u; rest /= 2u) {
        if (self < rest) {
            partial[self] += partial[self + rest];
        }
        meet();
    }
    float sum = partial[0];
    meet();
    return sum;
}

// the largest of what the invocations of the workgroup give, to each of them
float largest(float value) {
    uint self = gl_LocalInvocationID.x;
    partial[self] = value;
    meet();
    for (uint rest = gl_WorkGroupSize.x / 2u; rest > 0u; rest /= 2u) {
        if (self < rest) {
            partial[self] = max(partial[self], partial[self + rest]);
        }
        meet();
    }
    float maximum = partial[0];
    meet();
    return maximum;
}

int firstColumn() {
    return int(gl_LocalInvocationID.x);
}

int columnStep() {
    return int(gl_WorkGroupSize.x);
}

int firstRow() {
    return int(gl_WorkGroupID.x);
}

// from one row of a workgroup to its next, where there are more rows than workgroups
int rowStep() {
    return int(gl_NumWorkGroups.x);
}
