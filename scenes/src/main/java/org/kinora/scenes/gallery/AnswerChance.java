package org.kinora.scenes.gallery;

import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Palette;

/** An answer, and under it a bar as long as the answer is likely, all its tokens together. */
final class AnswerChance extends Composite<AnswerChance> {

    static final double FULL_LENGTH = 6;

    private static final double SIZE = 32;
    private static final double THICKNESS = 0.24;
    private static final double BELOW = 0.52;
    private static final double LEAST_LENGTH = 0.03;

    private final ValueTracker logProbability;
    private final PathShape bar = new PathShape(Path.EMPTY).setStrokeWidth(0);
    private final Text answer;

    /** @param place of the answer's left end */
    AnswerChance(String words, ValueTracker logProbability, Color color, Point place) {
        super(List.of());
        this.logProbability = logProbability;
        this.answer = new Text(words, SIZE).setColor(Palette.INK);
        answer.shift(new Point(
                place.x() - answer.corner(Point.LEFT).x(),
                place.y() - answer.baseline().y()));
        Point left = place.plus(new Point(0, -BELOW));
        bar.setFill(color);
        bar.path().follow(moment -> {
            double length = length(moment);
            Point center = left.plus(new Point(length / 2, 0));
            return Polygons.roundedRectangle(center, length, THICKNESS, Math.min(0.06, length / 2));
        });
        DecimalNumber percent = new DecimalNumber(0, 1, 28).unit(" %").setColor(Palette.INK);
        percent.follow(moment -> 100 * probability(moment));
        percent.origin().follow(moment -> left.plus(new Point(length(moment) + 0.18, -0.075)));
        addParts(answer, bar, percent);
    }

    double probability(Moment moment) {
        return Math.exp(logProbability.at(moment));
    }

    private double length(Moment moment) {
        return Math.max(LEAST_LENGTH, FULL_LENGTH * probability(moment));
    }

    PathShape bar() {
        return bar;
    }

    Text answer() {
        return answer;
    }
}
