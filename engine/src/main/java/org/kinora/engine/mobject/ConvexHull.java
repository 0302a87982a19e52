package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.ConvexHulls;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * The smallest convex polygon around points, or around other mobjects; blue as in manim.
 *
 * <pre>{@code
 * add(new ConvexHull(ORIGIN, RIGHT, UP, point(0.2, 0.2)));
 * add(ConvexHull.around(dots.members()).follow());
 * }</pre>
 */
public final class ConvexHull extends VMobject<ConvexHull> {

    private final List<Mobject> surrounded;

    /** @param points in scene units, at least one; if all lie on a line, so does the hull */
    public ConvexHull(Point... points) {
        this(
                List.of(),
                Path.polygon(ConvexHulls.around(checked(Arrays.asList(points))).toArray(Point[]::new)));
    }

    private ConvexHull(List<Mobject> surrounded, Path outline) {
        super(outline, Color.TRANSPARENT, new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
        this.surrounded = surrounded;
    }

    /** Around the outlines of mobjects as they are now; see {@link #follow}. */
    public static ConvexHull around(List<? extends Mobject> mobjects) {
        List<Mobject> surrounded = List.copyOf(checked(mobjects));
        return new ConvexHull(
                surrounded, outline(surrounded, Recording.current().now()));
    }

    private static <T> List<T> checked(List<T> what) {
        if (what.isEmpty()) {
            throw new IllegalArgumentException(
                    "A convex hull needs something to lie around: a point or a mobject at least");
        }
        return what;
    }

    /**
     * From now on lies around its mobjects as they are at every moment.
     *
     * @throws IllegalStateException if it lies around points
     */
    public ConvexHull follow() {
        if (surrounded.isEmpty()) {
            throw new IllegalStateException(
                    "A convex hull of points has no mobject to follow: make it with ConvexHull.around(mobjects)");
        }
        transform().set(Affine.IDENTITY);
        path().follow(new Around(surrounded), Around::outlineAt);
        return this;
    }

    private record Around(List<Mobject> surrounded) implements Relation {

        Path outlineAt(Moment moment) {
            return outline(surrounded, moment);
        }

        @Override
        public Around copy(UnaryOperator<Object> copies) {
            List<Mobject> copied = surrounded.stream()
                    .map(each -> (Mobject) copies.apply(each))
                    .toList();
            return copied.equals(surrounded) ? null : new Around(copied);
        }
    }

    private static Path outline(List<Mobject> surrounded, Moment moment) {
        return ConvexHulls.aroundOutlines(surrounded.stream()
                .flatMap(each -> each.shapesAt(moment).stream())
                .map(shape -> shape.outlineAt(moment))
                .toList());
    }
}
