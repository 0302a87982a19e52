#version 430
// A product in tiles of 64 columns. Sixteen steps of A's and B's depth at a time lie in shared memory, where each float is
// used by a whole row or column of the tile; each of 8 x 8 invocations sums up its elements in registers, eight rows and eight
// columns apart, so that neighbours read neighbouring words of shared memory and write neighbouring words of the result.
// TRANSPOSE_A, TRANSPOSE_B: the matrix lies transposed. Invocations are laid along its rows in memory either way.
// FLAT: the tile has 16 rows, not 64.
const int SIDE = 8;
const int DEPTH = 16;
const int ACROSS = 8;
#ifdef FLAT
const int DOWN = 2;
#else
const int DOWN = 8;
#endif
const int COLUMNS = SIDE * ACROSS;
const int ROWS = SIDE * DOWN;

layout(local_size_x = 64) in;

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
shared float tileOfA[DEPTH][ROWS + 1];
shared float tileOfB[DEPTH][COLUMNS + 1];

void main() {
    int self = int(gl_LocalInvocationID.x);
    int batch = int(gl_WorkGroupID.z);
    int top = int(gl_WorkGroupID.y) * ROWS;
    int left = int(gl_WorkGroupID.x) * COLUMNS;
    int originOfA = shapeOfA.x + batch * stepOfA;
    int originOfB = shapeOfB.x + batch * stepOfB;
#ifdef TRANSPOSE_A
    int depth = shapeOfA.z;
#else
    int depth = shapeOfA.w;
#endif
    int across = self % SIDE;
    int down = self / SIDE;
    float sums[DOWN][ACROSS];
    for (int i = 0; i < DOWN; i++) {
        for (int j = 0; j < ACROSS; j++) {
            sums[i][j] = 0.0;
        }
    }
    for (int start = 0; start < depth; start += DEPTH) {
        for (int part = 0; part < ROWS * DEPTH / 64; part++) {
            int element = self + part * 64;
#ifdef TRANSPOSE_A
            int i = element % ROWS;
            int k = element / ROWS;
            int atA = originOfA + (start + k) * shapeOfA.y + top + i;
#else
            int i = element / DEPTH;
            int k = element % DEPTH;
            int atA = originOfA + (top + i) * shapeOfA.y + start + k;
#endif
            tileOfA[k][i] = top + i < shape.z && start + k < depth ? a[atA] : 0.0;
        }
        for (int part = 0; part < COLUMNS * DEPTH / 64; part++) {
            int element = self + part * 64;
#ifdef TRANSPOSE_B
            int j = element / DEPTH;
            int k = element % DEPTH;
            int atB = originOfB + (left + j) * shapeOfB.y + start + k;
#else
            int j = element % COLUMNS;
            int k = element / COLUMNS;
            int atB = originOfB + (start + k) * shapeOfB.y + left + j;
#endif
            tileOfB[k][j] = left + j < shape.w && start + k < depth ? b[atB] : 0.0;
        }
        memoryBarrierShared();
        barrier();
        for (int k = 0; k < DEPTH; k++) {
            float column[DOWN];
            float row[ACROSS];
            for (int i = 0; i < DOWN; i++) {
                column[i] = tileOfA[k][down + i * SIDE];
            }
            for (int j = 0; j < ACROSS; j++) {
                row[j] = tileOfB[k][across + j * SIDE];
            }
            for (int i = 0; i < DOWN; i++) {
                for (int j = 0; j < ACROSS; j++) {
                    sums[i][j] += column[i] * row[j];
                }
            }
        }
        memoryBarrierShared();
        barrier();
    }
    for (int i = 0; i < DOWN; i++) {
        for (int j = 0; j < ACROSS; j++) {
            int row = top + down + i * SIDE;
            int column = left + across + j * SIDE;
            if (row < shape.z && column < shape.w) {
                int to = shape.x + batch * stepOfOut + row * shape.y + column;
                result[to] = alpha * sums[i][j] + (beta == 0.0 ? 0.0 : beta * result[to]);
            }
        }
    }
}
