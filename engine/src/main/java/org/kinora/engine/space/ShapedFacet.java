package org.kinora.engine.space;

import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.raster.Strips;

/** The coverage of a facet's fill and stroke, and how they are painted. */
final class ShapedFacet {

    private final Facet facet;
    private final Paint fill;
    private final Coverage filled = new Coverage(new Strips(), new Extent());
    private final Coverage stroked = new Coverage(new Strips(), new Extent());

    /** @param extent around the strips */
    record Coverage(Strips strips, Extent extent) {}

    ShapedFacet(Facet facet, Light light) {
        this.facet = facet;
        PlaneMember member = facet.member();
        this.fill =
                member.fill() instanceof Color color && member.shading() > 0 ? lit(color, facet, light) : member.fill();
    }

    private static Color lit(Color color, Facet facet, Light light) {
        PlaneMember member = facet.member();
        return Light.lit(color, light.light(member.normal(), facet.middle()), member.shading());
    }

    /** Makes the strips. */
    void shape(FacetShaper shaper) {
        PlaneMember member = facet.member();
        if (!member.fill().isInvisible() && !facet.isLine()) {
            shaper.fill(facet, filled.strips);
            filled.extent.add(filled.strips);
        }
        if (!member.stroke().isInvisible()) {
            shaper.stroke(facet, stroked.strips);
            stroked.extent.add(stroked.strips);
        }
    }

    /** Adds the blocks in which it may be seen. */
    void markIn(BlockSet blocks) {
        filled.strips.markIn(blocks);
        stroked.strips.markIn(blocks);
    }

    Facet facet() {
        return facet;
    }

    Paint fill() {
        return fill;
    }

    Paint stroke() {
        return facet.member().stroke().paint();
    }

    Coverage filled() {
        return filled;
    }

    Coverage stroked() {
        return stroked;
    }

    double opacity() {
        return facet.member().opacity();
    }

    /** From the paints' coordinates to pixels. */
    Homography paintToPixels() {
        Affine toPlane = facet.member().toPlane();
        return facet.toPixels().after(toPlane);
    }
}
