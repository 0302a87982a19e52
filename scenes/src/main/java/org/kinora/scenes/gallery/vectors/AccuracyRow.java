package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.viz.Palette;

/** Under each layer's column the share of unseen sentences that its probe gets right; it appears when the lines have come there. */
final class AccuracyRow extends Composite<AccuracyRow> {

    private static final double SIZE = 34;

    private final SenseProbes probes;
    private final Property<Double> depth;
    private final List<DecimalNumber> numbers = new ArrayList<>();

    AccuracyRow(SenseProbes probes, List<Point> columns, double y, ValueTracker depth) {
        this.probes = probes;
        this.depth = property(depth.get());
        this.depth.follow(depth, ValueTracker::at);
        for (int i = 0; i < columns.size(); i++) {
            int layer = i;
            DecimalNumber number = new DecimalNumber(100 * probes.accuracy(i), 0, SIZE)
                    .unit(" %")
                    .centered()
                    .moveTo(columns.get(i).x(), y);
            number.fill().follow(this, (row, moment) -> row.colorAt(layer, moment));
            numbers.add(number);
        }
        addParts(numbers);
    }

    /** Guessing is right half of the time, and has the colour of nothing. */
    private Color colorAt(int layer, Moment moment) {
        return Palette.probability(2 * probes.accuracy(layer) - 1)
                .withAlpha(Math.max(0, Math.min(1, 4 * (depth.at(moment) - layer) + 1)));
    }

    /** In percent. */
    DecimalNumber number(int depth) {
        return numbers.get(depth);
    }
}
