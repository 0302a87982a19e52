#version 430
// Attention of one query of one head, as in writing one token after another: keys and values stream by 128 at a time, no
// score leaves the workgroup. As attention.glsl, a higher score shrinks what was mixed so far. Nothing is used twice, so keys
// and values are read where they lie: a key by the invocation that has it, values by neighbours side by side.
// WIDTH: of a head, at most 128.
#include "rows.glsl"
#include "exponential.glsl"

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
const int KEYS = int(gl_WorkGroupSize.x);
// so many invocations mix one column, each some of the keys
const int SHARERS = KEYS / WIDTH;

shared float query[WIDTH];
shared float powers[KEYS];

void main() {
    int self = int(gl_LocalInvocationID.x);
    int row = int(gl_WorkGroupID.x);
    int left = int(gl_WorkGroupID.y) * WIDTH;
    if (self < WIDTH) {
        query[self] = factor * queries[shapeOfQueries.x + row * shapeOfQueries.y + left + self];
    }
    meet();
    int column = self % WIDTH;
    int share = self / WIDTH;
    int visible = min(past + row + 1, shapeOfKeys.z);
    float highest = MINUS_INFINITY;
    float sum = 0.0;
    float mix = 0.0;
    for (int start = 0; start < visible; start += KEYS) {
        int count = min(KEYS, visible - start);
        float score = MINUS_INFINITY;
        if (self < count) {
            int from = shapeOfKeys.x + (start + self) * shapeOfKeys.y + left;
            score = 0.0;
            for (int k = 0; k < WIDTH; k++) {
                score += query[k] * keys[from + k];
            }
        }
        float highestBefore = highest;
        highest = max(highest, largest(score));
        float kept = start == 0 ? 0.0 : exponential(highestBefore - highest);
        float power = self < count ? exponential(score - highest) : 0.0;
        powers[self] = power;
        sum = sum * kept + total(power);
        mix *= kept;
        if (share < SHARERS) {
            for (int key = share; key < count; key += SHARERS) {
                int from = shapeOfValues.x + (start + key) * shapeOfValues.y + left;
                mix += powers[key] * values[from + column];
            }
        }
        meet();
    }
    powers[self] = mix;
    meet();
    if (share == 0) {
        for (int other = 1; other < SHARERS; other++) {
            mix += powers[other * WIDTH + column];
        }
        mixed[shape.x + row * shape.y + left + column] = mix / sum;
    }
}
