#version 430
#include "elements.glsl"

layout(std430, binding = 0) readonly buffer Gradient { float gradient[]; };
layout(std430, binding = 1) buffer Mean { float mean[]; };
layout(std430, binding = 2) buffer Square { float square[]; };
layout(std430, binding = 3) buffer Weight { float weight[]; };
layout(location = 0) uniform ivec4 shapeOfGradient;
layout(location = 1) uniform ivec4 shapeOfMean;
layout(location = 2) uniform ivec4 shapeOfSquare;
layout(location = 3) uniform ivec4 shape;
layout(location = 8) uniform float gradientFactor;
layout(location = 9) uniform float beta1;
layout(location = 10) uniform float beta2;
layout(location = 11) uniform float epsilon;
// see AdamWStep
layout(location = 12) uniform float correctedRate;
layout(location = 13) uniform float rootCorrection;
layout(location = 14) uniform float kept;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        float g = gradient[at(shapeOfGradient, i)] * gradientFactor;
        float m = beta1 * mean[at(shapeOfMean, i)] + (1.0 - beta1) * g;
        float v = beta2 * square[at(shapeOfSquare, i)] + (1.0 - beta2) * g * g;
        mean[at(shapeOfMean, i)] = m;
        square[at(shapeOfSquare, i)] = v;
        float divisor = sqrt(v) * rootCorrection + epsilon;
        weight[at(shape, i)] = weight[at(shape, i)] * kept - correctedRate * m / divisor;
    }
}
