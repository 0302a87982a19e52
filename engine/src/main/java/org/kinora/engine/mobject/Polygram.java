package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * Several closed lines with straight sides as one shape, blue as in manim.
 *
 * <pre>{@code
 * add(Polygram.regular(6, 2, 1.5));
 * add(new Polygram(List.of(ORIGIN, RIGHT, UP), List.of(LEFT, DOWN_LEFT, DOWN)));
 * }</pre>
 */
public final class Polygram extends VMobject<Polygram> {

    private static final int MOST_CORNERS = 10_000;

    /** @param polygons the corners of each closed line, in order around it, in scene units; 3 at least */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public Polygram(List<Point>... polygons) {
        this(outline(polygons));
    }

    private Polygram(Path outline) {
        super(outline, Color.TRANSPARENT, new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
    }

    /**
     * The star that comes about when each of {@code corners} points on a circle around the origin, the first on top, is
     * joined with the one {@code density} further; manim's {@code RegularPolygram}. A hexagram is {@code regular(6, 2,
     * 1)}.
     *
     * @param density at least 1 and less than half the number of corners
     * @param radius in units
     */
    public static Polygram regular(int corners, int density, double radius) {
        if (corners > MOST_CORNERS || density < 1 || 2L * density >= corners) {
            throw new IllegalArgumentException(
                    "A polygram has %,d corners at most and a density from 1 to less than half of their number, not %d corners and %d"
                            .formatted(MOST_CORNERS, corners, density));
        }
        PathBuilder out = Path.builder();
        boolean[] isDrawn = new boolean[corners];
        for (int first = 0; first < corners; first++) {
            if (isDrawn[first]) {
                continue;
            }
            out.moveTo(corner(first, corners, radius));
            isDrawn[first] = true;
            for (int next = (first + density) % corners; next != first; next = (next + density) % corners) {
                out.lineTo(corner(next, corners, radius));
                isDrawn[next] = true;
            }
            out.close();
        }
        return new Polygram(out.build());
    }

    private static Point corner(int index, int corners, double radius) {
        double angle = Math.PI / 2 + 2 * Math.PI * index / corners;
        return new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    @SafeVarargs
    private static Path outline(List<Point>... polygons) {
        PathBuilder out = Path.builder();
        for (List<Point> polygon : polygons) {
            if (polygon.size() < 3) {
                throw new IllegalArgumentException("A polygon needs 3 corners at least, not " + polygon.size());
            }
            out.append(Path.polygon(polygon.toArray(Point[]::new)));
        }
        return out.build();
    }
}
