package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * An arc of a radius that touches two straight lines, as a rounded corner does.
 *
 * <pre>{@code
 * TangentialArc corner = new TangentialArc(wall, floor, 0.5).setStroke(YELLOW, 4).follow();
 * play(rotate(wall, 30 * DEGREES));
 * }</pre>
 */
public final class TangentialArc extends VMobject<TangentialArc> implements Tipped<TangentialArc> {

    private static final double PARALLEL = 1e-9;

    private final Touching touching;
    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    /** In the corner toward which both lines run, where they begin to cross. */
    public TangentialArc(Directed first, Directed second, double radius) {
        this(first, second, radius, 1, 1);
    }

    /**
     * @param radius in units, above 0
     * @param firstSide 1 for the part of the first line beyond the crossing, in its direction; −1 for the part before it
     * @param secondSide the same of the second line; together they choose one of the four corners
     * @throws IllegalArgumentException if the lines are parallel
     */
    public TangentialArc(Directed first, Directed second, double radius, int firstSide, int secondSide) {
        this(new Touching(first, second, radius, firstSide, secondSide));
    }

    private TangentialArc(Touching touching) {
        super(touching.outline());
        this.touching = touching;
    }

    /** From now on touches the lines wherever they go; there is none while they are parallel. */
    public TangentialArc follow() {
        transform().set(Affine.IDENTITY);
        path().follow(touching, Touching::outlineAt);
        return this;
    }

    private record Touching(Directed first, Directed second, double radius, int firstSide, int secondSide)
            implements Relation {

        private Touching {
            if (!(radius > 0) || Double.isInfinite(radius)) {
                throw new IllegalArgumentException("An arc's radius is above 0, not " + radius);
            }
            if (Math.abs(firstSide) != 1 || Math.abs(secondSide) != 1) {
                throw new IllegalArgumentException("A corner between two lines is chosen by 1 and -1, not by %d and %d"
                        .formatted(firstSide, secondSide));
            }
        }

        Path outline() {
            Path arc = outlineAt(Recording.current().now());
            if (arc.isEmpty()) {
                throw new IllegalArgumentException("No arc touches both lines in a corner: they are parallel");
            }
            return arc;
        }

        Path outlineAt(Moment moment) {
            Point start = first.startAt(moment);
            Point along = first.endAt(moment).minus(start).normalized();
            Point otherStart = second.startAt(moment);
            Point other = second.endAt(moment).minus(otherStart).normalized();
            double turn = along.cross(other);
            if (Math.abs(turn) < PARALLEL) {
                return Path.EMPTY;
            }
            Point crossing = start.plus(along.times(otherStart.minus(start).cross(other) / turn));
            Point out = along.times(firstSide);
            Point back = other.times(secondSide);
            double corner = Math.abs(StrictMath.atan2(out.cross(back), out.dot(back)));
            double distance = radius / StrictMath.tan(corner / 2);
            double sweep = Math.signum(out.negated().cross(back)) * (Math.PI - corner);
            return Arcs.between(crossing.plus(out.times(distance)), crossing.plus(back.times(distance)), sweep);
        }

        @Override
        public Touching copy(UnaryOperator<Object> copies) {
            Directed one = (Directed) copies.apply(first);
            Directed two = (Directed) copies.apply(second);
            return one == first && two == second ? null : new Touching(one, two, radius, firstSide, secondSide);
        }
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
