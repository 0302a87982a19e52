#version 430
#include "elements.glsl"

layout(std430, binding = 0) readonly buffer Bias { float bias[]; };
layout(std430, binding = 1) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfBias;
layout(location = 1) uniform ivec4 shape;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        result[at(shape, i)] += bias[shapeOfBias.x + i % shape.w];
    }
}
