package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets lines burst out of a point or from around a mobject, and vanish.
 *
 * <pre>{@code
 * play(new Flash(dot).radius(0.3).lines(16).color(TEAL));
 * }</pre>
 */
public final class Flash extends FluentAnimation<Flash> {

    private final Mobject mobject;
    private final Point point;
    private int lines = 12;
    private double length = 0.2;
    private double radius = 0.1;
    private double strokeWidth = 3;
    private double width = 1;
    private Color color = Color.YELLOW;

    /** Around the mobject's centre. */
    public Flash(Mobject mobject) {
        this(mobject, null);
    }

    /** @param point in scene units */
    public Flash(Point point) {
        this(null, point);
    }

    private Flash(Mobject mobject, Point point) {
        this.mobject = point == null ? Given.to(this, mobject) : mobject;
        this.point = point;
    }

    /** Sets the number of lines, 1 or more; 12 unless set. */
    public Flash lines(int count) {
        Given.between(1, 1000, count, "The number of lines of a flash");
        lines = count;
        return this;
    }

    /** Sets the length of the lines, in units; 0.2 unless set. */
    public Flash lineLength(double units) {
        length = Given.finite(units, "The length of a flash's lines");
        return this;
    }

    /** Sets how far from the point the lines begin, in units; 0.1 unless set. */
    public Flash radius(double units) {
        radius = Given.finite(units, "A flash's radius");
        return this;
    }

    /** Sets the stroke width of the lines, in hundredths of a unit; 3 unless set. */
    public Flash strokeWidth(double newWidth) {
        strokeWidth = Given.notNegative(newWidth, "A stroke's width");
        return this;
    }

    /** Sets how much of each line is seen at a time: above 0, up to 1, the default. */
    public Flash width(double part) {
        width = Given.positive(part, "The part of a line that is seen at once");
        return this;
    }

    public Flash color(Color newColor) {
        color = Given.present(newColor, "Flash needs a colour");
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        Point center = mobject == null ? point : mobject.center();
        List<Line> rays = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            double angle = 2 * Math.PI * i / lines;
            Point way = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
            rays.add(new Line(center.plus(way.times(radius)), center.plus(way.times(radius + length)))
                    .setStroke(color, strokeWidth));
        }
        new ShowPassingFlash(new Group<>(rays), width).record(recorder);
    }
}
