package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.raster.Rasterizer;

/**
 * Paints what stands in space: brings plane shapes into order, makes their strips on all cores, and then paints bands of
 * 16 rows on all cores. A band depends on nothing but the content, so the number of threads changes no pixel.
 */
final class SpacePainter implements PixelPainter {

    private static final int BAND = BlockSet.SIZE;

    private final PictureSize size;
    private final Queue<Rasterizer> rasterizers = new ConcurrentLinkedQueue<>();
    private final Queue<BandPainter> bandPainters = new ConcurrentLinkedQueue<>();

    SpacePainter(PictureSize size) {
        this.size = size;
    }

    @Override
    public boolean paints(PixelContent content) {
        return content instanceof SpaceContent;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        SpaceContent space = (SpaceContent) content;
        Projection projection = space.projection();
        Light light = new Light(space.light(), projection.eye());
        FacetMaker maker = new FacetMaker(projection, toPixels, size);
        List<Facet> facets = new ArrayList<>();
        SurfaceStack surfaces = new SurfaceStack(projection, toPixels, light, size);
        for (int place = 0; place < space.members().size(); place++) {
            SpaceMember member = space.members().get(place);
            if (member instanceof PlaneMember plane) {
                facets.add(maker.make(plane, place));
            } else {
                surfaces.add((MeshMember) member);
            }
        }
        List<ShapedUnit> units = new DepthOrder(maker)
                .order(facets).stream().map(unit -> ShapedUnit.of(unit, light)).toList();
        shape(units, projection, toPixels);
        cover(layer, units, surfaces);
        if (!layer.isEmpty()) {
            paintBands(layer, units, surfaces, opacity);
        }
    }

    private void shape(List<ShapedUnit> units, Projection projection, Affine toPixels) {
        List<ShapedFacet> all =
                units.stream().flatMap(unit -> unit.facets().stream()).toList();
        int portions = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), all.size() / 8));
        IntStream.range(0, portions).parallel().forEach(portion -> {
            Rasterizer pooled = rasterizers.poll();
            Rasterizer rasterizer = pooled == null ? new Rasterizer(size) : pooled;
            FacetShaper shaper = new FacetShaper(size, rasterizer, projection.leastW(), toPixels.meanScale());
            for (int i = portion; i < all.size(); i += portions) {
                all.get(i).shape(shaper);
            }
            rasterizers.add(rasterizer);
        });
    }

    private static void cover(PixelLayer layer, List<ShapedUnit> units, SurfaceStack surfaces) {
        Extent extent = new Extent();
        for (ShapedUnit unit : units) {
            for (ShapedFacet facet : unit.facets()) {
                extent.add(facet.filled().extent());
                extent.add(facet.stroked().extent());
            }
        }
        surfaces.addTo(extent);
        extent.cover(layer);
    }

    private void paintBands(PixelLayer layer, List<ShapedUnit> units, SurfaceStack surfaces, double opacity) {
        int bands = (layer.height() + BAND - 1) / BAND;
        surfaces.index(layer.top(), bands, BAND);
        int factor = (int) (opacity * 255 + 0.5);
        IntStream.range(0, bands).parallel().forEach(band -> {
            BandPainter pooled = bandPainters.poll();
            BandPainter painter = pooled == null ? new BandPainter() : pooled;
            int top = layer.top() + band * BAND;
            int bottom = Math.min(layer.top() + layer.height(), top + BAND);
            painter.paint(layer, top, bottom, units, surfaces, band, factor);
            bandPainters.add(painter);
        });
    }
}
