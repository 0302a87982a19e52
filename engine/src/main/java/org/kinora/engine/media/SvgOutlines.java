package org.kinora.engine.media;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.paint.Paint;

/** Turns Java's shapes into paths of the engine's, under a transform and within a clip. */
final class SvgOutlines {

    /** Coordinates of single precision are worth nothing beyond this. */
    private static final double FARTHEST = 1e7;

    /** How much longer a pen's mark may be one way than the other before it counts as stretched. */
    private static final double STRETCH = 1.02;

    private static final double SHORTEST_DASHES = 1e-3;

    private final AffineTransform transform;
    private final Area clip;
    private final Set<String> warnings;

    SvgOutlines(AffineTransform transform, Area clip, Set<String> warnings) {
        this.transform = transform;
        this.clip = clip;
        this.warnings = warnings;
    }

    /** What a fill covers, by the non-zero rule. */
    Path filled(Shape shape) {
        Shape whole = transform.createTransformedShape(shape);
        boolean isCut = isCut(whole);
        boolean isEvenOdd = whole.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        if (!isCut && !(isEvenOdd && contours(whole) > 0)) {
            return path(whole);
        }
        if (isIntricate(whole, isCut)) {
            warnings.add("an outline is too intricate for its fill rule or clip path, and is filled as a whole");
            return path(whole);
        }
        Area area = new Area(whole);
        if (isCut) {
            area.intersect(clip);
        }
        return path(area);
    }

    /** Whether the outline of the fill is also the line that a stroke follows. */
    boolean keepsOutline(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() != PathIterator.WIND_EVEN_ODD || contours(shape) == 0;
    }

    /** The line that a stroke follows. */
    Path drawn(Shape shape) {
        return path(transform.createTransformedShape(shape));
    }

    /** Whether a stroke of the engine's draws the same. */
    boolean canStroke(Shape shape, Stroke stroke) {
        if (!(stroke instanceof BasicStroke pen)) {
            return false;
        }
        double[] scales = scales();
        boolean isStretched = scales[0] > STRETCH * scales[1];
        return !isStretched && (clip == null || !isCut(transform.createTransformedShape(grown(shape, pen))));
    }

    private static Shape grown(Shape shape, BasicStroke pen) {
        double reach = pen.getLineWidth() / 2.0;
        java.awt.geom.Rectangle2D bounds = shape.getBounds2D();
        return new java.awt.geom.Rectangle2D.Double(
                bounds.getX() - reach,
                bounds.getY() - reach,
                bounds.getWidth() + 2 * reach,
                bounds.getHeight() + 2 * reach);
    }

    /** A stroke with the width and dashes that this one has under the transform. */
    org.kinora.engine.paint.Stroke stroke(BasicStroke pen, Paint paint) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        List<Double> dashes = new ArrayList<>();
        double total = 0;
        if (pen.getDashArray() != null) {
            for (float dash : pen.getDashArray()) {
                dashes.add(dash * scale);
                total += dash * scale;
            }
        }
        if (total < SHORTEST_DASHES) {
            dashes.clear();
        }
        return new org.kinora.engine.paint.Stroke(
                paint,
                pen.getLineWidth() * scale,
                switch (pen.getLineJoin()) {
                    case BasicStroke.JOIN_ROUND -> org.kinora.engine.paint.Stroke.Join.ROUND;
                    case BasicStroke.JOIN_BEVEL -> org.kinora.engine.paint.Stroke.Join.BEVEL;
                    default -> org.kinora.engine.paint.Stroke.Join.MITER;
                },
                switch (pen.getEndCap()) {
                    case BasicStroke.CAP_ROUND -> org.kinora.engine.paint.Stroke.Cap.ROUND;
                    case BasicStroke.CAP_SQUARE -> org.kinora.engine.paint.Stroke.Cap.SQUARE;
                    default -> org.kinora.engine.paint.Stroke.Cap.BUTT;
                },
                List.of(),
                dashes,
                pen.getDashPhase() * scale);
    }

    /** What a stroke covers, for one that no pen draws: stretched or cut. */
    Path strokeOutline(Shape shape, Stroke stroke) {
        Shape whole = transform.createTransformedShape(stroke.createStrokedShape(shape));
        if (!isCut(whole)) {
            return path(whole);
        }
        if (isIntricate(whole, true)) {
            warnings.add("a line is too intricate for its clip path, and is drawn as a whole");
            return path(whole);
        }
        Area area = new Area(whole);
        area.intersect(clip);
        return path(area);
    }

    private boolean isIntricate(Shape whole, boolean isCut) {
        return SvgIntricacy.isIntricate(isCut ? List.of(whole, clip) : List.of(whole));
    }

    private boolean isCut(Shape whole) {
        return clip != null && !clip.contains(whole.getBounds2D());
    }

    /** By how much the transform stretches along the two directions in which it does most and least. */
    private double[] scales() {
        double a = transform.getScaleX();
        double b = transform.getShearY();
        double c = transform.getShearX();
        double d = transform.getScaleY();
        double sum = a * a + b * b + c * c + d * d;
        double root = Math.sqrt(Math.max(0, sum * sum - 4 * (a * d - b * c) * (a * d - b * c)));
        return new double[] {Math.sqrt((sum + root) / 2), Math.sqrt(Math.max(0, sum - root) / 2)};
    }

    /** How many contours with a curve or a line in them. */
    private static int contours(Shape shape) {
        int contours = 0;
        double[] at = new double[6];
        int last = PathIterator.SEG_CLOSE;
        for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            int kind = way.currentSegment(at);
            if (last == PathIterator.SEG_MOVETO && kind != PathIterator.SEG_MOVETO) {
                contours++;
            }
            last = kind;
        }
        return contours;
    }

    private Path path(Shape shape) {
        PathBuilder path = Path.builder();
        double[] at = new double[6];
        boolean hasBegun = false;
        double startX = 0;
        double startY = 0;
        for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            int kind = way.currentSegment(at);
            int count = kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < count && kind != PathIterator.SEG_CLOSE; i++) {
                if (!(Math.abs(at[i]) < FARTHEST)) {
                    warnings.add("an outline has coordinates too large to be drawn, and is left out");
                    return Path.EMPTY;
                }
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
                hasBegun = false;
                continue;
            }
            if (!hasBegun && kind != PathIterator.SEG_CLOSE) {
                path.moveTo((float) startX, (float) startY);
                hasBegun = true;
            }
            switch (kind) {
                case PathIterator.SEG_LINETO -> path.lineTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo((float) at[0], (float) at[1], (float) at[2], (float) at[3]);
                case PathIterator.SEG_CUBICTO ->
                    path.cubicTo(
                            (float) at[0], (float) at[1], (float) at[2], (float) at[3], (float) at[4], (float) at[5]);
                default -> {
                    if (hasBegun) {
                        path.close();
                        hasBegun = false;
                    }
                }
            }
        }
        return path.build();
    }
}
