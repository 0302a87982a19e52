package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * An arc from every word of a row to every word before it, as wide and as bright as the weight of that look; none is so
 * light that it cannot be seen.
 *
 * <pre>{@code
 * var looks = new LooksBack(weights, feet, 2);
 * play(laggedStart(0, looks.arcs(), arc -> create(arc)));
 * }</pre>
 */
public final class LooksBack extends Composite<LooksBack> implements Bound {

    private static final double FULL_WIDTH = 26;
    private static final double LEAST_WIDTH = 0.9;
    private static final double LEAST_ALPHA = 0.3;
    /** Of a quarter of an ellipse as one cubic curve, after which it is off by less than three parts in ten thousand. */
    private static final double ROUND = 0.5523;

    private final Reading weights;

    /**
     * @param weights from the second word to the first, from the third to the first and the second, and so on
     * @param feet where each word's arcs begin and end, from left to right
     * @param tallest how high the longest arc rises, in scene units
     */
    public LooksBack(Reading weights, List<Point> feet, double tallest) {
        this.weights = weights;
        double[] values = weights.values();
        double longest = feet.get(feet.size() - 1).x() - feet.get(0).x();
        int i = 0;
        for (int from = 1; from < feet.size(); from++) {
            for (int to = 0; to < from; to++, i++) {
                Point start = feet.get(from);
                Point end = feet.get(to);
                double height = tallest * Math.sqrt((start.x() - end.x()) / longest);
                addParts(new PathShape(arc(start, end, height))
                        .setFill(Color.TRANSPARENT)
                        .setStroke(stroke(values[i])));
            }
        }
    }

    private static Stroke stroke(double weight) {
        Color color = Palette.probability(weight).withAlpha(LEAST_ALPHA + (1 - LEAST_ALPHA) * Math.sqrt(weight));
        return new Stroke(color, LEAST_WIDTH + FULL_WIDTH * weight);
    }

    private static Path arc(Point from, Point to, double height) {
        Point top = from.interpolate(to, 0.5).plus(point(0, height));
        double half = (from.x() - to.x()) / 2;
        PathBuilder path = Path.builder().moveTo(from);
        path.cubicTo(from.plus(point(0, ROUND * height)), top.plus(point(ROUND * half, 0)), top);
        path.cubicTo(top.plus(point(-ROUND * half, 0)), to.plus(point(0, ROUND * height)), to);
        return path.build();
    }

    @Override
    public List<Reading> readings() {
        return List.of(weights);
    }
}
