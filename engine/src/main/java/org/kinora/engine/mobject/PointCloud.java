package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.pixels.StampPart;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * Up to a million dots as one mobject: {@link DotCloud}, or {@link GlowDots} that shine. Their places, radius and colours
 * can be animated.
 *
 * <pre>{@code
 * DotCloud cloud = new DotCloud(points).setRadius(0.03).setDotColors(BLUE, YELLOW);
 * play(cloud.animate(c -> c.setPoints(others)));
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract sealed class PointCloud<S extends PointCloud<S>> extends PixelMobject<S> permits DotCloud, GlowDots {

    private final int count;
    /** x and y in turn. */
    private final Property<FloatData> places;

    private final Property<Double> radius;
    private final Property<List<Color>> colors;

    PointCloud(List<Point> points, double radius, Color color) {
        super(outline(checked(points)));
        count = points.size();
        places = property("places", numbers(points), (from, to) -> progress -> from.interpolate(to, progress));
        this.radius = property("radius", checked(radius), Interpolator::numbers);
        colors = property("colours", List.of(color), PointCloud::mix);
    }

    private static List<Point> checked(List<Point> points) {
        if (points.isEmpty() || points.size() > Crowd.LIMIT) {
            throw new IllegalArgumentException(
                    "A cloud has from 1 to %,d dots, not %,d".formatted(Crowd.LIMIT, points.size()));
        }
        for (Point point : points) {
            if (!Double.isFinite(point.x()) || !Double.isFinite(point.y())) {
                throw new IllegalArgumentException(
                        "A dot has a finite place, not (%s, %s)".formatted(point.x(), point.y()));
            }
        }
        return points;
    }

    private static double checked(double radius) {
        if (!(radius > 0) || Double.isInfinite(radius)) {
            throw new IllegalArgumentException("A dot's radius is above 0, not " + radius);
        }
        return radius;
    }

    private static FloatData numbers(List<Point> points) {
        float[] numbers = new float[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            numbers[2 * i] = (float) points.get(i).x();
            numbers[2 * i + 1] = (float) points.get(i).y();
        }
        return FloatData.of(numbers);
    }

    /** The rectangle around the centres. */
    private static Path outline(List<Point> points) {
        Bounds bounds = Bounds.around(points.stream().map(Bounds::at)).orElseThrow();
        return Polygons.rectangle(bounds.center(), bounds.width(), bounds.height());
    }

    /** How many dots there are. */
    public final int count() {
        return count;
    }

    /**
     * Puts the dots elsewhere, in the cloud's own coordinates: scene units unless it was moved. Inside {@code animate}
     * every dot goes straight to its new place.
     *
     * @throws IllegalArgumentException if there are not as many as dots
     */
    public final S setPoints(List<Point> points) {
        if (points.size() != count) {
            throw new IllegalArgumentException(
                    "This cloud has %,d dots, but there are %,d points".formatted(count, points.size()));
        }
        places.set(numbers(checked(points)));
        path().set(outline(points));
        return self();
    }

    /** @param newRadius of every dot, in units */
    public final S setRadius(double newRadius) {
        radius.set(checked(newRadius));
        return self();
    }

    /** Colours the dots from the first to the last. */
    public final S setDotColors(Color... gradient) {
        ColorStops stops = ColorStops.evenly(gradient);
        List<Color> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(stops.at(count == 1 ? 0 : i / (count - 1.0)));
        }
        colors.set(List.copyOf(all));
        return self();
    }

    /** Gives every dot its colour. */
    public final S setDotColors(List<Color> each) {
        if (each.size() != count) {
            throw new IllegalArgumentException(
                    "This cloud has %,d dots, but there are %,d colours".formatted(count, each.size()));
        }
        colors.set(List.copyOf(each));
        return self();
    }

    /** One colour for all dots. */
    @Override
    public final S setColor(Color color) {
        colors.set(List.of(color));
        return self();
    }

    private static DoubleFunction<List<Color>> mix(List<Color> from, List<Color> to) {
        return progress -> {
            List<Color> mixed = new ArrayList<>();
            for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
                mixed.add(from.get(from.size() == 1 ? 0 : i).mix(to.get(to.size() == 1 ? 0 : i), progress));
            }
            return mixed;
        };
    }

    /** What a dot of radius 1 is made of, from back to front, in a colour. */
    abstract List<StampPart> stamp(Color color);

    @Override
    final boolean turnsInto(VMobject<?> model) {
        return model.getClass() == getClass() && ((PointCloud<?>) model).count == count;
    }

    @Override
    public final PixelContent pictureAt(Moment moment) {
        List<Color> tints = colors.at(moment);
        List<StampPart> parts = stamp(tints.get(0));
        Instances instances = new Instances(parts, count, FloatData.of());
        float[] at = places.at(moment).array();
        double size = radius.at(moment);
        for (int i = 0; i < count; i++) {
            instances.place(i, at[2 * i], at[2 * i + 1]);
            instances.size(i, size);
        }
        for (int part = 0; part < parts.size() && tints.size() > 1; part++) {
            double opacity =
                    parts.get(part).color().alpha() / Math.max(tints.get(0).alpha(), 1e-9);
            for (int i = 0; i < count; i++) {
                Color tint = tints.get(i);
                instances.color(i, part, tint.withAlpha(Math.min(1, tint.alpha() * opacity)));
            }
        }
        return instances.picture();
    }
}
