package org.kinora.engine.pixels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.raster.Strips;

/**
 * Paints crowds. Small instances are put together from masks: their places are rounded to quarters of a pixel, their
 * diameters too, and their angles so that no pixel of the stamp moves by more than an eighth of a pixel. Instances that
 * are too large for that are drawn exactly, as outlines are.
 *
 * <p>The picture is painted in bands, each by one thread, in the order of the instances.
 */
final class CrowdPainter implements PixelPainter {

    /** Beyond so many entries, masks that are not needed at the moment are forgotten. */
    private static final long MOST_ENTRIES = 8 << 20;
    /** So many masks are made by one thread at a time. */
    private static final int MASKS_AT_ONCE = 16;

    private final PictureSize size;
    private final Map<Integer, StampSheet> sheets = new HashMap<>();
    private List<StampPart> parts = List.of();
    private Affine shape;
    /** Of crowds that are seen obliquely. */
    private SeenStamps stamps;

    private long entries;
    private final Map<PictureSize, Queue<StampTools>> tools = new HashMap<>();

    CrowdPainter(PictureSize size) {
        this.size = size;
    }

    @Override
    public boolean paints(PixelContent content) {
        return content instanceof CrowdPicture || content instanceof SeenCrowd;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        if (content instanceof SeenCrowd seen) {
            paintSeen(seen, toPixels, opacity, layer);
            return;
        }
        CrowdPicture crowd = (CrowdPicture) content;
        if (crowd.count() == 0 || crowd.parts().isEmpty()) {
            return;
        }
        CrowdView view = CrowdView.of(toPixels);
        if (!crowd.parts().equals(parts) || !view.shape().equals(shape) || entries > MOST_ENTRIES) {
            parts = crowd.parts();
            shape = view.shape();
            sheets.clear();
            entries = 0;
        }
        paint(crowd, place(crowd, toPixels, view, layer), instance -> toPixels, opacity, layer);
    }

    private void paintSeen(SeenCrowd content, Affine toPixels, double opacity, PixelLayer layer) {
        CrowdPicture crowd = content.crowd();
        if (crowd.count() == 0 || crowd.parts().isEmpty()) {
            return;
        }
        parts = crowd.parts();
        shape = null;
        if (stamps == null || !stamps.parts().equals(parts) || stamps.entries() + entries > MOST_ENTRIES) {
            stamps = new SeenStamps(parts, radius(), CrowdPlaces.DIAMETER_STEPS);
            entries = 0;
        }
        Homography plane = content.toPicture().then(toPixels);
        CrowdPlaces placed = place(crowd, plane, content.leastW(), layer);
        paint(crowd, placed, instance -> plane.tangentAt(crowd.x()[instance], crowd.y()[instance]), opacity, layer);
    }

    private double radius() {
        return parts.stream().mapToDouble(StampPart::radius).max().orElse(0);
    }

    /** @param toPixels from the crowd's coordinates to pixels, around the place of an instance */
    private void paint(
            CrowdPicture crowd, CrowdPlaces placed, IntFunction<Affine> toPixels, double opacity, PixelLayer layer) {
        if (layer.isEmpty()) {
            return;
        }
        makeMasks(placed);
        Strips[][] outlines = outlines(crowd, toPixels, placed);
        CrowdBands bands = CrowdBands.of(placed, layer);
        int alpha = (int) (opacity * 255 + 0.5);
        long[][] shades = parts.stream().map(part -> shades(part, alpha)).toArray(long[][]::new);
        IntStream.range(0, bands.count()).parallel().forEach(band -> {
            PixelTarget target = bands.target(band, layer);
            StripPainter painter = new StripPainter();
            for (int at = bands.start(band); at < bands.start(band + 1); at++) {
                int instance = bands.instance(at);
                for (int part = 0; part < parts.size(); part++) {
                    int[] own = crowd.colors()[part];
                    int pixel =
                            own == null ? Blending.narrow(shades[part][255]) : Blending.scaled(own[instance], alpha);
                    if (outlines[instance] != null) {
                        painter.paint(outlines[instance][part], pixel, target);
                        continue;
                    }
                    Mask mask = placed.sheets[instance].mask(part, placed.masks[instance]);
                    if (own == null) {
                        mask.paint(shades[part], placed.x[instance], placed.y[instance], target);
                    } else {
                        mask.paint(pixel, placed.x[instance], placed.y[instance], target);
                    }
                }
            }
        });
    }

    /** A part's own colour, scaled by every coverage. */
    private static long[] shades(StampPart part, int alpha) {
        int pixel = Blending.scaled(Blending.pixel(part.color(), 1), alpha);
        long[] shades = new long[256];
        for (int coverage = 0; coverage < shades.length; coverage++) {
            shades[coverage] = Blending.wide(Blending.scaled(pixel, coverage));
        }
        return shades;
    }

    private CrowdPlaces place(CrowdPicture crowd, Affine toPixels, CrowdView view, PixelLayer layer) {
        CrowdPlaces placed = new CrowdPlaces(crowd.count(), size);
        double radius = radius();
        double diameterSteps = 2 * radius * view.scale() * CrowdPlaces.DIAMETER_STEPS;
        StampSheet sheet = null;
        int sheetSteps = -1;
        for (int i = 0; i < crowd.count(); i++) {
            double x = toPixels.applyX(crowd.x()[i], crowd.y()[i]);
            double y = toPixels.applyY(crowd.x()[i], crowd.y()[i]);
            int steps = placed.put(i, x, y, diameterSteps * Math.abs(crowd.sizes()[i]), 3);
            if (CrowdPlaces.hasMask(steps)) {
                if (steps != sheetSteps) {
                    sheetSteps = steps;
                    sheet = sheets.computeIfAbsent(steps, unknown -> sheet(unknown, radius));
                }
                placed.stamp(i, sheet, crowd.angles()[i] / (2 * Math.PI) + view.turns(), x, y);
            }
        }
        placed.cover(layer);
        return placed;
    }

    private CrowdPlaces place(CrowdPicture crowd, Homography plane, double leastW, PixelLayer layer) {
        CrowdPlaces placed = new CrowdPlaces(crowd.count(), size);
        double diameterSteps = 2 * radius() * CrowdPlaces.DIAMETER_STEPS;
        for (int i = 0; i < crowd.count(); i++) {
            double fromX = crowd.x()[i];
            double fromY = crowd.y()[i];
            double w = plane.w(fromX, fromY);
            if (!(w >= leastW)) {
                continue;
            }
            double x = plane.x(fromX, fromY);
            double y = plane.y(fromX, fromY);
            double scale = plane.greatestScale(fromX, fromY);
            int steps = placed.put(i, x, y, diameterSteps * scale * Math.abs(crowd.sizes()[i]), 4);
            if (CrowdPlaces.hasMask(steps)) {
                double factor = 1 / (w * scale);
                StampSheet sheet = stamps.sheet(
                        steps,
                        (plane.xx() - x * plane.wx()) * factor,
                        (plane.yx() - y * plane.wx()) * factor,
                        (plane.xy() - x * plane.wy()) * factor,
                        (plane.yy() - y * plane.wy()) * factor);
                placed.stamp(i, sheet, crowd.angles()[i] / (2 * Math.PI), x, y);
            }
        }
        placed.cover(layer);
        return placed;
    }

    private StampSheet sheet(int steps, double radius) {
        double pixels = steps / (2.0 * CrowdPlaces.DIAMETER_STEPS);
        double scale = pixels / radius;
        return new StampSheet(
                parts,
                new Affine(shape.xx() * scale, shape.yx() * scale, shape.xy() * scale, shape.yy() * scale, 0, 0),
                pixels);
    }

    private void makeMasks(CrowdPlaces placed) {
        Map<StampSheet, BitSet> missing = new LinkedHashMap<>();
        StampSheet last = null;
        BitSet noted = null;
        for (int i = 0; i < placed.sheets.length; i++) {
            StampSheet sheet = placed.sheets[i];
            if (sheet != null && !sheet.isMade(placed.masks[i])) {
                if (sheet != last) {
                    last = sheet;
                    noted = missing.computeIfAbsent(sheet, unknown -> new BitSet());
                }
                noted.set(placed.masks[i]);
            }
        }
        List<Portion> portions = new ArrayList<>();
        missing.forEach((sheet, wanted) -> addPortions(sheet, wanted, portions));
        entries += portions.parallelStream().mapToLong(Portion::make).sum();
    }

    /** Some masks of a sheet, which one thread makes. */
    private record Portion(StampSheet sheet, int[] numbers, Queue<StampTools> pool) {

        /** Returns how many entries they have. */
        long make() {
            StampTools pooled = pool.poll();
            StampTools own = pooled == null ? new StampTools(sheet.square()) : pooled;
            long made = 0;
            for (int number : numbers) {
                made += sheet.make(number, own);
            }
            pool.add(own);
            return made;
        }
    }

    private void addPortions(StampSheet sheet, BitSet wanted, List<Portion> portions) {
        int[] numbers = wanted.stream().toArray();
        for (int from = 0; from < numbers.length; from += MASKS_AT_ONCE) {
            int end = Math.min(numbers.length, from + MASKS_AT_ONCE);
            portions.add(new Portion(sheet, Arrays.copyOfRange(numbers, from, end), pool(sheet.square())));
        }
    }

    private Queue<StampTools> pool(PictureSize square) {
        return tools.computeIfAbsent(square, unknown -> new ConcurrentLinkedQueue<>());
    }

    /** The strips of the parts of all instances that are too large for masks. */
    private Strips[][] outlines(CrowdPicture crowd, IntFunction<Affine> toPixels, CrowdPlaces placed) {
        Strips[][] outlines = new Strips[crowd.count()][];
        List<Integer> large = new ArrayList<>();
        for (int i = 0; i < crowd.count(); i++) {
            if (placed.sheets[i] == null && placed.reach[i] >= 0) {
                large.add(i);
            }
        }
        Queue<StampTools> pool = pool(size);
        large.parallelStream().forEach(i -> {
            Affine place = StampSheet.turned(
                            crowd.angles()[i],
                            new Affine(crowd.sizes()[i], 0, 0, crowd.sizes()[i], crowd.x()[i], crowd.y()[i]))
                    .then(toPixels.apply(i));
            StampTools pooled = pool.poll();
            StampTools own = pooled == null ? new StampTools(size) : pooled;
            Strips[] made = new Strips[parts.size()];
            for (int part = 0; part < made.length; part++) {
                made[part] = new Strips();
                own.rasterize(parts.get(part), place, made[part]);
            }
            pool.add(own);
            outlines[i] = made;
        });
        return outlines;
    }
}
