#version 430
#include "elements.glsl"
#include "exponential.glsl"
#include "complementary_error.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shape;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        float value = x[at(shapeOfX, i)];
        result[at(shape, i)] = value * normalDistribution(value);
    }
}
