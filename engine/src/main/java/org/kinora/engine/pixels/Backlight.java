package org.kinora.engine.pixels;

import org.kinora.engine.paint.Color;

/**
 * Lays something in one colour behind a picture that has the picture's own blurred form: a glow around it, or its
 * shadow. For one thread; keeps its memory for the next picture.
 */
public final class Backlight {

    private final Blur blur = new Blur();

    /**
     * Lays light behind what a target shows. In the middle of a straight edge it is three quarters as bright as the
     * colour, since a bell of half that brightness is laid over itself.
     *
     * @param deviation how far it spreads: the bell's standard deviation in pixels, 0 or more
     */
    public void glow(PixelTarget target, Color color, double deviation) {
        lay(target, color, deviation, 0, 0, true);
    }

    /**
     * Lays a shadow behind what a target shows.
     *
     * @param right how many pixels the shadow is moved to the right, any number of them and parts of one
     * @param down how many it is moved downward
     */
    public void shadow(PixelTarget target, Color color, double deviation, double right, double down) {
        lay(target, color, deviation, right, down, false);
    }

    private void lay(PixelTarget target, Color color, double deviation, double right, double down, boolean twice) {
        if (target.isEmpty() || color.isInvisible()) {
            return;
        }
        int width = target.columns();
        int height = target.rows();
        float[] form = blur.alpha(target, deviation);
        int wholeRight = (int) Math.floor(right);
        int wholeDown = (int) Math.floor(down);
        float restRight = (float) (right - wholeRight);
        float restDown = (float) (down - wholeDown);
        float alpha = (float) color.alpha();
        float red = (float) color.red();
        float green = (float) color.green();
        float blue = (float) color.blue();
        for (int row = 0; row < height; row++) {
            int y = row - wholeDown;
            for (int column = 0; column < width; column++) {
                int x = column - wholeRight;
                float level = restRight == 0 && restDown == 0
                        ? at(form, x, y, width, height)
                        : mix(
                                mix(at(form, x, y, width, height), at(form, x - 1, y, width, height), restRight),
                                mix(
                                        at(form, x, y - 1, width, height),
                                        at(form, x - 1, y - 1, width, height),
                                        restRight),
                                restDown);
                level = Math.max(0, Math.min(255, level));
                if (twice) {
                    level = level * (510 - level) / 255;
                }
                level *= alpha;
                if (level > 0) {
                    float threshold = Dither.threshold(target.left() + column, target.top() + row);
                    int pixel = (int) (level * red + threshold)
                            | (int) (level * green + threshold) << 8
                            | (int) (level * blue + threshold) << 16
                            | (int) (level + threshold) << 24;
                    int at = target.index(target.left() + column, target.top() + row);
                    target.rgba()[at] = Blending.over(target.rgba()[at], pixel);
                }
            }
        }
    }

    private static float mix(float from, float to, float along) {
        return from + (to - from) * along;
    }

    private static float at(float[] form, int x, int y, int width, int height) {
        return x >= 0 && x < width && y >= 0 && y < height ? form[y * width + x] : 0;
    }
}
