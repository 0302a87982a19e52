#version 430
#include "elements.glsl"

layout(std430, binding = 0) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 8) uniform float value;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        result[at(shape, i)] = value;
    }
}
