package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.training.TrainingRecording;
import org.kinora.scenes.viz.Palette;

/** A matrix of weights while it is trained: blue for positive, red for negative. */
final class WeightGrid extends Composite<WeightGrid> {

    private static final Point MIDDLE = point(4.05, 0.46);
    private static final double SIDE = 4.45;

    /** A weight of this size has the full colour. */
    static final double STRONG = 0.28;

    private final TrainingRecording recording;
    private final Property<Double> step;

    WeightGrid(TrainingRecording recording, ValueTracker step) {
        this.recording = recording;
        this.step = property(step.get());
        this.step.follow(step, ValueTracker::at);
        int size = recording.weights(1).size(0);
        double cell = SIDE / size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int i = row;
                int j = column;
                Rectangle square = new Rectangle(0.9 * cell, 0.9 * cell).setStroke(Stroke.NONE);
                square.shift(MIDDLE.plus(point((column - (size - 1) / 2.0) * cell, ((size - 1) / 2.0 - row) * cell)));
                square.fill().follow(this, (grid, moment) -> grid.color(moment, i, j));
                addParts(square);
            }
        }
    }

    /** The colour of one weight. */
    Color color(Moment moment, int row, int column) {
        return Palette.signed(recording.weights(step.at(moment)).get(row, column) / STRONG);
    }
}
