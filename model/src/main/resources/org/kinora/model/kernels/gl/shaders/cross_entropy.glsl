#version 430
#include "rows.glsl"
#include "exponential.glsl"
#include "logarithm.glsl"

layout(std430, binding = 0) readonly buffer Logits { float logits[]; };
layout(std430, binding = 1) readonly buffer Targets { int targets[]; };
layout(std430, binding = 2) buffer Losses { float losses[]; };
layout(std430, binding = 3) buffer Gradient { float gradient[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfTargets;
layout(location = 2) uniform ivec4 shapeOfLosses;
layout(location = 3) uniform ivec4 shapeOfGradient;
layout(location = 8) uniform float weight;

void main() {
    for (int row = firstRow(); row < shape.z; row += rowStep()) {
        int from = shape.x + row * shape.y;
        int to = shapeOfGradient.x + row * shapeOfGradient.y;
        int target = targets[shapeOfTargets.x + row];
        float counts = target < 0 ? 0.0 : 1.0;
        float chosen = logits[from + max(target, 0)];
        float highest = logits[from];
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            highest = max(highest, logits[from + j]);
        }
        highest = largest(highest);
        float sum = 0.0;
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            sum += exponential(logits[from + j] - highest);
        }
        sum = total(sum);
        if (firstColumn() == 0) {
            losses[shapeOfLosses.x + row * shapeOfLosses.y] = counts * (logarithm(sum) + (highest - chosen));
        }
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            float share = exponential(logits[from + j] - highest) / sum;
            gradient[to + j] = counts * weight * (share - (j == target ? 1.0 : 0.0));
        }
    }
}
