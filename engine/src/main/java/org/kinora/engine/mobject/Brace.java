package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Braces;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A curly brace along one side of a mobject, as wide as that side, pointing away from it.
 *
 * <pre>{@code
 * Brace brace = new Brace(sum, DOWN);
 * add(brace, brace.label(new MathTex("n")));
 * }</pre>
 */
public final class Brace extends VMobject<Brace> {

    /** The gap between the brace and what it embraces, and between its point and a label, in units; manim's. */
    public static final double DEFAULT_GAP = 0.2;

    /** The width of a brace around something without a width, in units. */
    private static final double SMALLEST_WIDTH = 0.01;

    private final Mobject embraced;
    private final Point direction;
    private final double gap;

    /** @param direction where the brace lies as seen from what it embraces, for example DOWN; any angle will do */
    public Brace(Mobject embraced, Point direction) {
        this(embraced, direction, DEFAULT_GAP);
    }

    /** @param gap between the brace and what it embraces, in units */
    public Brace(Mobject embraced, Point direction, double gap) {
        super(outline(embraced, direction, gap, Recording.current().now()), Color.WHITE, Stroke.NONE);
        this.embraced = embraced;
        this.direction = direction.normalized();
        this.gap = gap;
    }

    /** A brace along the line from one point to another, on its right-hand side. */
    public static Brace between(Point start, Point end) {
        Point right = end.minus(start).perpendicular().negated();
        return new Brace(new Line(start, end), right);
    }

    /** From now on stays at its side of what it embraces, and as wide as that. */
    public Brace follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new Embrace(embraced, direction, gap), Embrace::outlineAt);
        return this;
    }

    private record Embrace(Mobject embraced, Point direction, double gap) implements Relation {

        Path outlineAt(Moment moment) {
            return outline(embraced, direction, gap, moment);
        }

        @Override
        public Embrace copy(UnaryOperator<Object> copies) {
            Mobject copy = (Mobject) copies.apply(embraced);
            return copy == embraced ? null : new Embrace(copy, direction, gap);
        }
    }

    /** Where its point is, in scene units. */
    public Point tip() {
        return tipAt(Recording.current().now());
    }

    /** Where its point is at a moment. */
    public Point tipAt(Moment moment) {
        Affine turn = turnDown(direction);
        Point lowest = path().at(moment).transformed(turn).bounds().corner(Point.DOWN);
        return placementAt(moment).apply(turn.inverse().apply(lowest));
    }

    /** Puts a label at the brace's point and returns the label. */
    public <M extends Mobject> M label(M label) {
        label.nextTo(tip(), placement().applyToVector(direction).normalized(), DEFAULT_GAP);
        return label;
    }

    /** A brace is made as if it lay below, in a scene that is turned so that its direction points down. */
    private static Path outline(Mobject embraced, Point direction, double gap, Moment moment) {
        Affine turn = turnDown(direction);
        Bounds bounds = Bounds.around(embraced.shapesAt(moment).stream()
                        .map(shape -> shape.outlineAt(moment).transformed(turn))
                        .filter(outline -> !outline.isEmpty())
                        .map(Path::bounds))
                .orElseGet(() -> Bounds.at(turn.apply(embraced.boundsAt(moment).center())));
        return Braces.below(Math.max(SMALLEST_WIDTH, bounds.width()))
                .transformed(Affine.translation(new Point(bounds.left(), bounds.bottom() - gap)))
                .transformed(turn.inverse());
    }

    private static Affine turnDown(Point direction) {
        return Affine.rotation(Point.DOWN.angle() - direction.angle(), Point.ORIGIN);
    }
}
