package org.kinora.engine.mobject;

/** What the angles around a {@link PolarPlane} are written in. */
public enum AzimuthUnits {
    /** Fractions of π. */
    PI_RADIANS {
        @Override
        String tex(int index, int count) {
            return fraction(2 * index, count, "\\pi");
        }
    },
    /** Fractions of τ, a whole turn. */
    TAU_RADIANS {
        @Override
        String tex(int index, int count) {
            return fraction(index, count, "\\tau");
        }
    },
    /** 360 for a turn. */
    DEGREES {
        @Override
        String tex(int index, int count) {
            return decimal(360.0 * index / count) + "^\\circ";
        }
    },
    /** 400 for a turn. */
    GRADIANS {
        @Override
        String tex(int index, int count) {
            return decimal(400.0 * index / count) + "^{g}";
        }
    };

    /** The formula of an angle of {@code index} of {@code count} parts of a turn. */
    abstract String tex(int index, int count);

    private static String fraction(int numerator, int denominator, String unit) {
        if (numerator == 0) {
            return "0";
        }
        int common = common(numerator, denominator);
        int above = numerator / common;
        int below = denominator / common;
        String top = (above == 1 ? "" : above) + unit;
        return below == 1 ? top : "\\frac{" + top + "}{" + below + "}";
    }

    private static int common(int a, int b) {
        return b == 0 ? a : common(b, a % b);
    }

    private static String decimal(double number) {
        double tenths = Math.rint(number * 10);
        return tenths % 10 == 0 ? Long.toString((long) tenths / 10) : Double.toString(tenths / 10);
    }
}
