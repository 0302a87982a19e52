package org.kinora.engine.text.tex;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * Lines through a part of a formula, which JLaTeXMath cannot draw.
 *
 * @param start of the part, in the rewritten text
 * @param end after it
 * @param sourceStart of the whole command, in the author's source
 * @param sourceEnd after it
 */
record Strike(Kind kind, int start, int end, int sourceStart, int sourceEnd) {

    /** The lines of LaTeX's package {@code cancel}. */
    enum Kind {
        CANCEL(true, false),
        BCANCEL(false, true),
        XCANCEL(true, true);

        private final boolean rises;
        private final boolean falls;

        Kind(boolean rises, boolean falls) {
            this.rises = rises;
            this.falls = falls;
        }

        String command() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The thickness of the lines, in ems: that of a fraction bar. */
    private static final double THICKNESS = 0.04;

    /** How far the lines reach over the part at both ends, in ems. */
    private static final double OVERHANG = 0.06;

    /** Adds the lines across the shapes of the part. */
    void strikeOut(Bounds part, List<FormulaShape> shapes, FormulaShape like) {
        Bounds box = part.grown(OVERHANG);
        if (kind.rises) {
            shapes.add(line(box.corner(Point.DOWN_LEFT), box.corner(Point.UP_RIGHT), like));
        }
        if (kind.falls) {
            shapes.add(line(box.corner(Point.UP_LEFT), box.corner(Point.DOWN_RIGHT), like));
        }
    }

    private FormulaShape line(Point from, Point to, FormulaShape like) {
        Point way = to.minus(from);
        Point side = way.normalized().perpendicular().times(THICKNESS / 2);
        Path outline = Path.polygon(side.negated(), way.minus(side), way.plus(side), side);
        return new FormulaShape(outline, Affine.translation(from), sourceStart, sourceEnd, way.x(), like.color());
    }
}
