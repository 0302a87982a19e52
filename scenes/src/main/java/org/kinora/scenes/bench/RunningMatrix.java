package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Moment;

/** Sixteen rows of twelve numbers, all of which run for six seconds, brighter the larger they are. */
public final class RunningMatrix extends Scene {

    private static final int ROWS = 16;
    private static final int COLUMNS = 12;
    private static final double SECONDS = 6;
    private static final double LARGEST = 9.99;
    private static final Color SMALL = Color.GRAY.withAlpha(0.7);

    @Override
    protected void construct() {
        double[][] phases = new double[ROWS][COLUMNS];
        double[][] speeds = new double[ROWS][COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                phases[row][column] = random().nextDouble(0, TAU);
                speeds[row][column] = random().nextDouble(0.4, 1.6);
            }
        }
        DecimalMatrix matrix = new DecimalMatrix(new double[ROWS][COLUMNS], 2, 28);
        matrix.leaveRoomFor(-LARGEST).setWidth(12.6);
        matrix.follow((at, row, column) ->
                LARGEST * StrictMath.sin(phases[row][column] + speeds[row][column] * at.seconds()));
        for (DecimalNumber number : matrix.entries()) {
            number.fill().follow(number, RunningMatrix::paint);
        }
        add(matrix);
        pause(SECONDS);
    }

    private static Paint paint(DecimalNumber number, Moment at) {
        double value = number.value().at(at);
        return SMALL.mix(value < 0 ? Color.RED : Color.BLUE, Math.min(1, Math.abs(value) / LARGEST));
    }
}
