#version 430
#include "elements.glsl"

layout(std430, binding = 0) readonly buffer Table { float table[]; };
layout(std430, binding = 1) readonly buffer Rows { int rows[]; };
layout(std430, binding = 2) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shapeOfTable;
layout(location = 1) uniform ivec4 shapeOfRows;
layout(location = 2) uniform ivec4 shape;
// of a table that is larger than this part: the part's first row; what lies in other parts is left as it is
layout(location = 16) uniform int first;

void main() {
    for (int i = firstElement(); i < shape.z * shape.w; i += elementStep()) {
        int row = rows[shapeOfRows.x + i / shape.w] - first;
        if (row >= 0 && row < shapeOfTable.z) {
            result[at(shape, i)] = table[shapeOfTable.x + row * shapeOfTable.y + i % shape.w];
        }
    }
}
