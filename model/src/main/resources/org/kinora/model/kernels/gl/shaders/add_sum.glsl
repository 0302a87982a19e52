#version 430
#include "rows.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) buffer Sum { float result[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfSum;

// adds one row's sum to a single number; for one workgroup
void main() {
    float sum = 0.0;
    for (int j = firstColumn(); j < shape.w; j += columnStep()) {
        sum += x[shape.x + j];
    }
    sum = total(sum);
    if (firstColumn() == 0) {
        result[shapeOfSum.x] += sum;
    }
}
