package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * Where two lines meet and how far the second is turned against the first.
 *
 * @param vertex in scene units
 * @param start direction of the first side, in radians
 * @param sweep how far the second side is turned from there, in radians; negative is clockwise
 */
record Corner(Point vertex, double start, double sweep) {

    private static final double FULL_TURN = 2 * Math.PI;

    /** Two lines whose directions differ by less than this, in radians, count as parallel. */
    private static final double PARALLEL = 1e-9;

    /** Lines that begin no further apart than this, in units, begin at the same point. */
    private static final double TOGETHER = 1e-6;

    private static final Corner NOTHING = new Corner(Point.ORIGIN, 0, 0);

    /**
     * Which of the four corners of two crossing lines is meant, and which of its two angles.
     *
     * @param first 1 for the side along the first line, −1 for the side against it
     * @param second the same of the second line
     * @param isClockwise false for the angle counter-clockwise from the first side to the second
     */
    record Sides(int first, int second, boolean isClockwise) {

        Sides {
            if (Math.abs(first) != 1 || Math.abs(second) != 1) {
                throw new IllegalArgumentException(
                        "A quadrant is given by two signs, 1 along a line or -1 against it, not by " + first + " and "
                                + second);
            }
        }
    }

    /** Two lines and the sides of their corner, to be followed. */
    record Between(Directed first, Directed second, Sides sides) implements Relation {

        /** Between lines that are parallel for a moment there is nothing to see. */
        Corner at(Moment moment) {
            return meeting(first, second, sides, moment).orElse(NOTHING);
        }

        @Override
        public Between copy(UnaryOperator<Object> copies) {
            Directed firstCopy = (Directed) copies.apply(first);
            Directed secondCopy = (Directed) copies.apply(second);
            return firstCopy == first && secondCopy == second ? null : new Between(firstCopy, secondCopy, sides);
        }
    }

    /**
     * The corner of two lines at a moment.
     *
     * @throws IllegalArgumentException if they have none
     */
    static Corner of(Directed first, Directed second, Sides sides, Moment moment) {
        return meeting(first, second, sides, moment)
                .orElseThrow(() -> new IllegalArgumentException(
                        "An angle lies between two lines that have a length and are not parallel: make them cross, or"
                                + " let them begin at the same point"));
    }

    private static Optional<Corner> meeting(Directed first, Directed second, Sides sides, Moment moment) {
        Point origin = first.startAt(moment);
        Point along = first.endAt(moment).minus(origin).normalized();
        Point other = second.startAt(moment);
        Point across = second.endAt(moment).minus(other).normalized();
        Point way = other.minus(origin);
        double slant = along.cross(across);
        boolean isPoint = along.equals(Point.ORIGIN) || across.equals(Point.ORIGIN);
        if (isPoint || Math.abs(slant) < PARALLEL && way.length() > TOGETHER) {
            return Optional.empty();
        }
        Point vertex = way.length() <= TOGETHER ? origin : origin.plus(along.times(way.cross(across) / slant));
        double start = along.times(sides.first).angle();
        double sweep = across.times(sides.second).angle() - start;
        double left = sweep - FULL_TURN * Math.floor(sweep / FULL_TURN);
        return Optional.of(new Corner(vertex, start, sides.isClockwise ? left - FULL_TURN : left));
    }

    Corner interpolate(Corner end, double progress) {
        return new Corner(
                vertex.interpolate(end.vertex, progress),
                start + (end.start - start) * progress,
                sweep + (end.sweep - sweep) * progress);
    }

    Path arc(double radius) {
        return Arcs.arc(vertex, radius, start, sweep);
    }

    /** A point inside the angle, half way between the sides. */
    Point middle(double radius) {
        return vertex.plus(Point.polar(radius, start + sweep / 2));
    }

    /** Two lines parallel to the sides that meet inside the angle; a square's if it is a right one. */
    Path elbow(double length) {
        Point first = Point.polar(length, start);
        Point second = Point.polar(length, start + sweep);
        return Path.polyline(vertex.plus(first), vertex.plus(first).plus(second), vertex.plus(second));
    }
}
