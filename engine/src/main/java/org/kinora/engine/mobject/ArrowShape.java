package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/**
 * What makes up an arrow's outline. Shaft and tips are contours that overlap and run the same way around, so that they
 * fill as one even where they are transparent.
 *
 * @param angle how far the shaft turns to the left, in radians; 0 is straight
 * @param thickness of the shaft, in units
 * @param tipLength in units, on an arrow that is long enough for it
 * @param twoTips whether there is a tip at the start too
 */
record ArrowShape(
        Point start,
        Point end,
        double angle,
        double thickness,
        double tipLength,
        double tipWidth,
        ArrowTip tip,
        boolean twoTips) {

    /** A tip is no longer than this part of its arrow; manim's {@code max_tip_length_to_length_ratio}. */
    private static final double LARGEST_TIP = 0.25;

    /** A shaft is no thicker than this part of its arrow; manim's {@code max_stroke_width_to_length_ratio}. */
    private static final double LARGEST_THICKNESS = 0.05;

    private static final double NEARLY_STRAIGHT = 1e-4;

    ArrowShape withEnds(Point newStart, Point newEnd) {
        return new ArrowShape(newStart, newEnd, angle, thickness, tipLength, tipWidth, tip, twoTips);
    }

    ArrowShape withThickness(double newThickness) {
        return new ArrowShape(start, end, angle, newThickness, tipLength, tipWidth, tip, twoTips);
    }

    ArrowShape withTip(ArrowTip newTip, double length, double width) {
        return new ArrowShape(start, end, angle, thickness, length, width, newTip, twoTips);
    }

    /** @param newAngle in radians, to the left when positive; less than a full turn */
    ArrowShape bent(double newAngle) {
        return new ArrowShape(start, end, newAngle, thickness, tipLength, tipWidth, tip, twoTips);
    }

    /** Bent to the other side. */
    ArrowShape mirrored() {
        return new ArrowShape(start, end, -angle, thickness, tipLength, tipWidth, tip, twoTips);
    }

    ArrowShape interpolate(ArrowShape other, double progress) {
        return new ArrowShape(
                start.interpolate(other.start, progress),
                end.interpolate(other.end, progress),
                mix(angle, other.angle, progress),
                Math.max(0, mix(thickness, other.thickness, progress)),
                Math.max(0, mix(tipLength, other.tipLength, progress)),
                Math.max(0, mix(tipWidth, other.tipWidth, progress)),
                progress < 0.5 ? tip : other.tip,
                progress < 0.5 ? twoTips : other.twoTips);
    }

    private static double mix(double from, double to, double progress) {
        return from + (to - from) * progress;
    }

    /** Without a gap at both ends, measured along the shaft. */
    ArrowShape shortened(double gap) {
        PathMeasure way = way().measure();
        double share = way.length() == 0 ? 0 : Math.min(0.5, gap / way.length());
        ArrowShape shorter = withEnds(way.pointAt(share), way.pointAt(1 - share));
        return new ArrowShape(
                shorter.start, shorter.end, angle * (1 - 2 * share), thickness, tipLength, tipWidth, tip, twoTips);
    }

    /** The outline of an arrow that has grown this far along its way; its tip has full size as soon as it fits. */
    Path outlineUpTo(double progress) {
        PathMeasure way = way().measure();
        double whole = way.length();
        double grown = whole * progress;
        if (!(grown > 0)) {
            return Path.EMPTY;
        }
        double length = Math.min(Math.min(tipLength, LARGEST_TIP * whole), grown / (twoTips ? 2 : 1));
        double width = tipWidth * length / tipLength;
        double hidden = length * tip.shaftEnd();
        PathBuilder out = Path.builder();
        double from = twoTips ? hidden : 0;
        if (grown - hidden > from) {
            out.append(shaft(from / whole, (grown - hidden) / whole, Math.min(thickness, LARGEST_THICKNESS * whole)));
        }
        out.append(tip(way.pointAt((grown - length) / whole), way.pointAt(progress), length, width));
        if (twoTips) {
            out.append(tip(way.pointAt(length / whole), start, length, width));
        }
        return out.build();
    }

    private Path way() {
        return Arcs.between(start, end, angle);
    }

    private Path tip(Point base, Point point, double length, double width) {
        return tip.outline(length, width)
                .transformed(
                        Affine.rotation(point.minus(base).angle(), Point.ORIGIN).then(Affine.translation(point)));
    }

    /** The band between two proportions of the way, counter-clockwise. */
    private Path shaft(double from, double to, double width) {
        Point chord = end.minus(start);
        if (Math.abs(angle) < NEARLY_STRAIGHT) {
            double length = chord.length() * (to - from);
            return Polygons.rectangle(Point.ORIGIN, length, width)
                    .transformed(Affine.rotation(chord.angle(), Point.ORIGIN)
                            .then(Affine.translation(start.interpolate(end, (from + to) / 2))));
        }
        Point center = start.interpolate(end, 0.5).plus(chord.perpendicular().times(0.5 / Math.tan(angle / 2)));
        Point arm = start.minus(center);
        Path band = Arcs.sector(
                center,
                Math.max(0, arm.length() - width / 2),
                arm.length() + width / 2,
                arm.angle() + angle * from,
                angle * (to - from));
        return angle > 0 ? band : band.reversed();
    }
}
