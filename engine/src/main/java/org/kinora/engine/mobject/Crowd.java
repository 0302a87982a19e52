package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.StampPart;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * Up to a million instances of one mobject, the stamp, as one mobject: dials, dots, letters, cells. Where each instance
 * is, how it is turned, scaled and coloured, is a function of the moment, and of a number for each instance if the
 * crowd {@linkplain #setNumbers has numbers}, which can be animated. An instance is drawn to a quarter of a pixel.
 *
 * <pre>{@code
 * Crowd dials = Crowd.grid(new Dial(0.1), 250, 400, 0.03).setTurn(PI).setNumbers(weights);
 * play(dials.animate(d -> d.setNumbers(trained)));
 * }</pre>
 */
public final class Crowd extends PixelMobject<Crowd> {

    /** The greatest number of instances. */
    public static final int LIMIT = 1_000_000;

    private static final FloatData NO_NUMBERS = FloatData.of();

    /** Says where the instances are and what they look like. */
    @FunctionalInterface
    public interface Arrangement {

        /**
         * Arranges the instances of a moment. Must be a pure function of the moment, the instances' numbers, and
         * properties at that moment; any number of threads may call it at the same time.
         */
        void arrange(Instances instances, Moment moment);
    }

    private final int count;
    private final List<StampPart> parts;
    private final Property<Arrangement> arrangement;
    private final Property<FloatData> numbers;
    private final Property<Double> turn;
    private final Property<Optional<ColorScale>> colors;
    private final Property<Integer> coloredPart;

    /**
     * A crowd around the origin.
     *
     * @param stamp what each instance shows, as it is now, in plain colours; its centre is the instance's place
     * @param count from 1 to {@link #LIMIT}
     */
    public Crowd(Mobject stamp, int count, Arrangement arrangement) {
        this(parts(stamp), checked(count), arrangement);
    }

    private Crowd(List<StampPart> parts, int count, Arrangement arrangement) {
        super(outline(parts, count, arrangement));
        this.count = count;
        this.parts = parts;
        this.arrangement = property("arrangement", arrangement, Interpolator::switching);
        numbers = property(
                "numbers", NO_NUMBERS, (from, to) -> progress -> runUp(from, to).interpolate(to, progress));
        turn = property("turn", 0.0, Interpolator::numbers);
        colors = property("colours", Optional.empty(), Interpolator::switching);
        coloredPart = property("coloured part", 0, Interpolator::switching);
    }

    /**
     * A crowd in rows and columns around the origin, the first row on top.
     *
     * @param step from one instance to the next, in scene units
     */
    public static Crowd grid(Mobject stamp, int rows, int columns, double step) {
        if (rows < 1 || columns < 1 || (long) rows * columns > LIMIT) {
            throw new IllegalArgumentException(
                    "A crowd has from 1 to %,d instances, not %d rows of %d".formatted(LIMIT, rows, columns));
        }
        return new Crowd(stamp, rows * columns, (instances, moment) -> {
            for (int i = 0; i < instances.count(); i++) {
                double x = (i % columns + 0.5 - columns / 2.0) * step;
                double y = (rows / 2.0 - 0.5 - i / columns) * step;
                instances.place(i, x, y);
            }
        });
    }

    private static int checked(int count) {
        if (count < 1 || count > LIMIT) {
            throw new IllegalArgumentException("A crowd has from 1 to %,d instances, not %d".formatted(LIMIT, count));
        }
        return count;
    }

    private static List<StampPart> parts(Mobject stamp) {
        Point center = stamp.center();
        Affine toOrigin = Affine.translation(new Point(-center.x(), -center.y()));
        List<StampPart> parts = new ArrayList<>();
        for (Shape shape : stamp.shapes()) {
            Path path = shape.outline().transformed(toOrigin);
            double opacity = shape.opacity().get();
            Paint fill = shape.fill().get();
            Stroke stroke = shape.stroke().get();
            if (!path.isEmpty() && opacity > 0) {
                if (!fill.isInvisible()) {
                    parts.add(new StampPart(path, Stroke.NONE, plain(fill, opacity)));
                }
                if (!stroke.isInvisible()) {
                    parts.add(new StampPart(path, stroke, plain(stroke.paint(), opacity)));
                }
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A crowd's stamp has a fill or a stroke that can be seen, but this "
                    + stamp.getClass().getSimpleName() + " has neither");
        }
        return parts;
    }

    private static Color plain(Paint paint, double opacity) {
        if (paint instanceof Color color) {
            return color.withAlpha(color.alpha() * opacity);
        }
        throw new IllegalArgumentException("A crowd's stamp is painted in plain colours, not in a "
                + paint.getClass().getSimpleName() + ": use setFill and setStroke with a colour");
    }

    /** A rectangle around the places that the instances have now, with room for the stamp. */
    private static Path outline(List<StampPart> parts, int count, Arrangement arrangement) {
        Instances instances = new Instances(parts, count, NO_NUMBERS);
        arrangement.arrange(instances, Recording.current().now());
        float[] reach = instances.reach();
        Bounds stamp =
                Bounds.around(parts.stream().map(part -> part.path().bounds())).orElseThrow();
        return Polygons.rectangle(Point.ORIGIN, 2 * reach[0] + stamp.width(), 2 * reach[1] + stamp.height());
    }

    /** How many instances there are. */
    public int count() {
        return count;
    }

    /** Arranges the instances in another way. */
    public Crowd setArrangement(Arrangement newArrangement) {
        arrangement.set(newArrangement);
        return this;
    }

    /**
     * Gives each instance a number, which an arrangement, {@link #setTurn} and {@link #setScale} go by. Inside {@code
     * animate} the numbers change gradually.
     *
     * @throws IllegalArgumentException if there are not as many numbers as instances
     */
    public Crowd setNumbers(FloatData newNumbers) {
        if (newNumbers.count() != count) {
            throw new IllegalArgumentException(
                    "This crowd has %,d instances, but there are %,d numbers".formatted(count, newNumbers.count()));
        }
        numbers.set(newNumbers);
        return this;
    }

    /** Turns each instance by its number, in radians counterclockwise for a number of 1. */
    public Crowd setTurn(double radiansPerUnit) {
        turn.set(Given.finite(radiansPerUnit, "The turn for each unit"));
        return this;
    }

    /** Colours the foremost part of each instance's stamp by its number. */
    public Crowd setScale(ColorScale scale) {
        return setScale(scale, parts.size() - 1);
    }

    /**
     * Colours a part of each instance's stamp by its number.
     *
     * @param part counted from the back, from 0; the inside and the line of a shape that has both are two parts
     */
    public Crowd setScale(ColorScale scale, int part) {
        if (part < 0 || part >= parts.size()) {
            throw new IndexOutOfBoundsException(
                    "The crowd's stamp has parts 0 to %d, not %d".formatted(parts.size() - 1, part));
        }
        colors.set(Optional.of(scale));
        coloredPart.set(part);
        return this;
    }

    /** Its instances cannot be led to those of another crowd: their places are whatever a function says. */
    @Override
    boolean turnsInto(VMobject<?> model) {
        return model instanceof Crowd crowd
                && crowd.count == count
                && crowd.parts.equals(parts)
                && crowd.path().get().equals(path().get());
    }

    @Override
    public PixelContent pictureAt(Moment moment) {
        Instances instances = new Instances(parts, count, numbers.at(moment));
        arrangement.at(moment).arrange(instances, moment);
        double radians = turn.at(moment);
        if (radians != 0) {
            instances.turnByNumbers(radians);
        }
        colors.at(moment).ifPresent(scale -> instances.colorByNumbers(scale, coloredPart.at(moment)));
        return instances.picture();
    }

    /** A crowd's first numbers run up from zero. */
    private static FloatData runUp(FloatData from, FloatData to) {
        return from.count() == 0 ? FloatData.of(new float[to.count()]) : from;
    }
}
