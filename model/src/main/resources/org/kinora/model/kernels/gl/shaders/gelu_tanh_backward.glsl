#version 430
#include "elements.glsl"
#include "exponential.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) readonly buffer Gradient { float gradient[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shapeOfGradient;
layout(location = 2) uniform ivec4 shape;

// of x s(2u), with s the logistic function: s + x s (1 - s) 2u'
float slope(float x) {
    float u = 0.7978845608 * (x + 0.044715 * x * x * x);
    float slopeOfU = 0.7978845608 * (1.0 + 0.134145 * x * x);
    float power = exponential(-2.0 * u);
    float share = 1.0 / (1.0 + power);
    float rest = power * share; // 1 - share would lose its digits
    return share + x * share * rest * 2.0 * slopeOfU;
}

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        result[at(shape, i)] = gradient[at(shapeOfGradient, i)] * slope(x[at(shapeOfX, i)]);
    }
}
