package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Stroke;

/**
 * Circles at every step of the radius and lines at equal angles, with fainter ones half way between, and white axes.
 *
 * <pre>{@code
 * PolarPlane plane = new PolarPlane(3).addCoordinates(AzimuthUnits.PI_RADIANS);
 * play(create(plane.plotPolarGraph(a -> 3 * Math.sin(3 * a), 0, PI)));
 * }</pre>
 */
public final class PolarPlane extends CoordinateSystem<PolarPlane> {

    private static final int DEFAULT_AZIMUTHS = 12;
    private static final int MOST_AZIMUTHS = 720;
    private static final double LABEL_SIZE = 28;
    /** From the outermost circle to its labels, in units. */
    private static final double LABEL_GAP = 0.15;

    private final Range radii;
    private final int azimuths;
    private final Group<VMobject<?>> fadedLines = new Group<>();
    private final Group<Circle> circles = new Group<>();
    private final Group<Line> azimuthLines = new Group<>();
    private final Group<Line> axes = new Group<>();

    /** A place by its distance from the origin and its angle, in radians counter-clockwise from the right. */
    public record Polar(double radius, double azimuth) {}

    /**
     * With a circle at every scene unit and twelve lines.
     *
     * @param radius of the outermost circle
     */
    public PolarPlane(double radius) {
        this(new Range(0, radius), DEFAULT_AZIMUTHS, 2 * radius);
    }

    /**
     * @param radii from 0, with a circle at every step
     * @param azimuths how many lines there are around the origin; 4 or more
     * @param size from one end of an axis to the other, in scene units
     */
    public PolarPlane(Range radii, int azimuths, double size) {
        super(both(radii), both(radii));
        if (azimuths < 4 || azimuths > MOST_AZIMUTHS) {
            throw new IllegalArgumentException("A polar plane has from 4 to %d lines around its origin, not %d"
                    .formatted(MOST_AZIMUTHS, azimuths));
        }
        this.radii = radii;
        this.azimuths = azimuths;
        double unit = size / 2 / radii.to();
        PlaneLines.halfSteps(radii).forEach(radius -> fadedLines.add(new Circle(radius * unit)));
        for (int i = 0; i < azimuths; i++) {
            fadedLines.add(line(i + 0.5, size / 2));
            if (i * 4 % azimuths != 0) {
                azimuthLines.add(line(i, size / 2));
            }
        }
        radii.marks().filter(radius -> radius > 0).forEach(radius -> circles.add(new Circle(radius * unit)));
        axes.add(new Line(new Point(-size / 2, 0), new Point(size / 2, 0)));
        axes.add(new Line(new Point(0, -size / 2), new Point(0, size / 2)));
        draw(fadedLines, PlaneLines.FADED);
        draw(circles, PlaneLines.GRID);
        draw(azimuthLines, PlaneLines.GRID);
        draw(axes, PlaneLines.AXIS);
        anchorTo(layOut(x(), y(), size, size));
    }

    private static Range both(Range radii) {
        if (radii.from() != 0) {
            throw new IllegalArgumentException("The radii of a polar plane begin at 0, not at " + radii.from());
        }
        return new Range(-radii.to(), radii.to(), radii.step());
    }

    private void draw(Group<?> lines, Stroke stroke) {
        addParts(lines.setStroke(stroke));
    }

    private Line line(double index, double length) {
        return new Line(Point.ORIGIN, direction(2 * Math.PI * index / azimuths).times(length));
    }

    private static Point direction(double azimuth) {
        return new Point(StrictMath.cos(azimuth), StrictMath.sin(azimuth));
    }

    /** The circles at the steps, from the inside out. */
    public Group<Circle> circles() {
        return circles;
    }

    /** The lines from the origin, counter-clockwise from the right, without those that lie on the axes. */
    public Group<Line> azimuthLines() {
        return azimuthLines;
    }

    /** The fainter circles and lines in between. */
    public Group<VMobject<?>> fadedLines() {
        return fadedLines;
    }

    /** The horizontal axis, then the vertical one. */
    public Group<Line> axes() {
        return axes;
    }

    /**
     * Where a radius and an angle lie in the scene; manim's {@code polar_to_point}.
     *
     * @param azimuth in radians, counter-clockwise from the right
     */
    public Point pr2pt(double radius, double azimuth) {
        Point numbers = direction(azimuth).times(radius);
        return c2p(numbers.x(), numbers.y());
    }

    /** The radius and the angle, from −π to π, of a point of the scene; manim's {@code point_to_polar}. */
    public Polar pt2pr(Point point) {
        Point numbers = p2c(point);
        return new Polar(numbers.length(), StrictMath.atan2(numbers.y(), numbers.x()));
    }

    /** Writes the radii beside the right half of the horizontal axis, and the angles around in fractions of π. */
    public PolarPlane addCoordinates() {
        return addCoordinates(AzimuthUnits.PI_RADIANS);
    }

    /** Writes the radii beside the right half of the horizontal axis, and the angles around in these units. */
    public PolarPlane addCoordinates(AzimuthUnits units) {
        return addRadii(PlaneLabels.DEFAULT).addAzimuths(units, LABEL_SIZE);
    }

    /** Writes the radii beside the right half of the horizontal axis. */
    public PolarPlane addRadii(NumberLabels labels) {
        double[] chosen = radii.marks()
                .filter(radius -> radius > 0 && labels.includes(radius))
                .toArray();
        int digits = labels.decimalsOf(chosen);
        Point direction = labels.direction().equals(Point.ORIGIN) ? Point.DOWN_LEFT : labels.direction();
        for (double radius : chosen) {
            addParts(labels.write(radius, digits).nextTo(c2p(radius, 0), direction, labels.gap()));
        }
        return this;
    }

    /**
     * Writes the angles around the outermost circle.
     *
     * @param size the font size, as manim counts it
     */
    public PolarPlane addAzimuths(AzimuthUnits units, double size) {
        for (int i = 0; i < azimuths; i++) {
            Point direction = direction(2 * Math.PI * i / azimuths);
            Point at = pr2pt(radii.to(), 2 * Math.PI * i / azimuths);
            MathTex label = new MathTex(units.tex(i, azimuths), size);
            double half = (Math.abs(direction.x()) * label.width() + Math.abs(direction.y()) * label.height()) / 2;
            addParts(label.moveTo(at.plus(direction.times(half + LABEL_GAP))));
        }
        return this;
    }
}
