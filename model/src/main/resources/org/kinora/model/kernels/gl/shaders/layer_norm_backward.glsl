#version 430
#include "rows.glsl"

layout(std430, binding = 0) readonly buffer Normalized { float normalized[]; };
layout(std430, binding = 1) readonly buffer Scale { float scale[]; };
layout(std430, binding = 2) readonly buffer Gradient { float gradient[]; };
layout(std430, binding = 3) buffer OfScale { float ofScale[]; };
layout(std430, binding = 4) buffer Out { float result[]; };
layout(location = 0) uniform ivec4 shape;
layout(location = 1) uniform ivec4 shapeOfScale;
layout(location = 2) uniform ivec4 shapeOfGradient;
layout(location = 3) uniform ivec4 shapeOfOfScale;
layout(location = 4) uniform ivec4 shapeOfOut;

void main() {
    float columns = float(shape.w);
    for (int row = firstRow(); row < shape.z; row += rowStep()) {
        int n = shape.x + row * shape.y;
        int g = shapeOfGradient.x + row * shapeOfGradient.y;
        float sum = 0.0;
        float products = 0.0;
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            sum += gradient[g + j];
            products += gradient[g + j] * normalized[n + j];
        }
        sum = total(sum);
        products = total(products);
        float deviation = scale[shapeOfScale.x + row * shapeOfScale.y];
        if (firstColumn() == 0) {
            ofScale[shapeOfOfScale.x + row * shapeOfOfScale.y] = -products / deviation;
        }
        int to = shapeOfOut.x + row * shapeOfOut.y;
        for (int j = firstColumn(); j < shape.w; j += columnStep()) {
            result[to + j] = (gradient[g + j] - sum / columns - normalized[n + j] * products / columns) / deviation;
        }
    }
}
