package org.kinora.engine.mobject;

import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.pixels.Bitmap;

/** Where the colours of a surface come from. */
sealed interface SurfaceColors {

    /** Adds a patch in its colours to a mesh. @param fill the surface's own colour */
    void add(SurfacePatch patch, Color fill, SurfaceMesh mesh);

    /** The fill's colour everywhere. */
    record Plain() implements SurfaceColors {
        @Override
        public void add(SurfacePatch patch, Color fill, SurfaceMesh mesh) {
            mesh.add(patch, (i, j) -> fill);
        }
    }

    /** Two colours in turn, of which the first is the fill's: once the fill has another one, that is everywhere. */
    record Checkerboard(Color one, Color other) implements SurfaceColors {
        @Override
        public void add(SurfacePatch patch, Color fill, SurfaceMesh mesh) {
            if (fill.withAlpha(1).equals(one)) {
                mesh.addCheckerboard(patch, fill, other);
            } else {
                mesh.add(patch, (i, j) -> fill);
            }
        }
    }

    /** A colour for a number at every point. */
    record ByValue(ToDoubleFunction<Point3> value, ColorScale scale) implements SurfaceColors {
        @Override
        public void add(SurfacePatch patch, Color fill, SurfaceMesh mesh) {
            mesh.add(patch, (i, j) -> scale.at(value.applyAsDouble(patch.point(i, j))));
        }
    }

    /**
     * The colours of a picture, as fine as the patch.
     *
     * @param acrossIsV whether v runs across the picture and u up it, instead of the other way round
     */
    record Texture(Bitmap picture, boolean acrossIsV) implements SurfaceColors {

        /** For each corner the mean of this many pixels squared is taken, within the area that it stands for. */
        private static final int TAPS = 4;

        @Override
        public void add(SurfacePatch patch, Color fill, SurfaceMesh mesh) {
            double rows = patch.rows();
            double columns = patch.columns();
            mesh.add(
                    patch,
                    (i, j) -> acrossIsV
                            ? mean(j / columns, i / rows, 1 / columns, 1 / rows)
                            : mean(i / rows, j / columns, 1 / rows, 1 / columns));
        }

        /** @param across and up are shares of the picture's width and height, and so are the sides of the area */
        private Color mean(double across, double up, double width, double height) {
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int tap = 0; tap < TAPS * TAPS; tap++) {
                double x = across + width * ((tap % TAPS + 0.5) / TAPS - 0.5);
                double y = 1 - up - height * ((tap / TAPS + 0.5) / TAPS - 0.5);
                int pixel = picture.pixel(index(x, picture.width()), index(y, picture.height()));
                red += pixel & 0xFF;
                green += pixel >>> 8 & 0xFF;
                blue += pixel >>> 16 & 0xFF;
            }
            double all = 255.0 * TAPS * TAPS;
            return Color.rgb(red / all, green / all, blue / all);
        }

        private static int index(double share, int count) {
            return Math.max(0, Math.min(count - 1, (int) Math.floor(share * count)));
        }
    }
}
