package org.kinora.engine.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;

/** A copy of a rendered frame, premultiplied RGBA bytes in rows from the top. */
record Picture(int width, int height, byte[] rgba) {

    static Picture of(RenderedFrame frame) {
        byte[] bytes = new byte[frame.width() * frame.height() * 4];
        ByteBuffer source = frame.rgba().duplicate();
        source.get(bytes);
        return new Picture(frame.width(), frame.height(), bytes);
    }

    /** Draws one frame with nothing before it. */
    static Picture alone(PictureSize size, DrawList list) {
        try (FrameRenderer renderer = new FrameRenderer(size)) {
            return of(renderer.render(list));
        }
    }

    /** 0 red, 1 green, 2 blue, 3 alpha. */
    int channel(int x, int y, int channel) {
        return rgba[(y * width + x) * 4 + channel] & 255;
    }

    int rgb(int x, int y) {
        return channel(x, y, 0) << 16 | channel(x, y, 1) << 8 | channel(x, y, 2);
    }

    /** #RRGGBB, or #RRGGBBAA where the pixel is not opaque. */
    String color(int x, int y) {
        String opaque = String.format("#%06X", rgb(x, y));
        return channel(x, y, 3) == 255 ? opaque : opaque + String.format("%02X", channel(x, y, 3));
    }

    /** Whether no byte differs from another picture's by more than this many levels. */
    boolean isWithin(int levels, Picture other) {
        return rgba.length == other.rgba.length && greatestDifference(other) <= levels;
    }

    /** By how many levels any byte differs from another picture's of the same size. */
    int greatestDifference(Picture other) {
        int greatest = 0;
        for (int i = 0; i < rgba.length; i++) {
            greatest = Math.max(greatest, Math.abs((rgba[i] & 255) - (other.rgba[i] & 255)));
        }
        return greatest;
    }

    /** Without alpha: what is opaque, as it is. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb(x, y));
            }
        }
        return image;
    }

    /** To be looked at while a test is written. */
    void save(Path file) {
        try {
            ImageIO.write(image(), "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
