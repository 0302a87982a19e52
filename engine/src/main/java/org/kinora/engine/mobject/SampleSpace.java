package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/**
 * All that may happen as a square, and the chances of events as shares of its area. Every division can be divided again.
 *
 * <pre>{@code
 * SampleSpace space = new SampleSpace().divideVertically(0.3);
 * space.division(0).divideHorizontally(0.8);
 * play(space.animate(s -> s.setShares(0.6)));
 * }</pre>
 */
public final class SampleSpace extends Composite<SampleSpace> {

    /** In units; manim's. */
    public static final double DEFAULT_SIZE = 3;

    private static final Color[] HORIZONTAL = {Color.hex("#3F7A5C"), Color.hex("#2A6F97")};
    private static final Color[] VERTICAL = {Color.hex("#94424F"), Color.hex("#D9A441")};
    private static final double DIVISION_STROKE = 1;
    private static final double FRAME_STROKE = 2;

    /** What is drawn of a share of 0, so that it can grow again. */
    private static final double LEAST = 1e-4;

    private static final double ROUNDING = 1e-9;
    private static final int MOST = 1_000;

    private final PathShape frame;
    private final Group<SampleSpace> divisions = new Group<>();
    /** Along which the divisions lie: down or right. */
    private Point along = Point.ORIGIN;

    public SampleSpace() {
        this(DEFAULT_SIZE, DEFAULT_SIZE);
    }

    /** In units. */
    public SampleSpace(double width, double height) {
        this(outline(width, height), Color.DARK_GRAY, FRAME_STROKE);
    }

    private static Path outline(double width, double height) {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException(
                    "A sample space's width and height are above 0, not %s and %s".formatted(width, height));
        }
        return Polygons.rectangle(Point.ORIGIN, width, height);
    }

    private SampleSpace(Path outline, Color fill, double stroke) {
        frame = new PathShape(outline).setFill(fill).setStroke(new Stroke(Color.LIGHT_GRAY, stroke));
        addParts(frame, divisions);
    }

    /** The rectangle itself, without its divisions. */
    public PathShape frame() {
        return frame;
    }

    /** The parts into which this is divided, from the top or from the left; empty if it is not. */
    public Group<SampleSpace> divisions() {
        return divisions;
    }

    /** @throws IndexOutOfBoundsException if there is no division with this number, counted from 0 */
    public SampleSpace division(int index) {
        return divisions.get(index);
    }

    /**
     * Divides it by horizontal lines, from the top down.
     *
     * @param shares of the height, 1 together; what is missing to 1 becomes another division
     * @throws IllegalArgumentException if a share is not from 0 to 1, or all are more than 1
     * @throws IllegalStateException if it is divided already
     */
    public SampleSpace divideHorizontally(double... shares) {
        return divide(Point.DOWN, HORIZONTAL, shares);
    }

    /** As {@link #divideHorizontally}, by vertical lines from the left to the right. */
    public SampleSpace divideVertically(double... shares) {
        return divide(Point.RIGHT, VERTICAL, shares);
    }

    private SampleSpace divide(Point direction, Color[] colors, double... shares) {
        if (divisions.size() > 0) {
            throw new IllegalStateException(
                    "This sample space is divided already: setShares(…) changes its divisions, and division(i) can be divided further");
        }
        double[] edges = edges(complete(shares));
        along = direction;
        List<SampleSpace> all = new ArrayList<>();
        ColorStops stops = ColorStops.evenly(colors);
        int count = edges.length - 1;
        for (int i = 0; i < count; i++) {
            Bounds part = part(edges[i], edges[i + 1]);
            Path outline = Polygons.rectangle(part.center(), part.width(), part.height());
            Color color = stops.at(count == 1 ? 0 : i / (count - 1.0));
            SampleSpace division = new SampleSpace(outline, color, DIVISION_STROKE);
            division.frame.transform().set(frame.placement());
            all.add(division);
        }
        boolean wasShown = isShown();
        divisions.addAll(all);
        if (wasShown && !Recording.current().isEditing()) {
            divisions.show();
        }
        return this;
    }

    /** The rectangle between two shares, in the frame's own coordinates. */
    private Bounds part(double from, double to) {
        Bounds whole = frame.path().get().bounds();
        return along.equals(Point.RIGHT)
                ? new Bounds(
                        whole.left() + from * whole.width(),
                        whole.bottom(),
                        whole.left() + to * whole.width(),
                        whole.top())
                : new Bounds(
                        whole.left(),
                        whole.top() - to * whole.height(),
                        whole.right(),
                        whole.top() - from * whole.height());
    }

    /**
     * Changes how large the divisions are; inside {@code animate} the lines between them move.
     *
     * @param shares as many as there are divisions, or one fewer
     */
    public SampleSpace setShares(double... shares) {
        double[] all = complete(shares);
        int count = divisions.size();
        if (all.length != count && shares.length == count - 1) {
            all = Arrays.copyOf(all, count);
        }
        if (all.length != count) {
            throw new IllegalArgumentException(
                    "%d divisions need %d shares that are 1 together, or all but the last; these are %s"
                            .formatted(count, count, Arrays.toString(shares)));
        }
        double[] edges = edges(all);
        Affine place = frame.placement();
        for (int i = 0; i < count; i++) {
            Bounds to = part(edges[i], edges[i + 1]);
            Bounds from = division(i)
                    .frame
                    .path()
                    .get()
                    .bounds(division(i).frame.placement().then(place.inverse()));
            Affine within = Affine.stretching(to.width() / from.width(), to.height() / from.height(), from.center())
                    .then(Affine.translation(to.center().minus(from.center())));
            division(i).apply(place.inverse().then(within).then(place));
        }
        return this;
    }

    /** With what is missing to 1 as another share. */
    private static double[] complete(double... shares) {
        double sum = 0;
        for (double share : shares) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share is from 0 to 1, not " + share);
            }
            sum += share;
        }
        if (sum > 1 + ROUNDING || shares.length == 0 || shares.length > MOST) {
            throw new IllegalArgumentException(
                    "A sample space is divided into 1 to %,d shares that are 1 together, not %,d that are %s"
                            .formatted(MOST, shares.length, sum));
        }
        double[] all = Arrays.copyOf(shares, shares.length + (sum < 1 - ROUNDING ? 1 : 0));
        if (all.length > shares.length) {
            all[shares.length] = 1 - sum;
        }
        return all;
    }

    /** Where divisions begin and end, from 0 to 1; none is so narrow that it could not grow again. */
    private static double[] edges(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += Math.max(LEAST, share);
        }
        double[] edges = new double[shares.length + 1];
        for (int i = 0; i < shares.length; i++) {
            edges[i + 1] = edges[i] + Math.max(LEAST, shares[i]) / sum;
        }
        return edges;
    }

    /** How large the divisions are now, 1 together. */
    public double[] shares() {
        Affine toOwn = frame.placement().inverse();
        Bounds whole = frame.path().get().bounds();
        return divisions.stream()
                .map(division -> division.frame
                        .path()
                        .get()
                        .bounds(division.frame.placement().then(toOwn)))
                .mapToDouble(part ->
                        along.equals(Point.RIGHT) ? part.width() / whole.width() : part.height() / whole.height())
                .toArray();
    }

    /** Braces at the left of horizontal divisions, with formulas; they follow the divisions. Manim's {@code get_side_braces_and_labels}. */
    public Group<BraceLabel> sideBraces(String... labels) {
        return braces(Point.DOWN, Point.LEFT, labels);
    }

    /** Braces above vertical divisions, with formulas; they follow the divisions. */
    public Group<BraceLabel> topBraces(String... labels) {
        return braces(Point.RIGHT, Point.UP, labels);
    }

    /** Braces below vertical divisions, with formulas; they follow the divisions. */
    public Group<BraceLabel> bottomBraces(String... labels) {
        return braces(Point.RIGHT, Point.DOWN, labels);
    }

    private Group<BraceLabel> braces(Point wanted, Point side, String... labels) {
        if (divisions.size() == 0 || !along.equals(wanted)) {
            throw new IllegalStateException("Braces at this side need a space that is divided %s first"
                    .formatted(wanted.equals(Point.RIGHT) ? "vertically" : "horizontally"));
        }
        if (labels.length > divisions.size()) {
            throw new IllegalArgumentException(
                    "%d labels are more than the %d divisions".formatted(labels.length, divisions.size()));
        }
        List<BraceLabel> all = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            all.add(new BraceLabel(division(i).frame, labels[i], side).follow());
        }
        return new Group<>(all);
    }
}
