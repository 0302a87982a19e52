package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.Surface;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.scene.Scene;

/** A lit surface of 48 × 48 cells, coloured by height, round which the camera turns for six seconds. */
public final class LitSurface extends Scene {

    private static final int CELLS = 48;
    private static final Range SIDE = new Range(-3, 3);
    private static final ColorScale HEIGHTS = new ColorScale(
            -1, 1, ColorStops.evenly(Color.hex("#23527C"), TEAL, Color.hex("#FFE08A"), Color.hex("#FF7F50")));

    @Override
    protected void construct() {
        background().set(Color.hex("#0B1020"));
        camera().orient(62 * DEGREES, -170 * DEGREES).zoom(1.5).ambientRotation(20 * DEGREES);
        add(Surface.ofHeights(LitSurface::ripple, SIDE, SIDE)
                .setResolution(CELLS, CELLS)
                .colorBy(Point3::z, HEIGHTS));
        pause(6);
    }

    private static double ripple(double x, double y) {
        double r = 2 * Math.hypot(x, y);
        return 1.4 * Math.cos(r) * Math.exp(-r / 4);
    }
}
