package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.frame.Repaint;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.raster.Rasterizer;

/**
 * Paints what stands in space: brings plane shapes into order, makes their strips on all cores, and then paints bands of
 * 16 rows on all cores. A band depends on nothing but the content, so the number of threads changes no pixel.
 *
 * <p>While the camera and the light stay, shapes that stay keep their strips; and without surfaces among them, only the
 * blocks are painted again in which shapes are new, gone, changed or in another order.
 */
final class SpacePainter implements PixelPainter {

    private static final int BAND = BlockSet.SIZE;

    private final PictureSize size;
    private final Queue<Rasterizer> rasterizers = new ConcurrentLinkedQueue<>();
    private final Queue<BandPainter> bandPainters = new ConcurrentLinkedQueue<>();
    /** What was painted last; null before that. */
    private ArrangedSpace latest;

    SpacePainter(PictureSize size) {
        this.size = size;
    }

    @Override
    public boolean paints(PixelContent content) {
        return content instanceof SpaceContent;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        ArrangedSpace space = arranged((SpaceContent) content, toPixels, opacity);
        Extent extent = new Extent();
        space.units().forEach(unit -> extent.add(unit.extent()));
        space.surfaces().addTo(extent);
        extent.cover(layer);
        BlockSet all = new BlockSet(size);
        all.markAll();
        paintBands(space, layer, all);
    }

    @Override
    public Optional<Repaint> repaint(PixelContent content, Affine toPixels, double opacity) {
        SpaceContent wanted = (SpaceContent) content;
        if (latest == null || !latest.canBecome(wanted, toPixels, opacity)) {
            return Optional.empty();
        }
        SpaceChanges changes = new SpaceChanges(latest.units());
        ArrangedSpace space = arranged(wanted, toPixels, opacity);
        BlockSet blocks = new BlockSet(size);
        changes.markIn(space.units(), blocks);
        return Optional.of(new Repaint() {
            @Override
            public BlockSet blocks() {
                return blocks;
            }

            @Override
            public void paint(PixelLayer layer) {
                paintBands(space, layer, blocks);
            }
        });
    }

    private ArrangedSpace arranged(SpaceContent content, Affine toPixels, double opacity) {
        ArrangedSpace space = ArrangedSpace.of(content, toPixels, opacity, size, latest);
        shape(space);
        latest = space;
        return space;
    }

    private void shape(ArrangedSpace space) {
        List<ShapedFacet> all = space.news();
        int portions = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), all.size() / 8));
        portions(portions).forEach(portion -> {
            Rasterizer pooled = rasterizers.poll();
            Rasterizer rasterizer = pooled == null ? new Rasterizer(size) : pooled;
            FacetShaper shaper = new FacetShaper(
                    size,
                    rasterizer,
                    space.content().projection().leastW(),
                    space.toPixels().meanScale());
            for (int i = portion; i < all.size(); i += portions) {
                all.get(i).shape(shaper);
            }
            rasterizers.add(rasterizer);
        });
    }

    private static IntStream portions(int count) {
        return count == 1 ? IntStream.of(0) : IntStream.range(0, count).parallel();
    }

    private void paintBands(ArrangedSpace space, PixelLayer layer, BlockSet blocks) {
        if (layer.isEmpty()) {
            return;
        }
        int bands = (layer.height() + BAND - 1) / BAND;
        space.surfaces().index(layer.top(), bands, BAND);
        List<List<ShapedUnit>> units = byBand(space.units(), layer.top(), bands);
        int factor = (int) (space.opacity() * 255 + 0.5);
        PixelTarget all = PixelTarget.of(layer.pixels(), layer.left(), layer.top(), layer.width(), layer.height());
        IntStream.range(0, bands).parallel().forEach(band -> {
            int row = layer.top() / BAND + band;
            int start = blocks.nextIn(0, row);
            if (start == blocks.columns()) {
                return;
            }
            BandPainter pooled = bandPainters.poll();
            BandPainter painter = pooled == null ? new BandPainter() : pooled;
            while (start < blocks.columns()) {
                int end = blocks.nextOut(start, row);
                PixelTarget target = all.within(start * BAND, row * BAND, end * BAND, (row + 1) * BAND);
                if (!target.isEmpty()) {
                    painter.paint(target, units.get(band), space.surfaces(), band, factor);
                }
                start = blocks.nextIn(end, row);
            }
            bandPainters.add(painter);
        });
    }

    private static List<List<ShapedUnit>> byBand(List<ShapedUnit> units, int layerTop, int bands) {
        List<List<ShapedUnit>> byBand = Stream.generate(() -> (List<ShapedUnit>) new ArrayList<ShapedUnit>())
                .limit(bands)
                .toList();
        for (ShapedUnit unit : units) {
            Extent extent = unit.extent();
            if (!extent.isEmpty()) {
                int first = Math.max(0, Math.floorDiv(extent.top() - layerTop, BAND));
                int last = Math.min(bands - 1, Math.floorDiv(extent.bottom() - 1 - layerTop, BAND));
                for (int band = first; band <= last; band++) {
                    byBand.get(band).add(unit);
                }
            }
        }
        return byBand;
    }
}
