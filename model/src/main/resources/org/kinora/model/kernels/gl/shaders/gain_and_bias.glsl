#version 430
#include "elements.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) readonly buffer Gain { float gain[]; };
layout(std430, binding = 2) readonly buffer Bias { float bias[]; };
layout(std430, binding = 3) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shapeOfGain;
layout(location = 2) uniform ivec4 shapeOfBias;
layout(location = 3) uniform ivec4 shape;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        int column = i % shape.w;
        result[at(shape, i)] = x[at(shapeOfX, i)] * gain[shapeOfGain.x + column] + bias[shapeOfBias.x + column];
    }
}
