package org.kinora.scenes.viz;

import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Face;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * One layer of a model as a thin pane of glass in space. On its front some of the layer's weights are seen as grains, each
 * as large as its weight. The pane can be lit from within.
 *
 * <pre>{@code
 * Slab slab = machine.slab(2);
 * play(slab.animate(s -> s.setLight(1)));
 * }</pre>
 */
public final class Slab extends Composite<Slab> {

    static final double THICKNESS = 0.09;
    /** What is seen of a machine's slab from the front. */
    public static final double WIDTH_TO_HEIGHT = 0.62;

    /** Indices of a prism's faces; see {@link Prism}. */
    private static final int FRONT = 1;

    private static final int TOP = 3;
    private static final int SIDE = 5;

    private static final double HALO_WIDTH = 7;
    private static final double GRAIN_MARGIN = 0.1;
    private static final double LARGEST_GRAIN = 0.62;
    /** In front of the pane by so much, in units, so that the two do not lie in the same plane. */
    private static final double LIFT = 0.004;

    private final Property<Double> light = property("light", 0.0, Interpolator::numbers);
    private final Prism pane;
    private final PathShape halo;
    /** Corners of the front in its own coordinates. */
    private final Point upperLeft;

    private final Point lowerRight;

    /**
     * Around the origin, its front toward positive z.
     *
     * @param grains how large each grain is, from 0 to 1, row by row; may be empty
     * @param columns of grains
     */
    Slab(double width, double height, double[] grains, int columns) {
        pane = new Prism(width, height, THICKNESS).setShading(0);
        Bounds front = pane.faces().get(FRONT).path().get().bounds();
        upperLeft = front.corner(Point.UP_LEFT);
        lowerRight = front.corner(Point.DOWN_RIGHT);
        for (Face face : pane.faces()) {
            face.setFill(Color.TRANSPARENT).setStroke(Stroke.NONE);
        }
        pane.faces().get(FRONT).fill().follow(this, Slab::frontAt);
        for (int edge : new int[] {TOP, SIDE}) {
            pane.faces().get(edge).fill().follow(this, Slab::edgeAt);
            pane.faces().get(edge).stroke().follow(this, Slab::rimAt);
        }
        pane.faces().get(FRONT).stroke().follow(this, Slab::rimAt);
        double depth = THICKNESS / 2 + LIFT;
        halo = new PathShape(Polygons.rectangle(Point.ORIGIN, width, height));
        halo.stroke().follow(this, Slab::haloAt);
        addParts(halo.setFill(Color.TRANSPARENT).shift(0, 0, depth), pane);
        if (grains.length > 0) {
            PathShape texture = new PathShape(grains(width, height, grains, columns)).setStroke(Stroke.NONE);
            texture.fill().follow(this, Slab::grainAt);
            addParts(texture.shift(0, 0, depth + LIFT));
        }
    }

    private static Path grains(double width, double height, double[] sizes, int columns) {
        int rows = sizes.length / columns;
        double across = (width - 2 * GRAIN_MARGIN) / columns;
        double down = (height - 2 * GRAIN_MARGIN) / rows;
        PathBuilder path = Path.builder();
        for (int i = 0; i < rows * columns; i++) {
            double side = LARGEST_GRAIN * Math.min(across, down) * Math.sqrt(sizes[i]);
            Point middle =
                    new Point((i % columns + 0.5 - columns / 2.0) * across, (rows / 2.0 - i / columns - 0.5) * down);
            path.append(Polygons.rectangle(middle, side, side));
        }
        return path.build();
    }

    /** Lets it shine: 0 not at all, 1 as brightly as it can. */
    public Slab setLight(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("A slab's light is from 0 to 1, not " + strength);
        }
        light.set(strength);
        return this;
    }

    /** How brightly it shines, 0 to 1. */
    public Property<Double> light() {
        return light;
    }

    /** The glass by itself. */
    public Prism pane() {
        return pane;
    }

    /** The middle of its front, in space. */
    public Point3 middle() {
        Bounds own = halo.path().get().bounds();
        Point flat = halo.placement().apply(own.center());
        return standing().apply(flat.x(), flat.y(), 0);
    }

    /** The corners of its front, in space. */
    List<Point3> corners() {
        Bounds own = halo.path().get().bounds();
        return Stream.of(Point.DOWN_LEFT, Point.DOWN_RIGHT, Point.UP_RIGHT, Point.UP_LEFT)
                .map(direction -> halo.placement().apply(own.corner(direction)))
                .map(corner -> standing().apply(corner.x(), corner.y(), 0))
                .toList();
    }

    /** Unit vectors of its front: to its right, up, and out of it; the origin is not used. */
    Affine3 axes() {
        Affine3 place = standing();
        Point3 right = place.applyToVector(Point3.X_AXIS).normalized();
        Point3 up = place.applyToVector(Point3.Y_AXIS).normalized();
        return Affine3.ofAxes(right, up, right.cross(up), Point3.ORIGIN);
    }

    private Affine3 standing() {
        return halo.pose().get().place();
    }

    private Paint frontAt(Moment moment) {
        double shine = shineAt(moment);
        Color glass = Palette.GLASS.mix(Palette.INK, 0.8 * shine);
        return new LinearGradient(
                upperLeft, lowerRight, glass.withAlpha(0.26 + 0.3 * shine), glass.withAlpha(0.07 + 0.3 * shine));
    }

    private Paint edgeAt(Moment moment) {
        double shine = shineAt(moment);
        return Palette.GLASS_EDGE.mix(Palette.INK, shine).withAlpha(0.5 + 0.35 * shine);
    }

    private Stroke rimAt(Moment moment) {
        double shine = shineAt(moment);
        return new Stroke(Palette.GLASS_EDGE.mix(Palette.INK, shine).withAlpha(0.75 + 0.25 * shine), 1.3);
    }

    private Stroke haloAt(Moment moment) {
        double shine = shineAt(moment);
        return new Stroke(
                Palette.GLASS_EDGE.mix(Palette.INK, shine).withAlpha(0.07 + 0.2 * shine), HALO_WIDTH * (1 + shine));
    }

    private Paint grainAt(Moment moment) {
        return Palette.GLASS_EDGE.mix(Palette.INK, shineAt(moment)).withAlpha(0.2 + 0.3 * shineAt(moment));
    }

    private double shineAt(Moment moment) {
        return Math.max(0, Math.min(1, light.at(moment)));
    }
}
