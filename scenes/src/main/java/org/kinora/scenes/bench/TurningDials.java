package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A crowd for a benchmark: 100,000 dials of 8 pixels, at 1080 lines, that all turn and change colour for six seconds. */
public final class TurningDials extends Scene {

    private static final int ROWS = 240;
    private static final int COLUMNS = 417;
    /** From dial to dial, in scene units. */
    private static final double STEP = 0.0337;

    @Override
    protected void construct() {
        var dial = group(
                new Circle(0.0285).setStroke(Color.hex("#707070"), 0.45).setFill(TRANSPARENT),
                new Line(ORIGIN, point(0, 0.026)).setStroke(WHITE, 0.8));
        double[] speed = random().doubles(ROWS * COLUMNS, -1.5, 1.5).toArray();
        Color[] shades = new Color[64];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = TEAL.mix(YELLOW, i / 63.0);
        }
        Crowd dials = new Crowd(dial, ROWS * COLUMNS, (instances, moment) -> {
            for (int i = 0; i < instances.count(); i++) {
                double angle = speed[i] * moment.seconds();
                instances.place(i, (i % COLUMNS + 0.5 - COLUMNS / 2.0) * STEP, (ROWS / 2.0 - 0.5 - i / COLUMNS) * STEP);
                instances.turn(i, angle);
                instances.color(i, 1, shades[(int) (Math.abs(angle) * 20) & 63]);
            }
        });
        add(dials);
        pause(6);
    }
}
