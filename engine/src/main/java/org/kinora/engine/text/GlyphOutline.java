package org.kinora.engine.text;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.lwjgl.util.freetype.FT_Outline;
import org.lwjgl.util.freetype.FT_Vector;

/**
 * Reads a glyph's points as FreeType holds them. A TrueType contour is a ring of points that lie on the curve or control
 * it; between two neighbouring control points lies an unwritten point on the curve, halfway (TrueType Reference Manual,
 * chapter 1). In a contour of a PostScript outline, control points come in pairs, for a cubic curve to the next point.
 * Reading the arrays costs a third of FreeType's own decomposition, which calls back into Java for every segment.
 */
final class GlyphOutline {

    private static final int ON_CURVE = 1;
    private static final int CUBIC = 2;

    private final FT_Vector.Buffer points;
    private final ByteBuffer tags;
    private final float scale;
    private final PathBuilder path = Path.builder();

    private GlyphOutline(FT_Outline outline, double scale) {
        this.points = outline.points();
        this.tags = outline.tags();
        this.scale = (float) scale;
    }

    /** @param scale from font units to the units of the path */
    static Path read(FT_Outline outline, double scale) {
        if (outline.n_contours() == 0) {
            return Path.EMPTY;
        }
        GlyphOutline reader = new GlyphOutline(outline, scale);
        ShortBuffer lastPoints = outline.contours();
        int first = 0;
        for (int i = 0; i < outline.n_contours(); i++) {
            int last = Short.toUnsignedInt(lastPoints.get(i));
            if (last > first) {
                reader.contour(first, last);
            }
            first = last + 1;
        }
        return reader.path.build();
    }

    private void contour(int first, int last) {
        int count = last - first + 1;
        boolean startsOnCurve = isOnCurve(first);
        float startX = startsOnCurve ? x(first) : startOfRing(x(first), x(last), isOnCurve(last));
        float startY = startsOnCurve ? y(first) : startOfRing(y(first), y(last), isOnCurve(last));
        path.moveTo(startX, startY);
        boolean controlled = false;
        float controlX = 0;
        float controlY = 0;
        for (int i = startsOnCurve ? 1 : 0; i < count; i++) {
            int at = first + i;
            float x = x(at);
            float y = y(at);
            if (isCubic(at) && i + 1 < count) {
                boolean isLast = i + 2 == count;
                path.cubicTo(x, y, x(at + 1), y(at + 1), isLast ? startX : x(at + 2), isLast ? startY : y(at + 2));
                i += 2;
            } else if (!isOnCurve(at)) {
                if (controlled) {
                    path.quadTo(controlX, controlY, (controlX + x) / 2, (controlY + y) / 2);
                }
                controlX = x;
                controlY = y;
                controlled = true;
            } else if (controlled) {
                path.quadTo(controlX, controlY, x, y);
                controlled = false;
            } else {
                path.lineTo(x, y);
            }
        }
        if (controlled) {
            path.quadTo(controlX, controlY, startX, startY);
        }
        path.close();
    }

    /**
     * A ring whose first point is a control point starts at its last point if that is on the curve, otherwise halfway
     * between the two.
     */
    private static float startOfRing(float first, float last, boolean lastIsOnCurve) {
        return lastIsOnCurve ? last : (first + last) / 2;
    }

    private boolean isOnCurve(int point) {
        return (tags.get(point) & ON_CURVE) != 0;
    }

    private boolean isCubic(int point) {
        return (tags.get(point) & (ON_CURVE | CUBIC)) == CUBIC;
    }

    private float x(int point) {
        return points.get(point).x() * scale;
    }

    private float y(int point) {
        return points.get(point).y() * scale;
    }
}
