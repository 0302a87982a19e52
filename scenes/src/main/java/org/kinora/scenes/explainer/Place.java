package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;

/**
 * A rectangle of the picture that something is put into, in scene units.
 *
 * @param center its middle
 * @param width more than 0
 * @param height more than 0
 */
public record Place(Point center, double width, double height) {

    /** From its edges. */
    public static Place of(double left, double right, double bottom, double top) {
        return new Place(point((left + right) / 2, (bottom + top) / 2), right - left, top - bottom);
    }

    public double left() {
        return center.x() - width / 2;
    }

    public double right() {
        return center.x() + width / 2;
    }

    public double bottom() {
        return center.y() - height / 2;
    }

    public double top() {
        return center.y() + height / 2;
    }

    /** The point at a share of the width from the left and a share of the height from the bottom, both from 0 to 1. */
    public Point at(double across, double up) {
        return point(left() + across * width, bottom() + up * height);
    }

    /** A part of this place, by shares of its width and height. */
    public Place part(double fromAcross, double toAcross, double fromUp, double toUp) {
        return of(
                left() + fromAcross * width,
                left() + toAcross * width,
                bottom() + fromUp * height,
                bottom() + toUp * height);
    }

    /** A smaller place with the same middle. */
    public Place inset(double margin) {
        return new Place(center, width - 2 * margin, height - 2 * margin);
    }

    /** By how much a mobject has to be scaled so that it just fits; 1 where it fits already. */
    public double shrinkage(Mobject mobject) {
        Bounds bounds = mobject.bounds();
        return Math.min(1, Math.min(width / bounds.width(), height / bounds.height()));
    }
}
