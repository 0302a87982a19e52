package org.kinora.scenes.gallery.pictures;

import java.util.List;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.ColorStops.Stop;
import org.kinora.engine.pixels.Bitmap;

/**
 * Pictures of the Mandelbrot set: for each point c, how many steps z → z² + c takes to leave a circle around 0, as
 * colours; black where it never does. Smooth between the steps, after Inigo Quilez' renormalised count.
 *
 * @param centerX real part of the point in the middle
 * @param centerY imaginary part of it
 * @param height of the picture, in the plane of numbers
 */
record EscapeTimes(double centerX, double centerY, double height) {

    private static final int MOST_STEPS = 400;
    private static final double ESCAPED = 256;
    private static final double CYCLE = 32;

    private static final ColorStops COLORS = new ColorStops(List.of(
            new Stop(0, Color.hex("#0B1026")),
            new Stop(0.2, Color.hex("#1E5AA8")),
            new Stop(0.42, Color.hex("#7FD8E8")),
            new Stop(0.55, Color.hex("#FFF4C9")),
            new Stop(0.7, Color.hex("#FFB347")),
            new Stop(0.86, Color.hex("#7A2E2E")),
            new Stop(1, Color.hex("#0B1026"))));

    /** The same point, magnified. */
    EscapeTimes magnified(double factor) {
        return new EscapeTimes(centerX, centerY, height / factor);
    }

    Bitmap bitmap(int width, int rows) {
        int[] argb = new int[width * rows];
        double step = height / rows;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < width; x++) {
                double real = centerX + (x + 0.5 - width / 2.0) * step;
                double imaginary = centerY - (y + 0.5 - rows / 2.0) * step;
                argb[y * width + x] = color(steps(real, imaginary));
            }
        }
        return Bitmap.ofArgb(width, rows, argb);
    }

    /** How many steps, with a fraction; negative if it stays. */
    static double steps(double real, double imaginary) {
        if (isInLargeParts(real, imaginary)) {
            return -1;
        }
        double x = 0;
        double y = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double squares = x * x + y * y;
            if (squares > ESCAPED * ESCAPED) {
                double doublings = StrictMath.log(StrictMath.log(squares) / 2 / StrictMath.log(2)) / StrictMath.log(2);
                return Math.max(0, step - doublings);
            }
            double next = x * x - y * y + real;
            y = 2 * x * y + imaginary;
            x = next;
        }
        return -1;
    }

    /** The heart and the disc beside it, of which no point ever leaves. */
    private static boolean isInLargeParts(double real, double imaginary) {
        double square = imaginary * imaginary;
        double fromCusp = real - 0.25;
        double distance = fromCusp * fromCusp + square;
        return distance * (distance + fromCusp) <= square / 4 || (real + 1) * (real + 1) + square <= 1.0 / 16;
    }

    private static int color(double steps) {
        if (steps < 0) {
            return 0xFF << 24;
        }
        double round = steps / CYCLE;
        Color color = COLORS.at(round - Math.floor(round));
        return 0xFF << 24 | level(color.red()) << 16 | level(color.green()) << 8 | level(color.blue());
    }

    private static int level(double part) {
        return (int) (part * 255 + 0.5);
    }
}
