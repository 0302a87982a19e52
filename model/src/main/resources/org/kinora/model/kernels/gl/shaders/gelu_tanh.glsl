#version 430
#include "elements.glsl"
#include "exponential.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shape;

// (1 + tanh u) / 2 is the logistic function of 2 u, which needs one exponential and loses no digits where x is small
float gelu(float x) {
    float u = 0.7978845608 * (x + 0.044715 * x * x * x);
    return x / (1.0 + exponential(-2.0 * u));
}

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        result[at(shape, i)] = gelu(x[at(shapeOfX, i)]);
    }
}
