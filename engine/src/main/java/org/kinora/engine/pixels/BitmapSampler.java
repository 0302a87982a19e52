package org.kinora.engine.pixels;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Homography;

/**
 * Reads a bitmap between its pixels. Where it is enlarged, by cubic convolution (Keys, "Cubic Convolution Interpolation
 * for Digital Image Processing", 1981); where it is shrunk, by the same kernel stretched over all pixels that one of
 * the result covers, from the bitmap halved as often as that loses nothing. Edges that lie between pixels fade. In
 * plain single precision, so that all machines agree.
 */
final class BitmapSampler {

    /** In pixels: closer to the pixels than this is upon them. */
    private static final double UPON = 1e-3;

    /** Pixels of the bitmap to one of the result; from twice that on the halved bitmap is read. */
    private static final double FINEST = 1;

    /** Less than that is not worth another thread. */
    private static final int FEW_ROWS = 64;

    /** So many rows of the result that what each band reads beyond its own does not count. */
    private static final int BAND = 32;

    private BitmapSampler() {}

    /** @param map from the bitmap's pixels to those of the picture */
    static void paint(Bitmap bitmap, Affine map, double opacity, boolean isPixelated, PixelLayer layer) {
        if (Math.abs(map.determinant()) < 1e-9) {
            return; // seen from the side
        }
        if (isCopy(map)) {
            copy(bitmap, map, opacity, layer);
        } else if (map.xy() == 0 && map.yx() == 0) {
            if (isPixelated) {
                paintSquares(bitmap, map, opacity, layer);
            } else {
                paintUpright(bitmap, map, opacity, layer);
            }
        } else {
            paintTurned(bitmap, map, opacity, isPixelated, layer);
        }
    }

    private static boolean isCopy(Affine map) {
        // a thousandth of a pixel over the whole width of the largest picture
        double near = UPON / 16_384;
        return Math.abs(map.xx() - 1) < near
                && Math.abs(map.yy() - 1) < near
                && Math.abs(map.xy()) < near
                && Math.abs(map.yx()) < near
                && Math.abs(map.dx() - Math.rint(map.dx())) < UPON
                && Math.abs(map.dy() - Math.rint(map.dy())) < UPON;
    }

    private static void copy(Bitmap bitmap, Affine map, double opacity, PixelLayer layer) {
        int shiftX = (int) Math.rint(map.dx()) - layer.left();
        int shiftY = (int) Math.rint(map.dy()) - layer.top();
        int from = Math.max(0, -shiftX);
        int to = Math.min(bitmap.width(), layer.width() - shiftX);
        for (int y = Math.max(0, -shiftY); y < Math.min(bitmap.height(), layer.height() - shiftY); y++) {
            int source = y * bitmap.width();
            int target = (y + shiftY) * layer.width() + shiftX;
            for (int x = from; x < to; x++) {
                layer.pixels()[target + x] = faded(bitmap.pixels()[source + x], (float) opacity);
            }
        }
    }

    /** First along the rows that are needed, then along the columns. */
    private static void paintUpright(Bitmap whole, Affine map, double opacity, PixelLayer layer) {
        int halvings = halvings(1 / Math.abs(map.xx()), 1 / Math.abs(map.yy()));
        Bitmap bitmap = halved(whole, halvings);
        double unit = 1 << halvings;
        double limitX = whole.width() / unit;
        double limitY = whole.height() / unit;
        AxisTaps columns =
                new AxisTaps(map.xx() * unit, map.dx() - layer.left(), layer.width(), bitmap.width(), limitX);
        AxisTaps rows = new AxisTaps(map.yy() * unit, map.dy() - layer.top(), layer.height(), bitmap.height(), limitY);
        if (rows.firstSeen() >= rows.endSeen() || columns.firstSeen() >= columns.endSeen()) {
            return;
        }
        int count = rows.endSeen() - rows.firstSeen();
        forEach(0, (count + BAND - 1) / BAND, FEW_ROWS / BAND, band -> {
            int from = rows.firstSeen() + band * BAND;
            new UprightRows(bitmap, columns, rows, opacity, layer).paint(from, Math.min(rows.endSeen(), from + BAND));
        });
    }

    /** Every pixel of the bitmap as an upright rectangle: columns and rows of the result each have their own of the bitmap. */
    private static void paintSquares(Bitmap bitmap, Affine map, double opacity, PixelLayer layer) {
        Affine back = map.inverse();
        double spanX = Math.abs(back.xx());
        double spanY = Math.abs(back.yy());
        int[] columns = new int[layer.width()];
        double[] shares = new double[columns.length];
        for (int x = 0; x < columns.length; x++) {
            double u = back.applyX(layer.left() + x + 0.5, 0);
            columns[x] = clamp((int) Math.floor(u), bitmap.width());
            shares[x] = inside(u, bitmap.width(), spanX);
        }
        forEach(0, layer.height(), FEW_ROWS, y -> {
            double v = back.applyY(0, layer.top() + y + 0.5);
            double down = inside(v, bitmap.height(), spanY);
            int row = clamp((int) Math.floor(v), bitmap.height()) * bitmap.width();
            int[] target = layer.pixels();
            int[] pixels = bitmap.pixels();
            int at = y * layer.width();
            for (int x = 0; x < columns.length && down > 0; x++) {
                double share = shares[x] * down;
                if (share > 0) {
                    target[at + x] = faded(pixels[row + columns[x]], (float) (opacity * share));
                }
            }
        });
    }

    /** Rows by themselves, on as many threads as there are: none reads what another writes. */
    private static void forEach(int from, int to, int few, IntConsumer row) {
        if (to - from < few) {
            for (int y = from; y < to; y++) {
                row.accept(y);
            }
        } else {
            IntStream.range(from, to).parallel().forEach(row);
        }
    }

    private static void paintTurned(Bitmap whole, Affine map, double opacity, boolean isPixelated, PixelLayer layer) {
        Affine back = map.inverse();
        double spanX = length(back.xx(), back.xy());
        double spanY = length(back.yx(), back.yy());
        paint(whole, back::applyX, back::applyY, spanX, spanY, opacity, isPixelated, layer);
    }

    /**
     * Paints a bitmap that is seen obliquely, as finely as is right for its middle.
     *
     * @param map from the bitmap's pixels to those of the picture
     */
    static void paintSeen(Bitmap bitmap, Homography map, double opacity, boolean isPixelated, PixelLayer layer) {
        Affine middle = map.tangentAt(bitmap.width() / 2.0, bitmap.height() / 2.0);
        if (Math.abs(middle.determinant()) < 1e-9) {
            return; // seen from the side
        }
        Affine tangent = middle.inverse();
        double spanX = length(tangent.xx(), tangent.xy());
        double spanY = length(tangent.yx(), tangent.yy());
        Homography back = map.inverse();
        paint(bitmap, back::x, back::y, spanX, spanY, opacity, isPixelated, layer);
    }

    /**
     * @param toU from a place in the picture to the bitmap's column there
     * @param toV to its row
     * @param spanX how many columns a pixel of the picture reaches over
     * @param spanY how many rows
     */
    private static void paint(
            Bitmap whole,
            DoubleBinaryOperator toU,
            DoubleBinaryOperator toV,
            double spanX,
            double spanY,
            double opacity,
            boolean isPixelated,
            PixelLayer layer) {
        int halvings = isPixelated ? 0 : halvings(spanX, spanY);
        Bitmap bitmap = halved(whole, halvings);
        double unit = 1 << halvings;
        KernelPhases phasesX = new KernelPhases(spanX / unit);
        KernelPhases phasesY = new KernelPhases(spanY / unit);
        forEach(0, layer.height(), FEW_ROWS, y -> {
            for (int x = 0; x < layer.width(); x++) {
                double atX = layer.left() + x + 0.5;
                double atY = layer.top() + y + 0.5;
                double u = toU.applyAsDouble(atX, atY);
                double v = toV.applyAsDouble(atX, atY);
                double share = inside(u, whole.width(), spanX) * inside(v, whole.height(), spanY);
                if (share > 0) {
                    float weight = (float) (opacity * share);
                    layer.pixels()[y * layer.width() + x] = isPixelated
                            ? faded(nearest(bitmap, u, v), weight)
                            : mixed(bitmap, u / unit, v / unit, phasesX, phasesY, weight);
                }
            }
        });
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** How much of a pixel lies within the picture, along one direction; {@code span} is the pixel's width there. */
    private static double inside(double at, double limit, double span) {
        double low = at / span;
        double high = (limit - at) / span;
        // Math.min is not inlined by the first of the compilers, and most pixels are well inside
        return low >= 0.5 && high >= 0.5 ? 1 : Math.max(0, unit(low + 0.5) + unit(high + 0.5) - 1);
    }

    private static double unit(double share) {
        return Math.min(1, Math.max(0, share));
    }

    private static int nearest(Bitmap bitmap, double u, double v) {
        int x = Math.max(0, Math.min(bitmap.width() - 1, (int) Math.floor(u)));
        int y = Math.max(0, Math.min(bitmap.height() - 1, (int) Math.floor(v)));
        return bitmap.pixel(x, y);
    }

    private static int mixed(
            Bitmap bitmap, double u, double v, KernelPhases phasesX, KernelPhases phasesY, float share) {
        int firstX = phasesX.first(u);
        int firstY = phasesY.first(v);
        int weightX = phasesX.weightsAt(u);
        int weightY = phasesY.weightsAt(v);
        int[] pixels = bitmap.pixels();
        boolean isInner = firstX >= 0 && firstX + phasesX.taps() <= bitmap.width();
        float red = 0;
        float green = 0;
        float blue = 0;
        float alpha = 0;
        for (int j = 0; j < phasesY.taps(); j++) {
            int row = clamp(firstY + j, bitmap.height()) * bitmap.width();
            float down = phasesY.weights()[weightY + j];
            for (int i = 0; i < phasesX.taps(); i++) {
                int pixel = pixels[row + (isInner ? firstX + i : clamp(firstX + i, bitmap.width()))];
                float weight = down * phasesX.weights()[weightX + i];
                red += weight * (pixel & 255);
                green += weight * (pixel >> 8 & 255);
                blue += weight * (pixel >> 16 & 255);
                alpha += weight * (pixel >>> 24);
            }
        }
        return packed(red, green, blue, alpha, share);
    }

    private static int clamp(int index, int count) {
        return Math.max(0, Math.min(count - 1, index));
    }

    private static int halvings(double spanX, double spanY) {
        int halvings = 0;
        for (double span = Math.min(spanX, spanY); span >= 2 * FINEST; span /= 2) {
            halvings++;
        }
        return Math.min(halvings, 14);
    }

    private static Bitmap halved(Bitmap bitmap, int halvings) {
        Bitmap half = bitmap;
        for (int i = 0; i < halvings; i++) {
            half = half.half();
        }
        return half;
    }

    private static int faded(int pixel, float share) {
        if (share == 1) {
            return pixel;
        }
        return packed(pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255, pixel >>> 24, share);
    }

    /** The kernel overshoots at edges; no colour is above its alpha. */
    static int packed(float red, float green, float blue, float alpha, float share) {
        float most = within(alpha, 255) * share;
        return part(most, 255) << 24
                | part(blue * share, most) << 16
                | part(green * share, most) << 8
                | part(red * share, most);
    }

    /** As {@link #packed(float, float, float, float, float)} of a share of 1. */
    static int packed(float red, float green, float blue, float alpha) {
        float most = within(alpha, 255);
        return (int) (most + 0.5f) << 24 | part(blue, most) << 16 | part(green, most) << 8 | part(red, most);
    }

    private static int part(float value, float most) {
        return (int) (within(value, most) + 0.5f);
    }

    /** Not by Math.min, which looks for NaN and is not inlined by the first of the compilers. */
    private static float within(float value, float most) {
        return value > most ? most : value > 0 ? value : 0;
    }
}
