package org.kinora.engine.lint;

import org.kinora.engine.paint.Color;

/**
 * How colours look to people who lack one of the three kinds of cones: the matrices of Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
 * Graphics 15 (2009), for a severity of 1, which apply to linear sRGB.
 */
enum ColorVision {
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColorVision(double... matrix) {
        this.matrix = matrix;
    }

    /** An opaque colour as it is seen. */
    Color of(Color color) {
        double red = linear(color.red());
        double green = linear(color.green());
        double blue = linear(color.blue());
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = encoded(matrix[3 * i] * red + matrix[3 * i + 1] * green + matrix[3 * i + 2] * blue);
        }
        return Color.rgb(seen[0], seen[1], seen[2]);
    }

    /** From sRGB's curve to the amount of light, IEC 61966-2-1. */
    static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        double inside = Math.max(0, Math.min(1, light));
        return inside <= 0.0031308 ? inside * 12.92 : 1.055 * StrictMath.pow(inside, 1 / 2.4) - 0.055;
    }
}
