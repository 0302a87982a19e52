package org.kinora.engine.sound;

/** Levels: 20 decibels are ten times the amplitude. */
public final class Decibels {

    private Decibels() {}

    /** The factor of the amplitude. */
    public static double toFactor(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }

    /** The level of an amplitude; minus infinity for 0. */
    public static double of(double factor) {
        return 20 * StrictMath.log10(factor);
    }
}
