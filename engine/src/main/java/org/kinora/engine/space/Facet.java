package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;

/**
 * A plane member, or a part of one that was cut along another's plane, as it is seen.
 *
 * @param scenePlace its place in the scene's order
 * @param toPixels from the plane's coordinates to pixels
 * @param hull around it, in the plane's coordinates
 * @param sides what is left of the plane
 * @param seen what the hull covers of the picture, in pixels; empty if it cannot be seen
 * @param nearness 1 / w as a linear function of pixels
 * @param isFront whether the eye is on the side to which the plane's normal points
 */
record Facet(
        PlaneMember member,
        int scenePlace,
        Homography toPixels,
        ConvexPolygon hull,
        List<HalfPlane> sides,
        ConvexPolygon seen,
        HalfPlane nearness,
        boolean isFront) {

    /** The same facet at another place in the scene's order. */
    Facet at(int place) {
        return place == scenePlace ? this : new Facet(member, place, toPixels, hull, sides, seen, nearness, isFront);
    }

    /** The rectangle around what is seen; null if nothing is. */
    Bounds bounds() {
        return seen.isEmpty()
                ? null
                : Bounds.around(seen.corners().stream().map(Bounds::at)).orElseThrow();
    }

    boolean isFace() {
        return member.body() != PlaneMember.NO_BODY;
    }

    /**
     * The side of another facet's plane to which that plane's normal points, in the coordinates of this plane.
     */
    HalfPlane sideOf(Facet other) {
        Point3 normal = other.member.normal();
        Affine3 place = member.place();
        double distance = normal.dot(other.member.place().origin());
        return new HalfPlane(
                normal.x() * place.xx() + normal.y() * place.yx() + normal.z() * place.zx(),
                normal.x() * place.xy() + normal.y() * place.yy() + normal.z() * place.zy(),
                normal.dot(place.origin()) - distance);
    }

    /**
     * What is left of it on one side of another facet's plane; null if nothing is.
     *
     * @param isNormalSide whether it is the side to which that plane's normal points
     */
    Facet cut(Facet by, boolean isNormalSide, FacetMaker maker) {
        HalfPlane normalSide = sideOf(by);
        HalfPlane side = isNormalSide ? normalSide : normalSide.opposite();
        return isLine() ? lineWithin(side, by, isNormalSide == by.isFront) : within(side, maker);
    }

    /** Whether it is a straight line, which has no plane of its own. */
    boolean isLine() {
        return hull.isEmpty();
    }

    private Facet lineWithin(HalfPlane side, Facet by, boolean isNearer) {
        HalfPlane ahead = new HalfPlane(
                nearness.a() - by.nearness.a(), nearness.b() - by.nearness.b(), nearness.c() - by.nearness.c());
        ConvexPolygon rest = seen.within(isNearer ? ahead : ahead.opposite());
        return rest.isEmpty()
                ? null
                : new Facet(member, scenePlace, toPixels, hull, with(side), rest, nearness, isFront);
    }

    private List<HalfPlane> with(HalfPlane side) {
        List<HalfPlane> all = new ArrayList<>(sides);
        all.add(side);
        return List.copyOf(all);
    }

    private Facet within(HalfPlane side, FacetMaker maker) {
        ConvexPolygon rest = hull.within(side);
        if (rest.isEmpty()) {
            return null;
        }
        return new Facet(member, scenePlace, toPixels, rest, with(side), maker.seen(toPixels, rest), nearness, isFront);
    }

    /** The middle of the hull, in space. */
    Point3 middle() {
        double x = 0;
        double y = 0;
        for (Point corner : hull.corners()) {
            x += corner.x() / hull.corners().size();
            y += corner.y() / hull.corners().size();
        }
        return member.place().apply(x, y, 0);
    }
}
