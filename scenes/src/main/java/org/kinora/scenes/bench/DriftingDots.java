package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.scene.Scene;

/** A crowd for a benchmark: 50,000 dots of 5 pixels, at 1080 lines, that all drift for six seconds. */
public final class DriftingDots extends Scene {

    private static final int COUNT = 50_000;

    @Override
    protected void construct() {
        double[] x = random().doubles(COUNT, -7, 7).toArray();
        double[] y = random().doubles(COUNT, -4, 4).toArray();
        double[] phase = random().doubles(COUNT, 0, 2 * PI).toArray();
        add(new Crowd(new Dot(ORIGIN, 0.0185).setColor(BLUE), COUNT, (instances, moment) -> {
            double turn = moment.seconds() / 2;
            for (int i = 0; i < COUNT; i++) {
                instances.place(i, x[i] + 0.3 * Math.cos(turn + phase[i]), y[i] + 0.3 * Math.sin(turn + phase[i]));
            }
        }));
        pause(6);
    }
}
