#version 430
// Attention of sixteen queries of one head, keys and values streaming by in tiles of 32: no score leaves the workgroup. Each
// query keeps the highest score so far, the sum of the powers relative to it, and the values mixed by them; a higher score
// shrinks what there is (online softmax). Four invocations share a query: they take turns at keys and at columns.
// WIDTH: of a head, at most 128.
#include "exponential.glsl"

const int QUERIES = 16;
const int KEYS = 32;
const int SHARERS = 4;
const int KEYS_EACH = KEYS / SHARERS;
const int COLUMNS_EACH = (WIDTH + SHARERS - 1) / SHARERS;

// GLSL 4.3 takes no product here
layout(local_size_x = 64) in;

layout(std430, binding = 0) readonly buffer Queries { float queries[]; };
layout(std430, binding = 1) readonly buffer Keys { float keys[]; };
layout(std430, binding = 2) readonly buffer Values { float values[]; };
layout(std430, binding = 3) buffer Mixed { float mixed[]; };
layout(location = 0) uniform ivec4 shapeOfQueries;
layout(location = 1) uniform ivec4 shapeOfKeys;
layout(location = 2) uniform ivec4 shapeOfValues;
layout(location = 3) uniform ivec4 shape;
layout(location = 8) uniform float factor;
layout(location = 16) uniform int past;

const float MINUS_INFINITY = uintBitsToFloat(0xff800000u);

// one word more than a row, so that a column lies in as many banks as a row
shared float tileOfQueries[QUERIES][WIDTH + 1];
// the keys, and then the values in their place
shared float tile[KEYS][WIDTH + 1];
shared float powers[QUERIES][KEYS + 1];

void meet() {
    memoryBarrierShared();
    barrier();
}

void main() {
    int self = int(gl_LocalInvocationID.x);
    int top = int(gl_WorkGroupID.x) * QUERIES;
    int left = int(gl_WorkGroupID.y) * WIDTH;
    int query = self / SHARERS;
    int share = self % SHARERS;
    for (int i = self; i < QUERIES * WIDTH; i += int(gl_WorkGroupSize.x)) {
        int row = i / WIDTH;
        int column = i % WIDTH;
        tileOfQueries[row][column] = top + row < shapeOfQueries.z
                ? factor * queries[shapeOfQueries.x + (top + row) * shapeOfQueries.y + left + column]
                : 0.0;
    }
    int visible = past + top + query + 1;
    int seenByAny = min(shapeOfKeys.z, past + top + QUERIES);
    float highest = MINUS_INFINITY;
    float sum = 0.0;
    float mix[COLUMNS_EACH];
    for (int i = 0; i < COLUMNS_EACH; i++) {
        mix[i] = 0.0;
    }
    for (int start = 0; start < seenByAny; start += KEYS) {
        for (int i = self; i < KEYS * WIDTH; i += int(gl_WorkGroupSize.x)) {
            int row = start + i / WIDTH;
            tile[i / WIDTH][i % WIDTH] =
                    row < shapeOfKeys.z ? keys[shapeOfKeys.x + row * shapeOfKeys.y + left + i % WIDTH] : 0.0;
        }
        meet();
        float scores[KEYS_EACH];
        for (int i = 0; i < KEYS_EACH; i++) {
            int key = share + i * SHARERS;
            float score = 0.0;
            for (int k = 0; k < WIDTH; k++) {
                score += tileOfQueries[query][k] * tile[key][k];
            }
            scores[i] = start + key < visible ? score : MINUS_INFINITY;
            powers[query][key] = scores[i];
        }
        meet();
        float highestBefore = highest;
        for (int key = 0; key < KEYS; key++) {
            highest = max(highest, powers[query][key]);
        }
        meet();
        for (int i = 0; i < KEYS_EACH; i++) {
            int key = share + i * SHARERS;
            powers[query][key] = start + key < visible ? exponential(scores[i] - highest) : 0.0;
        }
        for (int i = self; i < KEYS * WIDTH; i += int(gl_WorkGroupSize.x)) {
            int row = start + i / WIDTH;
            tile[i / WIDTH][i % WIDTH] =
                    row < shapeOfValues.z ? values[shapeOfValues.x + row * shapeOfValues.y + left + i % WIDTH] : 0.0;
        }
        meet();
        // the first key is visible to every query, so only before the first tile there is no score
        float kept = start == 0 ? 0.0 : exponential(highestBefore - highest);
        sum *= kept;
        for (int i = 0; i < COLUMNS_EACH; i++) {
            mix[i] *= kept;
        }
        for (int key = 0; key < KEYS; key++) {
            float power = powers[query][key];
            sum += power;
            for (int i = 0; i < COLUMNS_EACH; i++) {
                mix[i] += power * tile[key][min(share + i * SHARERS, WIDTH - 1)];
            }
        }
        meet();
    }
    for (int i = 0; i < COLUMNS_EACH; i++) {
        int column = share + i * SHARERS;
        if (column < WIDTH && top + query < shape.z) {
            mixed[shape.x + (top + query) * shape.y + left + column] = mix[i] / sum;
        }
    }
}
