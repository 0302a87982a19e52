package org.kinora.engine.pixels;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.paint.Color;

/**
 * One stamp many times, each instance at its own place, turned, scaled and coloured. The arrays are not copied: callers
 * must not change them.
 *
 * @param parts of the stamp, from back to front; an instance is drawn whole before the next one
 * @param x of each instance, in the crowd's coordinates
 * @param y upward
 * @param angles counterclockwise, in radians
 * @param sizes factors; an instance of size 0 is not shown
 * @param colors for each part a premultiplied pixel for each instance, or null where all have the part's own colour
 */
public record CrowdPicture(List<StampPart> parts, float[] x, float[] y, float[] angles, float[] sizes, int[][] colors)
        implements PixelContent {

    public CrowdPicture {
        parts = List.copyOf(parts);
        if (x.length != y.length || x.length != angles.length || x.length != sizes.length) {
            throw new IllegalArgumentException("Places, angles and sizes are of as many instances, not of " + x.length
                    + ", " + y.length + ", " + angles.length + " and " + sizes.length);
        }
    }

    /** The same instances in other colours. */
    public CrowdPicture recolored(UnaryOperator<Color> map) {
        List<StampPart> mapped = parts.stream()
                .map(part -> new StampPart(part.path(), part.stroke(), map.apply(part.color())))
                .toList();
        int[][] pixels = new int[colors.length][];
        Map<Integer, Integer> known = new HashMap<>();
        for (int part = 0; part < pixels.length; part++) {
            if (colors[part] != null) {
                pixels[part] = Arrays.stream(colors[part])
                        .map(pixel -> known.computeIfAbsent(pixel, own -> Blending.pixel(map.apply(color(own)), 1)))
                        .toArray();
            }
        }
        return new CrowdPicture(mapped, x, y, angles, sizes, pixels);
    }

    private static Color color(int pixel) {
        int alpha = pixel >>> 24;
        return alpha == 0
                ? Color.TRANSPARENT
                : new Color(
                        Math.min(1, (pixel & 255) / (double) alpha),
                        Math.min(1, (pixel >> 8 & 255) / (double) alpha),
                        Math.min(1, (pixel >> 16 & 255) / (double) alpha),
                        alpha / 255.0);
    }

    int count() {
        return x.length;
    }

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new CrowdPainter(size);
    }

    @Override
    public Optional<PixelContent> seenBy(Homography toPicture, double leastW) {
        return Optional.of(new SeenCrowd(this, toPicture, leastW));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrowdPicture that
                && parts.equals(that.parts)
                && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y)
                && Arrays.equals(angles, that.angles)
                && Arrays.equals(sizes, that.sizes)
                && Arrays.deepEquals(colors, that.colors);
    }

    @Override
    public int hashCode() {
        return parts.hashCode() * 31 + x.length;
    }
}
