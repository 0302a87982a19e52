#version 430
// Adds up columns: 256 invocations share out 32 columns, eight to each, and neighbours read neighbouring words.
// PRODUCTS: the sums are those of the products of two matrices' elements.
layout(local_size_x = 32, local_size_y = 8) in;

layout(std430, binding = 0) readonly buffer A { float a[]; };
layout(std430, binding = 1) readonly buffer B { float b[]; };
layout(std430, binding = 2) buffer Sums { float sums[]; };
layout(location = 0) uniform ivec4 shapeOfA;
layout(location = 1) uniform ivec4 shapeOfB;
layout(location = 2) uniform ivec4 shape;

shared float partial[8][32];

void main() {
    int place = int(gl_LocalInvocationID.x);
    int share = int(gl_LocalInvocationID.y);
    int column = int(gl_WorkGroupID.x) * 32 + place;
    float sum = 0.0;
    if (column < shape.w) {
        for (int row = share; row < shapeOfA.z; row += 8) {
            float value = a[shapeOfA.x + row * shapeOfA.y + column];
#ifdef PRODUCTS
            value *= b[shapeOfB.x + row * shapeOfB.y + column];
#endif
            sum += value;
        }
    }
    partial[share][place] = sum;
    memoryBarrierShared();
    barrier();
    if (share == 0 && column < shape.w) {
        for (int other = 1; other < 8; other++) {
            sum += partial[other][place];
        }
        sums[shape.x + column] += sum;
    }
}
