#version 430
#include "rows.glsl"

layout(std430, binding = 0) readonly buffer X { float x[]; };
layout(std430, binding = 1) buffer Scale { float scale[]; };
layout(std430, binding = 2) buffer Normalized { float normalized[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfScale;
layout(location = 2) uniform ivec4 shapeOfNormalized;
layout(location = 8) uniform float epsilon;

void main() {
    int columns = shape.w;
    for (int row = firstRow(); row < shape.z; row += rowStep()) {
        int from = shape.x + row * shape.y;
        float sum = 0.0;
        for (int j = firstColumn(); j < columns; j += columnStep()) {
            sum += x[from + j];
        }
        float mean = total(sum) / float(columns);
        float squares = 0.0;
        for (int j = firstColumn(); j < columns; j += columnStep()) {
            float centred = x[from + j] - mean;
            squares += centred * centred;
        }
        float deviation = sqrt(total(squares) / float(columns) + epsilon);
        if (firstColumn() == 0) {
            scale[shapeOfScale.x + row * shapeOfScale.y] = deviation;
        }
        int to = shapeOfNormalized.x + row * shapeOfNormalized.y;
        for (int j = firstColumn(); j < columns; j += columnStep()) {
            normalized[to + j] = (x[from + j] - mean) / deviation;
        }
    }
}
