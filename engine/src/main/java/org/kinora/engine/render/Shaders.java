package org.kinora.engine.render;

import org.kinora.engine.frame.Blend;

/** The compositor's programs. Their inputs are explained at {@link QuadList} and {@link org.kinora.engine.pixels.GradientTable}. */
final class Shaders {

    private Shaders() {}

    /** Pixels from the top left corner become clip coordinates; row 0 of the target is the top row. */
    static String vertex(boolean fromTable) {
        return """
                #version 330 core
                uniform vec2 toClip;
                layout(location = 0) in uvec2 corner;
                layout(location = 1) in int coverageStart;
                layout(location = 2) in %s paintOfQuad;
                layout(location = 3) in int coverageStep;
                flat out int start;
                flat out int step;
                flat out %1$s paint;
                void main() {
                    gl_Position = vec4(vec2(corner) * toClip - 1.0, 0.0, 1.0);
                    start = coverageStart;
                    step = coverageStep;
                    paint = paintOfQuad;
                }
                """.formatted(fromTable ? "int" : "vec4");
    }

    private static final String COVERAGE = """
            #version 330 core
            uniform samplerBuffer coverages;
            flat in int start;
            flat in int step;
            out vec4 color;
            float coverage() {
                ivec2 pixel = ivec2(gl_FragCoord.xy);
                int inCells = (pixel.x >> 2) * 32 + (pixel.x & 3);
                return texelFetch(coverages, start + inCells * step + (pixel.y & 7) * 4).r;
            }
            // rounded before blending, so that the result does not depend on the precision of the blending unit
            vec4 covered(vec4 premultiplied) {
                return floor(premultiplied * coverage() * 255.0 + 0.5) / 255.0;
            }
            """;

    static final String COLOR_FRAGMENT = COVERAGE + """
            flat in vec4 paint;
            void main() {
                color = covered(paint);
            }
            """;

    /** Finds a position among the stretches at the end of a gradient's table entry. */
    private static final String STRETCHES = COVERAGE + """
            uniform samplerBuffer gradients;
            flat in int paint;
            vec4 coveredWithColorAt(float place, int texel, int stretches) {
                vec4 straight = texelFetch(gradients, texel + 1);
                for (int i = 0; i < stretches; i++) {
                    vec4 stretch = texelFetch(gradients, texel);
                    if (place >= stretch.x) {
                        float along = clamp((place - stretch.x) * stretch.y, 0.0, 1.0);
                        straight = mix(texelFetch(gradients, texel + 1), texelFetch(gradients, texel + 2), along);
                    }
                    texel += 3;
                }
                vec4 whole = vec4(straight.rgb * straight.a, straight.a);
                return covered(floor(whole * 255.0 + 0.5) / 255.0);
            }
            """;

    static final String GRADIENT_FRAGMENT = STRETCHES + """
            void main() {
                vec4 kind = texelFetch(gradients, paint);
                vec4 frame = texelFetch(gradients, paint + 1);
                vec2 away = gl_FragCoord.xy - frame.xy;
                float place = kind.x == 0.0 ? dot(away, frame.zw) : length(away) * frame.z;
                color = coveredWithColorAt(place, paint + 2, int(kind.y));
            }
            """;

    /** The product of two bytes is never halfway between two others, so all OpenGL drivers round it alike. */
    static final String LAYER_FRAGMENT = """
            #version 330 core
            uniform sampler2D layers;
            flat in int paint;
            out vec4 color;
            void main() {
                color = floor(texelFetch(layers, ivec2(gl_FragCoord.xy), 0) * float(paint) + 0.5) / 255.0;
            }
            """;

    static final String PIXEL_FRAGMENT = """
            #version 330 core
            uniform samplerBuffer pixels;
            flat in int start;
            flat in int step;
            flat in int paint;
            out vec4 color;
            void main() {
                ivec2 within = ivec2(gl_FragCoord.xy) - ivec2(paint & 0xffff, paint >> 16);
                color = texelFetch(pixels, start + within.y * step + within.x);
            }
            """;

    /** In whole numbers, as {@link org.kinora.engine.pixels.Blending} does it. */
    static final String MIXED_LAYER_FRAGMENT = """
            #version 330 core
            uniform sampler2D layers;
            uniform sampler2D behind;
            uniform int blend;
            flat in int paint;
            out vec4 color;
            void main() {
                ivec2 pixel = ivec2(gl_FragCoord.xy);
                ivec4 s = ivec4(texelFetch(layers, pixel, 0) * float(paint) + 0.5);
                ivec4 b = ivec4(texelFetch(behind, pixel, 0) * 255.0 + 0.5);
                ivec4 both;
                if (blend == %d) {
                    both = s * b;
                } else if (blend == %d) {
                    both = s * b.a + b * s.a - s * b;
                } else if (blend == %d) {
                    ivec4 isDark = ivec4(lessThanEqual(2 * b, ivec4(b.a)));
                    both = isDark * (2 * s * b) + (1 - isDark) * (s.a * b.a - 2 * (b.a - b) * (s.a - s));
                } else if (blend == %d) {
                    both = min(s * b.a, b * s.a);
                } else {
                    both = max(s * b.a, b * s.a);
                }
                color = vec4((both + s * (255 - b.a) + b * (255 - s.a) + 127) / 255) / 255.0;
            }
            """.formatted(
                    Blend.MULTIPLY.ordinal(), Blend.SCREEN.ordinal(), Blend.OVERLAY.ordinal(), Blend.DARKEN.ordinal());

    /** The centre of a pixel at an edge may lie outside the grid. */
    static final String CELL_FRAGMENT = STRETCHES + """
            uniform samplerBuffer numbers;
            uniform int offset;
            void main() {
                vec4 grid = texelFetch(gradients, paint);
                vec4 scale = texelFetch(gradients, paint + 1);
                vec3 pixel = vec3(gl_FragCoord.xy, 1.0);
                float row = dot(texelFetch(gradients, paint + 2).xyz, pixel);
                float column = dot(texelFetch(gradients, paint + 3).xyz, pixel);
                ivec2 cell = ivec2(clamp(floor(vec2(row, column)), vec2(0.0), grid.xy - 1.0));
                float number = texelFetch(numbers, offset + int(grid.z) + cell.x * int(grid.y) + cell.y).r;
                float place = clamp((number - scale.x) * scale.y, 0.0, 1.0);
                color = coveredWithColorAt(place, paint + 4, int(grid.w));
            }
            """;
}
