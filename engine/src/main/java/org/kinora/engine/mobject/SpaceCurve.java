package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.space.Mesh;
import org.kinora.engine.space.MeshLine;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A curve through space, which faces the viewer all along; manim's {@code ParametricFunction} of a point in space.
 *
 * <pre>{@code
 * var helix = new SpaceCurve(t -> new Point3(Math.cos(t), Math.sin(t), t / 4), 0, 4 * TAU).setColor(YELLOW);
 * play(create(helix).seconds(3));
 * }</pre>
 */
public final class SpaceCurve extends MeshMobject<SpaceCurve> {

    private static final int STEPS = 300;
    private static final int MOST_STEPS = 100_000;

    private record Made(Object curve, double width, double from, double to, Paint fill, Mesh mesh) {}

    private final Property<List<Point3>> points;
    private final Property<Double> width = property("width", 4.0, Interpolator::numbers);
    private volatile Made latest;

    /**
     * @param curve a pure function, in scene units
     * @param from the first value of its parameter
     * @param to the last one
     */
    public SpaceCurve(DoubleFunction<Point3> curve, double from, double to) {
        this(curve, from, to, STEPS);
    }

    /** @param steps into how many straight pieces it is divided, 1 to 100,000 */
    public SpaceCurve(DoubleFunction<Point3> curve, double from, double to, int steps) {
        super(Color.WHITE);
        if (!(from < to) || steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "A curve runs from a number to a larger one in 1 to %,d steps, not from %s to %s in %d"
                            .formatted(MOST_STEPS, from, to, steps));
        }
        List<Point3> all = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            all.add(curve.apply(i == steps ? to : from + (to - from) * i / steps));
        }
        points = property("curve", List.copyOf(all), (start, end) -> progress -> between(start, end, progress));
    }

    private static List<Point3> between(List<Point3> from, List<Point3> to, double progress) {
        if (from.size() != to.size() || progress == 0 || progress == 1) {
            return progress < 1 ? from : to;
        }
        List<Point3> mixed = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            mixed.add(from.get(i).interpolate(to.get(i), progress));
        }
        return mixed;
    }

    /** @param newWidth in hundredths of a unit */
    public SpaceCurve setWidthOfLine(double newWidth) {
        if (!(newWidth >= 0 && newWidth <= 1000)) {
            throw new IllegalArgumentException(
                    "A line's width is from 0 to 1000 hundredths of a unit, not " + newWidth);
        }
        width.set(newWidth);
        return this;
    }

    @Override
    public double shownAt(Moment moment) {
        return 1;
    }

    @Override
    public Mesh meshAt(Moment moment) {
        List<Point3> curve = points.at(moment);
        double lineWidth = width.at(moment);
        Effect drawn = effect().at(moment);
        Paint fill = fill().at(moment);
        Made made = latest;
        if (made == null
                || made.curve != curve
                || made.width != lineWidth
                || made.from != drawn.from()
                || made.to != drawn.to()
                || !made.fill.equals(fill)) {
            Color color = fill instanceof Color plain ? plain : Color.WHITE;
            int first = (int) Math.round(drawn.from() * (curve.size() - 1));
            int end = (int) Math.round(drawn.to() * (curve.size() - 1)) + 1;
            List<Point3> shown = end - first < 2 ? List.of() : curve.subList(first, end);
            Mesh mesh = new Mesh(
                    new float[0],
                    new float[0],
                    List.of(),
                    new int[0],
                    List.of(new MeshLine(shown, lineWidth, color)),
                    0);
            made = new Made(curve, lineWidth, drawn.from(), drawn.to(), fill, mesh);
            latest = made;
        }
        return made.mesh;
    }
}
