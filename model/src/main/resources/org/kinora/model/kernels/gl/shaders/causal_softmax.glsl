#version 430
#include "rows.glsl"
#include "exponential.glsl"

layout(std430, binding = 0) buffer Scores { float scores[]; };
layout(std430, binding = 1) buffer Pattern { float pattern[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfPattern;
// where the first token stands, and how many rows a head has; the heads lie one below the other
layout(location = 16) uniform int past;
layout(location = 17) uniform int tokens;

const float MINUS_INFINITY = uintBitsToFloat(0xff800000u);

void main() {
    for (int row = firstRow(); row < shape.z; row += rowStep()) {
        int visible = min(past + row % tokens + 1, shape.w);
        int from = shape.x + row * shape.y;
        int to = shapeOfPattern.x + row * shapeOfPattern.y;
        float highest = MINUS_INFINITY;
        for (int j = firstColumn(); j < visible; j += columnStep()) {
            highest = max(highest, scores[from + j]);
        }
        highest = largest(highest);
        float sum = 0.0;
        for (int j = firstColumn(); j < visible; j += columnStep()) {
            float power = exponential(scores[from + j] - highest);
            pattern[to + j] = power;
            sum += power;
        }
        float share = 1.0 / total(sum);
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            if (j < visible) {
                pattern[to + j] *= share;
            } else {
                // in this order, because the pattern may take the place of the scores
                scores[from + j] = MINUS_INFINITY;
                pattern[to + j] = 0.0;
            }
        }
    }
}
