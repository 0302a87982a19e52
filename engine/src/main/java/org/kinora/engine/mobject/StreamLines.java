package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.StreamLine;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.timeline.Recording;

/**
 * The ways of points that drift in a field of velocities, from a slightly irregular lattice of starting points that is the
 * same in every film; warmer in colour where the drift is faster. {@link CoordinateSystem#streamLines} makes them of the
 * numbers of axes.
 *
 * <pre>{@code
 * StreamLines lines = new StreamLines(p -> point(p.y(), -p.x() - 0.2 * p.y()));
 * add(lines.startAnimation());
 * }</pre>
 */
public final class StreamLines extends Composite<StreamLines> {

    private static final int MOST_LINES = 10_000;
    private static final double STEP = 0.05;
    private static final double SECONDS = 3;
    private static final double MOST_SECONDS = 60;

    /** How far beyond the ranges a line is followed, in steps of the lattice; manim's {@code padding}. */
    private static final double PADDING = 3;

    /** How far a starting point may be from its place in the lattice, in steps of it. */
    private static final double IRREGULARITY = 0.5;

    private static final double FLOW_SPEED = 1;
    private static final double TIME_WIDTH = 0.3;

    private final List<FlowLine> lines;

    /**
     * All over the picture, half a unit apart, each three seconds long.
     *
     * @param velocity a pure function, in scene units and units a second
     */
    public StreamLines(UnaryOperator<Point> velocity) {
        this(velocity, FieldLattice.ofPicture(), SECONDS);
    }

    /**
     * @param velocity a pure function, in scene units and units a second
     * @param x where lines start, one at every step
     * @param y where lines start, one at every step
     * @param seconds how long each point drifts, up to a minute; manim's {@code virtual_time}
     */
    public StreamLines(UnaryOperator<Point> velocity, Range x, Range y, double seconds) {
        this(velocity, new FieldLattice(x, y, Affine.IDENTITY), seconds);
    }

    StreamLines(UnaryOperator<Point> velocity, FieldLattice lattice, double seconds) {
        if (!(seconds >= STEP && seconds <= MOST_SECONDS)) {
            throw new IllegalArgumentException("Points of stream lines drift for %s to %s seconds, not for %s"
                    .formatted(STEP, MOST_SECONDS, seconds));
        }
        Predicate<Point> inside = padded(lattice);
        List<Point> places = lattice.places(MOST_LINES);
        List<FlowLine> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Point start = new Point(
                    places.get(i).x()
                            + (share(3L * i) - 0.5) * IRREGULARITY * lattice.x().step(),
                    places.get(i).y()
                            + (share(3L * i + 1) - 0.5)
                                    * IRREGULARITY
                                    * lattice.y().step());
            StreamLine line = StreamLine.from(start, velocity, STEP, (int) Math.rint(seconds / STEP), inside);
            if (line.points().size() > 1) {
                all.add(new FlowLine(line, line.path().transformed(lattice.placement()), seconds, share(3L * i + 2)));
            }
        }
        lines = List.copyOf(all);
        addParts(lines);
        setScale(ArrowVectorField.COLORS);
    }

    private static Predicate<Point> padded(FieldLattice lattice) {
        double across = PADDING * lattice.x().step();
        double upward = PADDING * lattice.y().step();
        return point -> point.x() >= lattice.x().from() - across
                && point.x() <= lattice.x().to() + across
                && point.y() >= lattice.y().from() - upward
                && point.y() <= lattice.y().to() + upward;
    }

    /** A number from 0 to 1 that looks like chance and is always the same; the mixing function of SplitMix64. */
    private static double share(long index) {
        long mixed = (index + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }

    /** The lines, without those of points that do not drift. */
    public List<FlowLine> lines() {
        return lines;
    }

    /** Colours lines by how fast their points drift on average; from blue at 0 to red at 2 unless this is called. */
    public StreamLines setScale(ColorScale scale) {
        lines.forEach(line -> line.setStrokeColor(scale.at(line.meanSpeed())));
        return this;
    }

    /** Pieces run along the lines from now on, a third of a line long, as fast as the points drift. */
    public StreamLines startAnimation() {
        return startAnimation(FLOW_SPEED, TIME_WIDTH);
    }

    /**
     * Pieces run along the lines from now on, each at another place of its way at first.
     *
     * @param flowSpeed how many times as fast as the points drift; more than 0
     * @param timeWidth how long a piece is, as a part of its line; above 0, up to 1
     */
    public StreamLines startAnimation(double flowSpeed, double timeWidth) {
        if (!(flowSpeed > 0 && flowSpeed <= 1000) || !(timeWidth > 0 && timeWidth <= 1)) {
            throw new IllegalArgumentException(
                    "Stream lines flow at a speed above 0, up to 1,000, in pieces above 0, up to 1, not at %s in %s"
                            .formatted(flowSpeed, timeWidth));
        }
        Flow flow = new Flow(now(), flowSpeed, timeWidth, Double.POSITIVE_INFINITY);
        lines.forEach(line -> line.run(flow));
        return this;
    }

    /** From now on the pieces grow, within a second, until all lines are whole again. */
    public StreamLines endAnimation() {
        double now = now();
        lines.forEach(line -> {
            if (line.flow().end() > now) {
                line.run(line.flow().until(now));
            }
        });
        return this;
    }

    private static double now() {
        return Recording.current().now().seconds();
    }
}
