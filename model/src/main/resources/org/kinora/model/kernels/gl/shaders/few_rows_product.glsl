#version 430
// A product with so few rows that reading B is all the work: nothing is kept for a second use. Each row of the result, as in
// writing one token after another, is summed for itself; 256 invocations share out 32 columns' or 8 columns' sums so that
// neighbours read neighbouring words of B, and then add up what they have.
// TRANSPOSE_B: B lies transposed, so its rows run along the depth.
layout(local_size_x = 32, local_size_y = 8) in;

layout(std430, binding = 0) readonly buffer A { float a[]; };
layout(std430, binding = 1) readonly buffer B { float b[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfA;
layout(location = 1) uniform ivec4 shapeOfB;
layout(location = 2) uniform ivec4 shape;
layout(location = 8) uniform float alpha;
layout(location = 9) uniform float beta;
// of a batch: from one matrix to the next
layout(location = 16) uniform int stepOfA;
layout(location = 17) uniform int stepOfB;
layout(location = 18) uniform int stepOfOut;
// A or its transpose: from one row to the next, and along the depth
layout(location = 19) uniform int rowStepOfA;
layout(location = 20) uniform int depthStepOfA;

#ifdef TRANSPOSE_B
const int SHARERS = 32;
#else
const int SHARERS = 8;
#endif

shared float partial[256];

void main() {
    int batch = int(gl_WorkGroupID.z);
    int row = int(gl_WorkGroupID.y);
#ifdef TRANSPOSE_B
    int depth = shapeOfB.w;
    int place = int(gl_LocalInvocationID.y);
    int share = int(gl_LocalInvocationID.x);
    int column = int(gl_WorkGroupID.x) * 8 + place;
    int columnStepOfB = shapeOfB.y;
    int depthStepOfB = 1;
#else
    int depth = shapeOfB.z;
    int place = int(gl_LocalInvocationID.x);
    int share = int(gl_LocalInvocationID.y);
    int column = int(gl_WorkGroupID.x) * 32 + place;
    int columnStepOfB = 1;
    int depthStepOfB = shapeOfB.y;
#endif
    int fromA = shapeOfA.x + batch * stepOfA + row * rowStepOfA;
    int fromB = shapeOfB.x + batch * stepOfB + column * columnStepOfB;
    float sum = 0.0;
    if (column < shape.w) {
        for (int k = share; k < depth; k += SHARERS) {
            sum += a[fromA + k * depthStepOfA] * b[fromB + k * depthStepOfB];
        }
    }
    int self = place * SHARERS + share;
    partial[self] = sum;
    memoryBarrierShared();
    barrier();
    for (int rest = SHARERS / 2; rest > 0; rest /= 2) {
        if (share < rest) {
            partial[self] += partial[self + rest];
        }
        memoryBarrierShared();
        barrier();
    }
    if (share == 0 && column < shape.w) {
        int to = shape.x + batch * stepOfOut + row * shape.y + column;
        result[to] = alpha * partial[self] + (beta == 0.0 ? 0.0 : beta * result[to]);
    }
}
