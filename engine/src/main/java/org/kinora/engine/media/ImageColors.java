package org.kinora.engine.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.stream.IntStream;

/** Takes the colours out of a picture of Java's. */
final class ImageColors {

    private ImageColors() {}

    /**
     * All colours, {@code 0xAARRGGBB}, row by row. Grey levels and sRGB are taken as they are stored; Java itself would
     * brighten grey pictures, which it takes for linear. Other colour spaces are converted.
     */
    static int[] argb(BufferedImage image) {
        int width = image.getWidth();
        int[] argb = new int[width * image.getHeight()];
        ColorModel model = image.getColorModel();
        if (!isStored(model)) {
            return image.getRGB(0, 0, width, image.getHeight(), argb, 0, width);
        }
        Raster raster = image.getRaster();
        boolean isGrey = model.getNumColorComponents() == 1;
        int bands = raster.getNumBands();
        int[] largest = new int[bands];
        for (int band = 0; band < bands; band++) {
            largest[band] = (1 << model.getComponentSize(band)) - 1;
        }
        int[] samples = new int[width * bands];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int red = level(samples[at], largest[0]);
                int green = isGrey ? red : level(samples[at + 1], largest[1]);
                int blue = isGrey ? red : level(samples[at + 2], largest[2]);
                int alpha = model.hasAlpha() ? level(samples[at + bands - 1], largest[bands - 1]) : 255;
                argb[y * width + x] = alpha << 24 | red << 16 | green << 8 | blue;
            }
        }
        return argb;
    }

    /** Whether samples are whole numbers that are levels of grey or of sRGB. */
    private static boolean isStored(ColorModel model) {
        boolean isKnown = model instanceof ComponentColorModel || model instanceof DirectColorModel;
        boolean isWhole = model.getTransferType() == DataBuffer.TYPE_BYTE
                || model.getTransferType() == DataBuffer.TYPE_USHORT
                || model.getTransferType() == DataBuffer.TYPE_INT;
        boolean isSmall = model.getPixelSize() <= 64
                && IntStream.range(0, model.getNumComponents()).allMatch(band -> model.getComponentSize(band) <= 16);
        boolean isPlain =
                model.getColorSpace().isCS_sRGB() || model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        return isKnown && isWhole && isSmall && isPlain && !model.isAlphaPremultiplied();
    }

    private static int level(int sample, int largest) {
        return (int) ((sample * 255L + largest / 2) / largest);
    }
}
