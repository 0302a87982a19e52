package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.scene.Scene;

/**
 * A network for a benchmark: 1,728 lines between four columns of 24 neurons, each a mobject of its own, whose opacity
 * runs for six seconds.
 */
public final class Network extends Scene {

    private static final int COLUMNS = 4;
    private static final int ROWS = 24;

    @Override
    protected void construct() {
        for (int column = 0; column + 1 < COLUMNS; column++) {
            for (int from = 0; from < ROWS; from++) {
                for (int to = 0; to < ROWS; to++) {
                    double phase = random().nextDouble(2 * PI);
                    Line line = new Line(neuron(column, from), neuron(column + 1, to)).setStroke(BLUE, 1);
                    line.opacity().follow(at -> 0.25 + 0.25 * Math.sin(3 * at.seconds() + phase));
                    add(line);
                }
            }
        }
        pause(6);
    }

    private static Point neuron(int column, int row) {
        return point((column - (COLUMNS - 1) / 2.0) * 4.4, (row - (ROWS - 1) / 2.0) * 0.31);
    }
}
