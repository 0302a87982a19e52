package org.kinora.engine.paint;

import java.util.List;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;

/**
 * How a line is drawn along an outline.
 *
 * <pre>{@code
 * line.setStroke(new Stroke(Color.WHITE, 4).withDashes(List.of(0.2, 0.1), 0));
 * }</pre>
 *
 * @param paint the colour or gradient of the line
 * @param width as manim measures it, in hundredths of a scene unit, so that 4 is a little over 5 pixels in a 1080p
 *     picture; 0 or more; it does not change when the shape is scaled
 * @param widths factors of the width at equal steps along each contour's length, from its start to its end,
 *     interpolated linearly; empty for an even line
 * @param dashes lengths of dash, gap, dash … in scene units, repeated along the line; empty for a solid line
 * @param dashOffset how far into the pattern the line begins, in scene units
 */
public record Stroke(
        Paint paint, double width, Join join, Cap cap, List<Double> widths, List<Double> dashes, double dashOffset)
        implements Digestible {

    /** How two segments meet. */
    public enum Join {
        ROUND,
        /** Pointed, up to four times the width; beveled beyond that. */
        MITER,
        BEVEL
    }

    /** How an open line ends. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    public static final Stroke NONE = new Stroke(Color.TRANSPARENT, 0);

    public Stroke {
        if (!(width >= 0)) {
            throw new IllegalArgumentException("A stroke's width is 0 or more, not " + width);
        }
        widths = List.copyOf(widths);
        dashes = List.copyOf(dashes);
        if (widths.stream().anyMatch(factor -> !(factor >= 0))) {
            throw new IllegalArgumentException("Stroke width factors are 0 or more, not " + widths);
        }
        if (dashes.stream().anyMatch(length -> !(length >= 0))
                || !dashes.isEmpty()
                        && dashes.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            throw new IllegalArgumentException("Dash lengths are 0 or more and not all 0, unlike " + dashes);
        }
    }

    /** As its components would be, without the detour that reading them by name is: every outline has a stroke. */
    @Override
    public void digest(ContentDigest into) {
        into.add(paint).add(width).add(join.ordinal()).add(cap.ordinal());
        into.add(widths).add(dashes).add(dashOffset);
    }

    public Stroke(Paint paint, double width) {
        this(paint, width, Join.MITER, Cap.BUTT, List.of(), List.of(), 0);
    }

    public Stroke withPaint(Paint newPaint) {
        return new Stroke(newPaint, width, join, cap, widths, dashes, dashOffset);
    }

    public Stroke withWidth(double newWidth) {
        return new Stroke(paint, newWidth, join, cap, widths, dashes, dashOffset);
    }

    /** As it looks on something enlarged by a factor: width and dashes grow. */
    public Stroke scaled(double factor) {
        return new Stroke(
                paint,
                width * factor,
                join,
                cap,
                widths,
                dashes.stream().map(length -> length * factor).toList(),
                dashOffset * factor);
    }

    public Stroke withJoin(Join newJoin) {
        return new Stroke(paint, width, newJoin, cap, widths, dashes, dashOffset);
    }

    public Stroke withCap(Cap newCap) {
        return new Stroke(paint, width, join, newCap, widths, dashes, dashOffset);
    }

    public Stroke withWidths(List<Double> newWidths) {
        return new Stroke(paint, width, join, cap, newWidths, dashes, dashOffset);
    }

    public Stroke withDashes(List<Double> newDashes, double newOffset) {
        return new Stroke(paint, width, join, cap, widths, newDashes, newOffset);
    }

    public boolean isInvisible() {
        return width == 0 || paint.isInvisible();
    }

    /** Paint, width and dash offset change gradually; the rest changes halfway. */
    public Stroke interpolate(Stroke end, double progress) {
        Stroke style = progress < 0.5 ? this : end;
        return new Stroke(
                paint.interpolate(end.paint, progress),
                Math.max(0, width + (end.width - width) * progress),
                style.join,
                style.cap,
                style.widths,
                style.dashes,
                style.dashOffset + (end.dashOffset - dashOffset) * (progress < 0.5 ? progress : progress - 1));
    }
}
