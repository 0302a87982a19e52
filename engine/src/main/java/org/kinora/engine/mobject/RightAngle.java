package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * The square mark between two lines at right angles; between others its sides are parallel to them.
 *
 * <pre>{@code
 * add(new RightAngle(height, base, 0.3));
 * play(create(new RightAngle(height, base).quadrant(-1, 1).follow()));
 * }</pre>
 */
public final class RightAngle extends DerivedShape<RightAngle> {

    /** Of a side, in units. */
    public static final double DEFAULT_LENGTH = 0.3;

    private final Directed first;
    private final Directed second;
    private final Property<Corner.Sides> sides;
    private final Property<Corner> corner;
    private final Property<Double> length;

    public RightAngle(Directed first, Directed second) {
        this(first, second, DEFAULT_LENGTH);
    }

    /** @param length of a side, in units; more than 0 */
    public RightAngle(Directed first, Directed second, double length) {
        super(Color.TRANSPARENT, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A right angle's length is above 0, not " + length);
        }
        this.first = first;
        this.second = second;
        Corner.Sides along = new Corner.Sides(1, 1, false);
        sides = property("sides", along, Interpolator::switching);
        corner = property(
                "corner",
                Corner.of(first, second, along, Recording.current().now()),
                (from, to) -> progress -> from.interpolate(to, progress));
        this.length = property("length", length, Interpolator::numbers);
    }

    /**
     * Chooses one of the four angles between the lines; manim's {@code quadrant}.
     *
     * @param alongFirst 1 for the side that the first line leads to, −1 for the side that it comes from
     * @param alongSecond the same of the second line
     */
    public RightAngle quadrant(int alongFirst, int alongSecond) {
        sides.set(new Corner.Sides(alongFirst, alongSecond, false));
        if (corner.isFollowing()) {
            return follow();
        }
        corner.set(Corner.of(first, second, sides.get(), Recording.current().now()));
        return this;
    }

    /** From now on stays between its lines, wherever they go. */
    public RightAngle follow() {
        transform().set(Affine.IDENTITY);
        corner.follow(new Corner.Between(first, second, sides.get()), Corner.Between::at);
        return this;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        return corner.at(moment).elbow(length.at(moment));
    }
}
