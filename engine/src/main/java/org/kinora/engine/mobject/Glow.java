package org.kinora.engine.mobject;

/** How a light fades with the distance from its middle. */
final class Glow {

    /** Where the light is at its full. */
    private static final double CORE = 0.12;

    private Glow() {}

    /** How bright it is at a distance, as a part of the radius: 1 in the middle, 0 at the rim. */
    static double at(double distance) {
        if (distance <= CORE) {
            return 1;
        }
        double rest = Math.max(0, (1 - distance) / (1 - CORE));
        return rest * rest * rest;
    }
}
