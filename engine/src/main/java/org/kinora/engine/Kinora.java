package org.kinora.engine;

import org.kinora.engine.animation.Animations;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.timeline.Rates;

/**
 * What a scene needs beside its mobjects, in one import:
 *
 * <pre>{@code
 * import static org.kinora.engine.Kinora.*;
 *
 * import org.kinora.engine.mobject.*;
 * import org.kinora.engine.scene.Scene;
 * }</pre>
 *
 * gives the nine {@linkplain Directions directions}, the {@linkplain Colors colours}, the {@linkplain Rates rate functions}
 * and all {@linkplain Animations animations}.
 */
public final class Kinora extends Animations implements Directions, Colors, Rates {

    private Kinora() {}

    /** A place in scene units, x to the right and y upward from the middle of the picture. */
    public static Point point(double x, double y) {
        return new Point(x, y);
    }
}
