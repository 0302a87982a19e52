#version 430
#include "rows.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) buffer Sums { float sums[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfSums;

// each workgroup the sum of its share of the rows, side by side; another run of a program adds them up
void main() {
    float sum = 0.0;
    for (int row = firstRow(); row < shape.z; row += rowStep()) {
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            float value = x[shape.x + row * shape.y + j];
            sum += value * value;
        }
    }
    sum = total(sum);
    if (firstColumn() == 0) {
        sums[shapeOfSums.x + int(gl_WorkGroupID.x)] = sum;
    }
}
