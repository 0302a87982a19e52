#version 430
#include "elements.glsl"

layout(std430, binding = 0) readonly buffer A { float a[]; };
layout(std430, binding = 1) readonly buffer B { float b[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfA;
layout(location = 1) uniform ivec4 shapeOfB;
layout(location = 2) uniform ivec4 shape;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        result[at(shape, i)] = a[at(shapeOfA, i)] + b[at(shapeOfB, i)];
    }
}
