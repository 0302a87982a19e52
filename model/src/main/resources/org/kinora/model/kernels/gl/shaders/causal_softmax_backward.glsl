#version 430
#include "rows.glsl"

layout(std430, binding = 0) readonly buffer Pattern { float pattern[]; };
layout(std430, binding = 1) readonly buffer Gradient { float gradient[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfGradient;
layout(location = 2) uniform ivec4 shapeOfOut;
layout(location = 16) uniform int past;

void main() {
    for (int row = firstRow(); row < shape.z; row += rowStep()) {
        int visible = min(past + row + 1, shape.w);
        int p = shape.x + row * shape.y;
        int g = shapeOfGradient.x + row * shapeOfGradient.y;
        float sum = 0.0;
        for (int j = firstColumn(); j < visible; j += columnStep()) {
            sum += pattern[p + j] * gradient[g + j];
        }
        sum = total(sum);
        int to = shapeOfOut.x + row * shapeOfOut.y;
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            result[to + j] = j < visible ? pattern[p + j] * (gradient[g + j] - sum) : 0.0;
        }
    }
}
