package org.kinora.engine.pixels;

import java.util.stream.IntStream;
import org.kinora.engine.paint.Color;

/**
 * Lays something in one colour behind a picture that has the picture's own blurred form: a glow around it, or its
 * shadow. For one thread; keeps its memory for the next picture.
 */
public final class Backlight {

    /** How much narrower a glow's bright core is than the whole. */
    private static final double CORE = 0.3;

    private final Blur wide = new Blur();
    private final Blur narrow = new Blur();

    /** The share of the colour at a pixel of the target. */
    @FunctionalInterface
    private interface Form {
        /** @return from 0 to 255 */
        float at(int column, int row);
    }

    /**
     * Lays light behind what a target shows: a wide bell and a narrow one, each laid over itself, so that thin lines
     * shine too.
     *
     * @param deviation how far it spreads: the wide bell's standard deviation in pixels, 0 or more
     */
    public void glow(PixelTarget target, Color color, double deviation) {
        if (target.isEmpty() || color.isInvisible()) {
            return;
        }
        int width = target.columns();
        float[] halo = wide.alpha(target, deviation);
        float[] core = narrow.alpha(target, deviation * CORE);
        lay(target, color, (column, row) -> {
            int at = row * width + column;
            float dark = (1 - within(halo[at]) / 255) * (1 - within(core[at]) / 255);
            return 255 * (1 - dark * dark);
        });
    }

    /**
     * Lays a shadow behind what a target shows.
     *
     * @param deviation how soft it is: a bell's standard deviation in pixels, 0 or more
     * @param right how many pixels the shadow is moved to the right, any number of them and parts of one
     * @param down how many it is moved downward
     */
    public void shadow(PixelTarget target, Color color, double deviation, double right, double down) {
        if (target.isEmpty() || color.isInvisible()) {
            return;
        }
        Shifted form = new Shifted(wide.alpha(target, deviation), target.columns(), target.rows(), right, down);
        lay(target, color, (column, row) -> within(form.at(column, row)));
    }

    private static float within(float level) {
        return Math.max(0, Math.min(255, level));
    }

    private static void lay(PixelTarget target, Color color, Form form) {
        float alpha = (float) color.alpha();
        float red = (float) color.red();
        float green = (float) color.green();
        float blue = (float) color.blue();
        IntStream.range(0, target.rows()).parallel().forEach(row -> {
            int at = target.index(target.left(), target.top() + row);
            for (int column = 0; column < target.columns(); column++, at++) {
                float level = form.at(column, row) * alpha;
                int front = target.rgba()[at];
                if (level > 0 && front >>> 24 != 255) {
                    float threshold = Dither.threshold(target.left() + column, target.top() + row);
                    int pixel = (int) (level * red + threshold)
                            | (int) (level * green + threshold) << 8
                            | (int) (level * blue + threshold) << 16
                            | (int) (level + threshold) << 24;
                    target.rgba()[at] = Blending.over(front, pixel);
                }
            }
        });
    }

    /** A form somewhere else; between pixels it is interpolated. */
    private static final class Shifted {

        private final float[] levels;
        private final int width;
        private final int height;
        private final int wholeRight;
        private final int wholeDown;
        private final float restRight;
        private final float restDown;

        Shifted(float[] levels, int width, int height, double right, double down) {
            this.levels = levels;
            this.width = width;
            this.height = height;
            wholeRight = (int) Math.floor(right);
            wholeDown = (int) Math.floor(down);
            restRight = (float) (right - wholeRight);
            restDown = (float) (down - wholeDown);
        }

        float at(int column, int row) {
            int x = column - wholeRight;
            int y = row - wholeDown;
            float here = mix(level(x, y), level(x - 1, y), restRight);
            return restDown == 0 ? here : mix(here, mix(level(x, y - 1), level(x - 1, y - 1), restRight), restDown);
        }

        private static float mix(float from, float to, float along) {
            return along == 0 ? from : from + (to - from) * along;
        }

        private float level(int x, int y) {
            return x >= 0 && x < width && y >= 0 && y < height ? levels[y * width + x] : 0;
        }
    }
}
