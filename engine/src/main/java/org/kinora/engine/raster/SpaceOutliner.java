package org.kinora.engine.raster;

import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Stroke;

/**
 * Makes outlines in pixels of what lies in a plane in space. Curves become lines in their own plane, fine enough for the
 * greatest scale at which any part of the plane's rectangle around them is seen; then every point goes through the
 * plane's homography. For one thread.
 */
public final class SpaceOutliner {

    /** The greatest distance of a chord from its curve, in pixels. */
    private static final double TOLERANCE = 0.06;

    private static final double STROKE_TOLERANCE = 0.03;
    /** A path gets no more than this many steps of detail, however near it comes. */
    private static final double FINEST = 1e-6;

    private final double leastW;
    private final double unitPixels;
    private final PlaneProjector projector;
    private final FacingStroke facing;
    private final Flattener flattener = new Flattener();
    private final StrokeExpander expander = new StrokeExpander();
    private final StrokeOutliner outliner = new StrokeOutliner();
    private final StrokePath projected = new StrokePath();
    private final Polylines flat = new Polylines();
    private final DeviceMap map;

    /**
     * @param leastW the smallest w that is seen
     * @param unitPixels how many pixels make a unit that faces the viewer where w is 1
     */
    public SpaceOutliner(PictureSize size, double leastW, double unitPixels) {
        this.leastW = leastW;
        this.unitPixels = unitPixels;
        projector = new PlaneProjector(size, leastW);
        facing = new FacingStroke(size, leastW);
        map = new DeviceMap(size);
    }

    /**
     * @param toPlane from the path's coordinates to the plane's
     * @param toPixels from the plane's coordinates to pixels
     * @param sides what is kept, in the plane's coordinates
     */
    public void fill(Path path, Affine toPlane, Homography toPixels, List<HalfPlane> sides, Polylines out) {
        Homography ofPath = toPixels.after(toPlane);
        flattener.flatten(path, TOLERANCE / scale(ofPath, path.bounds()), flat);
        projector.project(
                flat, ofPath, sides.stream().map(side -> side.before(toPlane)).toList(), out);
    }

    /**
     * As {@link #fill}, for the stroke along the path.
     *
     * @param facesViewer whether the stroke is turned toward the viewer all along; otherwise it lies in the plane
     */
    public void stroke(
            Path path,
            Affine toPlane,
            Homography toPixels,
            Stroke stroke,
            boolean facesViewer,
            List<HalfPlane> sides,
            Polylines out) {
        // the plane is enlarged to about the size of pixels, in which tolerances are measured
        double scale = scale(toPixels, path.bounds(toPlane));
        Affine fromEnlarged = new Affine(1 / scale, 0, 0, 1 / scale, toPlane.dx(), toPlane.dy());
        map.set(scale * toPlane.xx(), scale * toPlane.yx(), scale * toPlane.xy(), scale * toPlane.yy(), 0, 0);
        Homography ofEnlarged = toPixels.after(fromEnlarged);
        List<HalfPlane> enlargedSides =
                sides.stream().map(side -> side.before(fromEnlarged)).toList();
        if (facesViewer) {
            StrokePath line = expander.centerLine(path, map, stroke, scale);
            facing.project(line, ofEnlarged, unitPixels / scale, enlargedSides, projected);
            outliner.outline(projected, stroke.join(), stroke.cap(), STROKE_TOLERANCE, out);
        } else {
            expander.expand(path, map, stroke, scale, flat);
            projector.project(flat, ofEnlarged, enlargedSides, out);
        }
    }

    private double scale(Homography toPixels, Bounds bounds) {
        double greatest = Math.max(
                Math.max(at(toPixels, bounds.corner(Point.UP_LEFT)), at(toPixels, bounds.corner(Point.UP_RIGHT))),
                Math.max(at(toPixels, bounds.corner(Point.DOWN_LEFT)), at(toPixels, bounds.corner(Point.DOWN_RIGHT))));
        double extent = Math.max(Math.max(bounds.width(), bounds.height()), 1e-9);
        return Math.max(1e-6, Math.min(greatest, TOLERANCE / (FINEST * extent)));
    }

    private double at(Homography toPixels, Point corner) {
        return toPixels.w(corner.x(), corner.y()) < leastW
                ? Double.POSITIVE_INFINITY
                : toPixels.greatestScale(corner.x(), corner.y());
    }
}
