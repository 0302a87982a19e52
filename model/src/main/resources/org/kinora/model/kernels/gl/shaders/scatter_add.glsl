#version 430
#include "rows.glsl"

// One workgroup to a row of the table, which adds up all that belongs there in its order: atomic additions would come in any.
layout(std430, binding = 0) readonly buffer X { float x[]; };
// for each row of the table that is met: its number, and where its part of the order begins and ends
layout(std430, binding = 1) readonly buffer Groups { int groups[]; };
layout(std430, binding = 2) readonly buffer Order { int order[]; };
layout(std430, binding = 3) buffer Table { float table[]; };
layout(location = 0) uniform ivec4 shapeOfX;
layout(location = 1) uniform ivec4 shapeOfGroups;
layout(location = 2) uniform ivec4 shapeOfOrder;
layout(location = 3) uniform ivec4 shape;

void main() {
    for (int group = firstRow(); group < shapeOfGroups.z; group += rowStep()) {
        int to = shape.x + groups[3 * group] * shape.y;
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            float sum = table[to + j];
            for (int i = groups[3 * group + 1]; i < groups[3 * group + 2]; i++) {
                sum += x[shapeOfX.x + order[shapeOfOrder.x + i] * shapeOfX.y + j];
            }
            table[to + j] = sum;
        }
    }
}
