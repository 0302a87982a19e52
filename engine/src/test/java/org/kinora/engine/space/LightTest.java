package org.kinora.engine.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

class LightTest {

    private static final Color COLOR = new Color(0.2, 0.4, 0.8, 1);
    private static final Light ABOVE = new Light(new Point3(0, 0, 5), new Point3(0, -9, 0));

    /** A face at the origin whose normal has this angle to the way to the lamp. */
    private static Color lit(double angle, double shading) {
        Point3 normal = new Point3(StrictMath.sin(angle), 0, StrictMath.cos(angle));
        return Light.lit(COLOR, ABOVE.light(normal, Point3.ORIGIN), shading);
    }

    private static void assertIs(Color actual, double red, double green, double blue) {
        assertThat(actual.red()).isCloseTo(red, within(1e-6));
        assertThat(actual.green()).isCloseTo(green, within(1e-6));
        assertThat(actual.blue()).isCloseTo(blue, within(1e-6));
    }

    @Test
    void aFaceAtRightAnglesToTheLampHasItsOwnColour() {
        assertIs(lit(Math.PI / 2, 1), 0.2, 0.4, 0.8);
    }

    @Test
    void lightAddsToAColourAndShadowTakesFromIt() {
        assertIs(lit(0, 1), 0.6, 0.7, 0.9);
        assertIs(lit(Math.PI, 1), 0.1, 0.2, 0.4);
    }

    @Test
    void mostOfABallIsNearItsOwnColour() {
        // the cube of cos 60° is an eighth
        assertIs(lit(Math.PI / 3, 1), 0.25, 0.4375, 0.8125);
    }

    @Test
    void whatHasNoShadingIsNotLit() {
        assertIs(lit(0, 0), 0.2, 0.4, 0.8);
        assertIs(lit(0, 0.5), 0.4, 0.55, 0.85);
    }

    @Test
    void theSideThatIsTurnedAwayIsInShadow() {
        float[] channels = new float[6];
        ABOVE.shade(COLOR, Point3.Z_AXIS, Point3.ORIGIN, 1, 1, channels, 0);
        ABOVE.shade(COLOR, Point3.Z_AXIS, Point3.ORIGIN, -1, 1, channels, 3);
        assertThat(channels[0]).isGreaterThanOrEqualTo(0.6f);
        assertThat((double) channels[3]).isCloseTo(0.1, within(1e-6));
    }
}
