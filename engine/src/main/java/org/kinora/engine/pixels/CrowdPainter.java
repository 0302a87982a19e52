package org.kinora.engine.pixels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.raster.Rasterizer;
import org.kinora.engine.raster.Strips;

/**
 * Paints crowds. Small instances are put together from masks: their places are rounded to quarters of a pixel, their
 * diameters too, and their angles so that no pixel of the stamp moves by more than an eighth of a pixel. Instances that
 * are larger than {@link #LARGEST_STAMP} are drawn exactly, as outlines are.
 *
 * <p>The picture is painted in bands, each by one thread, in the order of the instances.
 */
final class CrowdPainter implements PixelPainter {

    /** The radius in pixels up to which masks are made: larger ones would take too much memory. */
    private static final double LARGEST_STAMP = 32;

    private static final int BAND_ROWS = 32;
    /** Beyond so many entries, masks that are not needed at the moment are forgotten. */
    private static final long MOST_ENTRIES = 8 << 20;
    /** Diameters are rounded to this fraction of a pixel. */
    private static final int DIAMETER_STEPS = 4;

    /** In pixels; more than the reach of any instance of which something is seen, and a multiple of no harm. */
    private static final int BEFORE_PICTURE = 1 << 20;

    private final PictureSize size;
    private final Map<Integer, StampSheet> sheets = new HashMap<>();
    private List<StampPart> parts = List.of();
    private Affine shape;
    private long entries;

    CrowdPainter(PictureSize size) {
        this.size = size;
    }

    @Override
    public boolean paints(PixelContent content) {
        return content instanceof CrowdPicture;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        CrowdPicture crowd = (CrowdPicture) content;
        if (crowd.count() == 0 || crowd.parts().isEmpty()) {
            return;
        }
        View view = View.of(toPixels);
        if (!crowd.parts().equals(parts) || !view.shape.equals(shape) || entries > MOST_ENTRIES) {
            parts = crowd.parts();
            shape = view.shape;
            sheets.clear();
            entries = 0;
        }
        Placed placed = place(crowd, toPixels, view, layer);
        if (layer.isEmpty()) {
            return;
        }
        makeMasks(placed);
        Strips[][] outlines = outlines(crowd, toPixels, placed);
        Bands bands = Bands.of(placed, layer);
        int alpha = (int) (opacity * 255 + 0.5);
        int[][] shades = parts.stream().map(part -> shades(part, alpha)).toArray(int[][]::new);
        IntStream.range(0, bands.count()).parallel().forEach(band -> {
            PixelTarget target = bands.target(band, layer);
            StripPainter painter = new StripPainter();
            for (int at = bands.start(band); at < bands.start(band + 1); at++) {
                int instance = bands.instance(at);
                for (int part = 0; part < parts.size(); part++) {
                    int[] own = crowd.colors()[part];
                    int pixel = own == null ? shades[part][255] : Blending.scaled(own[instance], alpha);
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
    private static int[] shades(StampPart part, int alpha) {
        int pixel = Blending.scaled(Blending.pixel(part.color(), 1), alpha);
        int[] shades = new int[256];
        for (int coverage = 0; coverage < shades.length; coverage++) {
            shades[coverage] = Blending.scaled(pixel, coverage);
        }
        return shades;
    }

    /**
     * A map to pixels, taken apart.
     *
     * @param scale by which it stretches most
     * @param turns by which it turns everything before the rest, in full turns
     * @param shape the rest: a reflection for most views, since y points downward in pictures
     */
    private record View(double scale, double turns, Affine shape) {

        private static final double NEARLY = 1e-9;

        static View of(Affine map) {
            double scale = Math.sqrt((square(map.xx())
                            + square(map.yx())
                            + square(map.xy())
                            + square(map.yy())
                            + Math.sqrt(Math.max(0, discriminant(map))))
                    / 2);
            boolean similar =
                    Math.abs(map.xx() + map.yy()) <= NEARLY * scale && Math.abs(map.xy() - map.yx()) <= NEARLY * scale;
            if (similar && scale > 0) {
                double turns = StrictMath.atan2(-map.yx(), map.xx()) / (2 * Math.PI);
                return new View(scale, turns, new Affine(1, 0, 0, -1, 0, 0));
            }
            double inverse = scale > 0 ? 1 / scale : 0;
            return new View(
                    scale,
                    0,
                    new Affine(map.xx() * inverse, map.yx() * inverse, map.xy() * inverse, map.yy() * inverse, 0, 0));
        }

        private static double square(double number) {
            return number * number;
        }

        /** Of the quadratic equation whose roots are the squares of the singular values. */
        private static double discriminant(Affine map) {
            double sum = square(map.xx()) + square(map.yx()) + square(map.xy()) + square(map.yy());
            return square(sum) - 4 * square(map.xx() * map.yy() - map.xy() * map.yx());
        }
    }

    /** Where the instances are in the picture. An instance without sheet is drawn exactly, or not at all. */
    private static final class Placed {

        final int[] x;
        final int[] y;
        final int[] reach;
        final int[] masks;
        final StampSheet[] sheets;

        Placed(int count) {
            x = new int[count];
            y = new int[count];
            reach = new int[count];
            masks = new int[count];
            sheets = new StampSheet[count];
        }
    }

    private Placed place(CrowdPicture crowd, Affine toPixels, View view, PixelLayer layer) {
        int count = crowd.count();
        Placed placed = new Placed(count);
        double radius = parts.stream().mapToDouble(StampPart::radius).max().orElse(0);
        double diameterSteps = 2 * radius * view.scale * DIAMETER_STEPS;
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        StampSheet sheet = null;
        int sheetSteps = -1;
        for (int i = 0; i < count; i++) {
            double own = diameterSteps * Math.abs(crowd.sizes()[i]);
            if (!(own > 0) || own > Integer.MAX_VALUE / 4) {
                placed.reach[i] = -1;
                continue;
            }
            int steps = Math.max(1, (int) (own + 0.5));
            int reach = steps / (2 * DIAMETER_STEPS) + 3;
            double x = toPixels.applyX(crowd.x()[i], crowd.y()[i]);
            double y = toPixels.applyY(crowd.x()[i], crowd.y()[i]);
            if (!(x > -reach && x < size.width() + reach && y > -reach && y < size.height() + reach)) {
                placed.reach[i] = -1;
                continue;
            }
            int quarterX = quarters(x);
            int quarterY = quarters(y);
            placed.x[i] = quarterX / StampSheet.PLACES - BEFORE_PICTURE;
            placed.y[i] = quarterY / StampSheet.PLACES - BEFORE_PICTURE;
            placed.reach[i] = reach;
            left = Math.min(left, placed.x[i] - reach);
            right = Math.max(right, placed.x[i] + reach);
            top = Math.min(top, placed.y[i] - reach);
            bottom = Math.max(bottom, placed.y[i] + reach);
            if (steps <= LARGEST_STAMP * 2 * DIAMETER_STEPS) {
                if (steps != sheetSteps) {
                    sheetSteps = steps;
                    sheet = sheets.computeIfAbsent(steps, unknown -> sheet(unknown, radius));
                }
                placed.sheets[i] = sheet;
                placed.masks[i] = sheet.number(crowd.angles()[i] / (2 * Math.PI) + view.turns, quarterX, quarterY);
            }
        }
        if (left < right) {
            layer.cover(left, top, right, bottom);
        }
        return placed;
    }

    /** Quarters of a pixel, counted from a place before the picture where none is negative, so that a cast rounds. */
    private static int quarters(double pixels) {
        return (int) ((pixels + BEFORE_PICTURE) * StampSheet.PLACES + 0.5);
    }

    private StampSheet sheet(int steps, double radius) {
        double pixels = steps / (2.0 * DIAMETER_STEPS);
        double scale = pixels / radius;
        return new StampSheet(
                parts,
                new Affine(shape.xx() * scale, shape.yx() * scale, shape.xy() * scale, shape.yy() * scale, 0, 0),
                pixels);
    }

    private void makeMasks(Placed placed) {
        Map<StampSheet, boolean[]> missing = new HashMap<>();
        StampSheet last = null;
        boolean[] noted = null;
        for (int i = 0; i < placed.sheets.length; i++) {
            StampSheet sheet = placed.sheets[i];
            if (sheet != null && !sheet.isMade(placed.masks[i])) {
                if (sheet != last) {
                    last = sheet;
                    noted = missing.computeIfAbsent(sheet, one -> new boolean[one.numbers()]);
                }
                noted[placed.masks[i]] = true;
            }
        }
        for (Map.Entry<StampSheet, boolean[]> sheet : missing.entrySet()) {
            boolean[] wanted = sheet.getValue();
            entries += IntStream.range(0, wanted.length)
                    .filter(number -> wanted[number])
                    .parallel()
                    .mapToLong(sheet.getKey()::make)
                    .sum();
        }
    }

    /** The strips of the parts of all instances that are too large for masks. */
    private Strips[][] outlines(CrowdPicture crowd, Affine toPixels, Placed placed) {
        Strips[][] outlines = new Strips[crowd.count()][];
        List<Integer> large = new ArrayList<>();
        for (int i = 0; i < crowd.count(); i++) {
            if (placed.sheets[i] == null && placed.reach[i] >= 0) {
                large.add(i);
            }
        }
        large.parallelStream().forEach(i -> {
            Affine place = StampSheet.turned(
                            crowd.angles()[i],
                            new Affine(crowd.sizes()[i], 0, 0, crowd.sizes()[i], crowd.x()[i], crowd.y()[i]))
                    .then(toPixels);
            Rasterizer rasterizer = new Rasterizer(size);
            Strips[] made = new Strips[parts.size()];
            for (int part = 0; part < made.length; part++) {
                made[part] = new Strips();
                StampSheet.rasterize(parts.get(part), place, size, rasterizer, made[part]);
            }
            outlines[i] = made;
        });
        return outlines;
    }

    /** The instances sorted by the bands of rows that they touch, in their own order within a band. */
    private record Bands(int top, int bottom, int[] starts, int[] instances) {

        static Bands of(Placed placed, PixelLayer layer) {
            int top = layer.top();
            int bottom = top + layer.height();
            int count = (layer.height() + BAND_ROWS - 1) / BAND_ROWS;
            int[] starts = new int[count + 1];
            for (int i = 0; i < placed.reach.length; i++) {
                for (int band = first(placed, i, top); band <= last(placed, i, top, count); band++) {
                    starts[band + 1]++;
                }
            }
            for (int band = 0; band < count; band++) {
                starts[band + 1] += starts[band];
            }
            int[] next = starts.clone();
            int[] instances = new int[starts[count]];
            for (int i = 0; i < placed.reach.length; i++) {
                for (int band = first(placed, i, top); band <= last(placed, i, top, count); band++) {
                    instances[next[band]++] = i;
                }
            }
            return new Bands(top, bottom, starts, instances);
        }

        private static int first(Placed placed, int i, int top) {
            return Math.max(0, (placed.y[i] - placed.reach[i] - top) / BAND_ROWS);
        }

        private static int last(Placed placed, int i, int top, int count) {
            int row = placed.y[i] + placed.reach[i] - top;
            return placed.reach[i] < 0 || row < 0 ? -1 : Math.min(count - 1, row / BAND_ROWS);
        }

        int count() {
            return starts.length - 1;
        }

        int start(int band) {
            return starts[band];
        }

        int instance(int at) {
            return instances[at];
        }

        PixelTarget target(int band, PixelLayer layer) {
            int from = top + band * BAND_ROWS;
            return PixelTarget.of(layer.pixels(), layer.left(), top, layer.width(), layer.height())
                    .within(layer.left(), from, layer.left() + layer.width(), Math.min(bottom, from + BAND_ROWS));
        }
    }
}
