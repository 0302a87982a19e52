package org.kinora.scenes.gallery;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.scenes.viz.Palette;

/** Under each layer's column the share of unseen sentences that its probe gets right; it appears when the lines have come there. */
final class AccuracyRow extends Composite<AccuracyRow> {

    private static final double SIZE = 34;

    private final List<DecimalNumber> numbers = new ArrayList<>();

    AccuracyRow(SenseProbes probes, List<Point> columns, double y, ValueTracker depth) {
        super(List.of());
        for (int i = 0; i < columns.size(); i++) {
            int layer = i;
            double accuracy = probes.accuracy(i);
            DecimalNumber number =
                    new DecimalNumber(100 * accuracy, 0, SIZE).unit(" %").centered();
            number.origin().set(new Point(columns.get(i).x(), y - 0.33 * SIZE / 96));
            // guessing is right half of the time, and has the colour of nothing
            number.fill()
                    .follow(moment -> Palette.share(2 * accuracy - 1)
                            .withAlpha(Math.max(0, Math.min(1, 4 * (depth.at(moment) - layer) + 1))));
            numbers.add(number);
        }
        addParts(numbers);
    }

    /** In percent. */
    DecimalNumber number(int depth) {
        return numbers.get(depth);
    }
}
