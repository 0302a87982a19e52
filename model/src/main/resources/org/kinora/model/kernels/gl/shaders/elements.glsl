// For operations that treat every element alike: neighbours in a workgroup take neighbours in memory.
layout(local_size_x = 256) in;

int firstElement() {
    return int(gl_GlobalInvocationID.x);
}

// from one element of an invocation to its next, where there are more elements than invocations
int elementStep() {
    return int(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
}

// where element number i of a matrix lies, counted row by row
int at(ivec4 shape, int i) {
    return shape.x + i / shape.w * shape.y + i % shape.w;
}
