package org.kinora.engine.space;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.raster.DeviceMap;
import org.kinora.engine.raster.Polylines;
import org.kinora.engine.raster.Rasterizer;
import org.kinora.engine.raster.SpaceOutliner;
import org.kinora.engine.raster.Strips;

/** The tools with which one thread makes strips of facets. */
final class FacetShaper {

    private final Rasterizer rasterizer;
    private final SpaceOutliner outliner;
    private final Polylines outline = new Polylines();
    private final DeviceMap inPixels;

    /**
     * @param leastW the smallest w that is seen
     * @param unitPixels how many pixels make a unit that faces the viewer where w is 1
     */
    FacetShaper(PictureSize size, Rasterizer rasterizer, double leastW, double unitPixels) {
        this.rasterizer = rasterizer;
        outliner = new SpaceOutliner(size, leastW, unitPixels);
        inPixels = new DeviceMap(size);
        inPixels.set(1, 0, 0, 1, 0, 0);
    }

    void fill(Facet facet, Strips out) {
        PlaneMember member = facet.member();
        outliner.fill(member.path(), member.toPlane(), facet.toPixels(), facet.sides(), outline);
        rasterizer.rasterize(outline, inPixels, out);
    }

    void stroke(Facet facet, Strips out) {
        PlaneMember member = facet.member();
        outliner.stroke(
                member.path(),
                member.toPlane(),
                facet.toPixels(),
                member.stroke(),
                member.facesViewer(),
                facet.sides(),
                outline);
        rasterizer.rasterize(outline, inPixels, out);
    }
}
