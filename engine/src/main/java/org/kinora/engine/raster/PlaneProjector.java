package org.kinora.engine.raster;

import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.geometry.Homography;

/** Sends closed polylines of a plane in space to pixels, without what is cut away. For one thread. */
final class PlaneProjector {

    private final NearClip near;
    private Homogeneous contour = new Homogeneous(0);
    private Homogeneous spare = new Homogeneous(0);
    private final Homogeneous seen = new Homogeneous(0);

    PlaneProjector(PictureSize size, double leastW) {
        near = new NearClip(size, leastW, 0);
    }

    /** @param sides what is kept, in the polylines' own coordinates */
    void project(Polylines outline, Homography toPixels, List<HalfPlane> sides, Polylines out) {
        out.clear();
        int start = 0;
        for (int i = 0; i < outline.contourCount; i++) {
            int end = outline.ends[i];
            contour.clear();
            for (int at = start * 2; at < end * 2; at += 2) {
                contour.add(outline.points[at], outline.points[at + 1], 1);
            }
            for (HalfPlane side : sides) {
                Homogeneous rest = NearClip.cut(contour, side, spare);
                spare = contour;
                contour = rest;
            }
            add(toPixels, out);
            start = end;
        }
    }

    private void add(Homography toPixels, Polylines out) {
        seen.clear();
        for (int i = 0; i < contour.count(); i++) {
            double x = contour.x(i);
            double y = contour.y(i);
            seen.add(
                    toPixels.xx() * x + toPixels.xy() * y + toPixels.xw(),
                    toPixels.yx() * x + toPixels.yy() * y + toPixels.yw(),
                    toPixels.w(x, y));
        }
        Homogeneous kept = near.closed(seen);
        for (int i = 0; i < kept.count(); i++) {
            out.add((float) (kept.x(i) / kept.w(i)), (float) (kept.y(i) / kept.w(i)));
        }
        out.endContour();
    }
}
