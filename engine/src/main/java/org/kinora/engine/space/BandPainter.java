package org.kinora.engine.space;

import static java.util.Comparator.comparingLong;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;
import org.kinora.engine.raster.DeviceMap;

/** Paints a band of rows of a picture of space. For one thread. */
final class BandPainter {

    /** Within a square of this many pixels, a gradient is painted as if its plane faced the viewer. */
    private static final int TILE = 16;

    private final StripPainter strips = new StripPainter();
    private final SampleStack samples = new SampleStack();
    private final DeviceMap map = new DeviceMap(new PictureSize(1, 1));
    private int[] scratch = {};
    private int[] shell = {};
    private PixelTarget target;

    /**
     * @param where to paint: rows of the band, from and to any multiple of {@value #TILE} pixels or the picture's edge
     * @param units those that may be seen in the band, from back to front
     * @param band its number, counted from the layer's top
     * @param factor multiplies the picture, 0 to 255
     */
    void paint(PixelTarget where, List<ShapedUnit> units, SurfaceStack surfaces, int band, int factor) {
        target = where;
        int count = target.columns() * target.rows();
        if (scratch.length < count) {
            scratch = new int[count];
            shell = new int[count];
        }
        samples.draw(surfaces, band, target);
        for (int stage = 0; stage < samples.stages(); stage++) {
            samples.laySheet(stage);
            for (ShapedUnit unit : units) {
                paintUnit(unit, stage);
            }
        }
        samples.resolve(target);
        fade(factor);
    }

    private void paintUnit(ShapedUnit unit, int stage) {
        List<ShapedFacet> facets = unit.facets();
        boolean isSum = facets.size() > 1 && (unit.isOfOne() || samples.isEmpty());
        if (isSum) {
            paintSum(facets, ShapedFacet::filled, ShapedFacet::fill, stage);
        } else {
            facets.forEach(facet -> paint(facet, facet.filled(), facet.fill(), stage));
        }
        if (isSum && unit.isOfOne()) {
            paintSum(facets, ShapedFacet::stroked, ShapedFacet::stroke, stage);
        } else {
            facets.forEach(facet -> paint(facet, facet.stroked(), facet.stroke(), stage));
        }
    }

    /** Adds facets up, and lays the sum over the picture. */
    private void paintSum(
            List<ShapedFacet> facets,
            Function<ShapedFacet, ShapedFacet.Coverage> coverage,
            Function<ShapedFacet, Paint> paint,
            int stage) {
        Extent extent = new Extent();
        facets.forEach(facet -> extent.add(coverage.apply(facet).extent()));
        PixelTarget whole = extent.within(target);
        if (whole == null) {
            return;
        }
        PixelTarget sum = onto(shell, whole);
        sum.clear();
        // what is laid on nothing is what would be added to nothing, and a sum does not depend on the order
        ShapedFacet first = Collections.max(facets, comparingLong(facet -> pixelsOf(coverage.apply(facet))));
        PixelTarget nothing = coverage.apply(first).extent().within(sum);
        if (nothing == null) {
            return;
        }
        lay(first, coverage.apply(first), paint.apply(first), nothing);
        for (ShapedFacet facet : facets) {
            PixelTarget part = coverage.apply(facet).extent().within(target);
            if (part != null && facet != first) {
                PixelTarget face = onto(scratch, part);
                face.clear();
                lay(facet, coverage.apply(facet), paint.apply(facet), face);
                add(face, sum);
            }
        }
        samples.lay(sum, facets.get(0).facet().nearness(), stage, target);
    }

    private long pixelsOf(ShapedFacet.Coverage coverage) {
        PixelTarget part = coverage.extent().within(target);
        return part == null ? 0 : (long) part.columns() * part.rows();
    }

    private static void add(PixelTarget face, PixelTarget sum) {
        for (int y = face.top(); y < face.bottom(); y++) {
            int from = face.index(face.left(), y);
            int to = sum.index(face.left(), y);
            for (int i = 0; i < face.right() - face.left(); i++) {
                int pixel = face.rgba()[from + i];
                if (pixel != 0) {
                    sum.rgba()[to + i] = Blending.add(pixel, sum.rgba()[to + i]);
                }
            }
        }
    }

    /** Another array for a part of the target. */
    private PixelTarget onto(int[] rgba, PixelTarget part) {
        return new PixelTarget(
                rgba,
                target.left(),
                target.top(),
                target.right() - target.left(),
                part.left(),
                part.top(),
                part.right(),
                part.bottom());
    }

    private void paint(ShapedFacet facet, ShapedFacet.Coverage coverage, Paint paint, int stage) {
        PixelTarget part = coverage.extent().within(target);
        if (part == null) {
            return;
        }
        if (samples.isEmpty()) {
            lay(facet, coverage, paint, part);
            return;
        }
        PixelTarget own = onto(scratch, part);
        own.clear();
        lay(facet, coverage, paint, own);
        samples.lay(own, facet.facet().nearness(), stage, target);
    }

    private void lay(ShapedFacet facet, ShapedFacet.Coverage coverage, Paint paint, PixelTarget onto) {
        if (paint instanceof Color) {
            strips.paint(coverage.strips(), paint, facet.opacity(), map, onto);
            return;
        }
        Homography toPixels = facet.paintToPixels();
        if (Math.abs(toPixels.determinant()) < 1e-12) {
            return;
        }
        Homography back = toPixels.inverse();
        for (int y = onto.top() / TILE * TILE; y < onto.bottom(); y += TILE) {
            for (int x = onto.left() / TILE * TILE; x < onto.right(); x += TILE) {
                double middleX = x + TILE / 2.0;
                double middleY = y + TILE / 2.0;
                if (back.w(middleX, middleY) > 0) {
                    Affine local = toPixels.tangentAt(back.x(middleX, middleY), back.y(middleX, middleY));
                    map.set(local.xx(), local.yx(), local.xy(), local.yy(), local.dx(), local.dy());
                    strips.paint(coverage.strips(), paint, facet.opacity(), map, onto.within(x, y, x + TILE, y + TILE));
                }
            }
        }
    }

    private void fade(int factor) {
        for (int y = target.top(); y < target.bottom() && factor < 255; y++) {
            int at = target.index(target.left(), y);
            for (int i = at; i < at + target.right() - target.left(); i++) {
                target.rgba()[i] = Blending.scaled(target.rgba()[i], factor);
            }
        }
    }
}
