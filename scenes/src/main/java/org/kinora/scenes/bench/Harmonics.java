package org.kinora.scenes.bench;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * The first odd harmonics of a square wave that swings between −1 and 1 (Fourier 1822). Between whole numbers the next
 * one is there in part.
 *
 * @param count how many, 0 or more
 */
record Harmonics(double count) {

    private static final int STEPS = 720;

    /** Their sum. @param angle how far the first has turned, in radians */
    double at(double angle) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.min(1, count - i) * alone(i, angle);
        }
        return sum;
    }

    /** One of them alone. @param number from 0 */
    static double alone(int number, double angle) {
        int frequency = 2 * number + 1;
        return 4 / Math.PI * StrictMath.sin(frequency * angle) / frequency;
    }

    /** How far behind a jump their sum is highest, in radians. */
    double firstPeak() {
        return Math.PI / (2 * count);
    }

    /** A function of an angle over some turns, as wide and high as a box around the origin if it swings between -1 and 1. */
    static Path curve(DoubleUnaryOperator function, double turns, double width, double height) {
        return Path.polyline(IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> (double) i / STEPS)
                .map(share -> new Point(
                        (share - 0.5) * width, height / 2 * function.applyAsDouble(2 * Math.PI * turns * share)))
                .toArray(Point[]::new));
    }
}
