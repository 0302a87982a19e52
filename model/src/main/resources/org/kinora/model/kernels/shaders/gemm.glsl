#version 430
// A product in tiles of 64 x 64. Sixteen steps of A's and B's depth at a time lie in shared memory, where each float is used
// 64 times; each invocation sums 4 x 4 elements in registers, sixteen rows and sixteen columns apart, so that neighbours read
// neighbouring words of shared memory and write neighbouring words of the result.
// TRANSPOSE_A, TRANSPOSE_B: the matrix lies transposed. Invocations are laid along its rows in memory either way.
const int TILE = 64;
const int DEPTH = 16;
const int SIDE = 16;
const int EACH = TILE / SIDE;

layout(local_size_x = 256) in;

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

// one word more than the tile, so that a column lies in as many banks as a row
shared float tileOfA[DEPTH][TILE + 1];
shared float tileOfB[DEPTH][TILE + 1];

void main() {
    int self = int(gl_LocalInvocationID.x);
    int batch = int(gl_WorkGroupID.z);
    int top = int(gl_WorkGroupID.y) * TILE;
    int left = int(gl_WorkGroupID.x) * TILE;
    int originOfA = shapeOfA.x + batch * stepOfA;
    int originOfB = shapeOfB.x + batch * stepOfB;
#ifdef TRANSPOSE_A
    int depth = shapeOfA.z;
#else
    int depth = shapeOfA.w;
#endif
    int across = self % SIDE;
    int down = self / SIDE;
    float sums[EACH][EACH];
    for (int i = 0; i < EACH; i++) {
        for (int j = 0; j < EACH; j++) {
            sums[i][j] = 0.0;
        }
    }
    for (int start = 0; start < depth; start += DEPTH) {
        for (int part = 0; part < EACH; part++) {
#ifdef TRANSPOSE_A
            int i = self % TILE;
            int k = self / TILE + part * (DEPTH / EACH);
            int atA = originOfA + (start + k) * shapeOfA.y + top + i;
#else
            int i = self / DEPTH + part * SIDE;
            int k = self % DEPTH;
            int atA = originOfA + (top + i) * shapeOfA.y + start + k;
#endif
            tileOfA[k][i] = top + i < shape.z && start + k < depth ? a[atA] : 0.0;
        }
        for (int part = 0; part < EACH; part++) {
#ifdef TRANSPOSE_B
            int j = self / DEPTH + part * SIDE;
            int k = self % DEPTH;
            int atB = originOfB + (left + j) * shapeOfB.y + start + k;
#else
            int j = self % TILE;
            int k = self / TILE + part * (DEPTH / EACH);
            int atB = originOfB + (start + k) * shapeOfB.y + left + j;
#endif
            tileOfB[k][j] = left + j < shape.w && start + k < depth ? b[atB] : 0.0;
        }
        memoryBarrierShared();
        barrier();
        for (int k = 0; k < DEPTH; k++) {
            float column[EACH];
            float row[EACH];
            for (int i = 0; i < EACH; i++) {
                column[i] = tileOfA[k][down + i * SIDE];
                row[i] = tileOfB[k][across + i * SIDE];
            }
            for (int i = 0; i < EACH; i++) {
                for (int j = 0; j < EACH; j++) {
                    sums[i][j] += column[i] * row[j];
                }
            }
        }
        memoryBarrierShared();
        barrier();
    }
    for (int i = 0; i < EACH; i++) {
        for (int j = 0; j < EACH; j++) {
            int row = top + down + i * SIDE;
            int column = left + across + j * SIDE;
            if (row < shape.z && column < shape.w) {
                int to = shape.x + batch * stepOfOut + row * shape.y + column;
                result[to] = alpha * sums[i][j] + (beta == 0.0 ? 0.0 : beta * result[to]);
            }
        }
    }
}
