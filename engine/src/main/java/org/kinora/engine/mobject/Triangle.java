package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/** A triangle of equal sides whose corners are one unit from the origin, one of them on top. */
public final class Triangle extends VMobject<Triangle> {

    public Triangle() {
        super(Polygons.regular(Point.ORIGIN, 3, 1, Math.PI / 2));
    }
}
