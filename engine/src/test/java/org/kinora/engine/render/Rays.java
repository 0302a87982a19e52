package org.kinora.engine.render;

import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;

/** A square of side 2 around the origin, painted pixel by pixel: stripes of one grey level, half of them faint. */
record Rays(int level) implements PixelContent {

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new PixelPainter() {

            @Override
            public boolean paints(PixelContent content) {
                return content instanceof Rays;
            }

            @Override
            public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
                double x = toPixels.dx();
                double y = toPixels.dy();
                double reach = Math.abs(toPixels.xx()) + Math.abs(toPixels.xy());
                layer.cover(x - reach, y - reach, x + reach, y + reach);
                for (int i = 0; i < layer.width() * layer.height(); i++) {
                    int alpha = (int) (255 * opacity) >> (i % layer.width() / 3 & 1);
                    int grey = ((Rays) content).level * alpha / 255;
                    layer.pixels()[i] = i % 7 == 0 ? 0 : grey | grey << 8 | grey << 16 | alpha << 24;
                }
            }
        };
    }
}
