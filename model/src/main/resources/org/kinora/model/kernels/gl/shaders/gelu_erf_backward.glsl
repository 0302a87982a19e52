#version 430
#include "elements.glsl"
#include "exponential.glsl"
#include "complementary_error.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) readonly buffer Gradient { float gradient[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shapeOfGradient;
layout(location = 2) uniform ivec4 shape;

const float ONE_OVER_ROOT_TWO_PI = 0.3989422804;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        float value = x[at(shapeOfX, i)];
        float density = ONE_OVER_ROOT_TWO_PI * exponential(-0.5 * value * value);
        result[at(shape, i)] = gradient[at(shapeOfGradient, i)] * (normalDistribution(value) + value * density);
    }
}
