package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.VMobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A hand with its thumb up, in thin strokes.
 *
 * <pre>{@code
 * var liked = new ThumbUp(0.8).nextTo(answer, RIGHT);
 * play(create(liked));
 * }</pre>
 */
public final class ThumbUp extends VMobject<ThumbUp> {

    private static final double STROKE_WIDTH = 3;
    /** Where the fingers end on the right, from the first down, as shares of the height; each is drawn as a bulge. */
    private static final double[][] FINGERS = {
        {0.36, 0.13, -0.01}, {0.38, -0.01, -0.15}, {0.35, -0.15, -0.28}, {0.3, -0.28, -0.4}
    };

    /** @param height in scene units */
    public ThumbUp(double height) {
        super(outline(height), Color.TRANSPARENT, line());
    }

    private static Stroke line() {
        return new Stroke(Palette.INK, STROKE_WIDTH).withCap(Stroke.Cap.ROUND).withJoin(Stroke.Join.ROUND);
    }

    private static Path outline(double height) {
        PathBuilder path = Path.builder();
        path.moveTo(at(height, -0.28, 0.02));
        path.cubicTo(at(height, -0.13, 0.1), at(height, -0.09, 0.24), at(height, -0.08, 0.4));
        path.cubicTo(at(height, -0.08, 0.54), at(height, 0.11, 0.54), at(height, 0.11, 0.38));
        path.cubicTo(at(height, 0.11, 0.29), at(height, 0.09, 0.21), at(height, 0.06, 0.13));
        for (double[] finger : FINGERS) {
            path.lineTo(at(height, finger[0], finger[1]));
            double tip = finger[0] + 0.1;
            path.cubicTo(at(height, tip, finger[1]), at(height, tip, finger[2]), at(height, finger[0], finger[2]));
        }
        path.lineTo(at(height, -0.06, -0.4));
        path.cubicTo(at(height, -0.16, -0.4), at(height, -0.2, -0.33), at(height, -0.28, -0.33));
        path.closed();
        for (int i = 1; i < FINGERS.length; i++) {
            path.moveTo(at(height, FINGERS[i][0], FINGERS[i][1])).lineTo(at(height, 0.2, FINGERS[i][1]));
        }
        path.moveTo(at(height, -0.34, 0.08)).lineTo(at(height, -0.34, -0.4));
        path.lineTo(at(height, -0.5, -0.4)).lineTo(at(height, -0.5, 0.08));
        return path.closed().build();
    }

    private static Point at(double height, double x, double y) {
        return point(height * x, height * y);
    }
}
