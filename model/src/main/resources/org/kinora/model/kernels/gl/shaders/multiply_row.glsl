#version 430
#include "elements.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) readonly buffer Row { float row[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shapeOfRow;
layout(location = 2) uniform ivec4 shape;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        result[at(shape, i)] = x[at(shapeOfX, i)] * row[shapeOfRow.x + i % shape.w];
    }
}
