package org.kinora.engine.video;

import java.util.List;
import java.util.Locale;

/** What a film's pictures can be encoded with, by FFmpeg's names. */
public enum VideoCodec {
    H264(
            51,
            PixelFormat.YUV420P,
            PixelFormat.YUV422P,
            PixelFormat.YUV444P,
            PixelFormat.YUV420P10LE,
            PixelFormat.YUV444P10LE),
    HEVC(
            51,
            PixelFormat.YUV420P,
            PixelFormat.YUV422P,
            PixelFormat.YUV444P,
            PixelFormat.YUV420P10LE,
            PixelFormat.YUV422P10LE,
            PixelFormat.YUV444P10LE),
    AV1(63, PixelFormat.YUV420P, PixelFormat.YUV444P, PixelFormat.YUV420P10LE, PixelFormat.YUV444P10LE),
    VP9(63, PixelFormat.YUV420P, PixelFormat.YUV444P, PixelFormat.YUV420P10LE, PixelFormat.YUVA420P),
    /** For editing: every picture stands alone, in high quality and large. */
    PRORES(-1, PixelFormat.YUV422P10LE, PixelFormat.YUV444P10LE, PixelFormat.YUVA444P10LE),
    GIF(-1, PixelFormat.BGR0, PixelFormat.BGRA),
    WEBP(-1, PixelFormat.BGR0, PixelFormat.BGRA),
    PNG(-1, PixelFormat.RGB0, PixelFormat.RGBA);

    private final int highestCrf;
    private final List<PixelFormat> pixels;

    VideoCodec(int highestCrf, PixelFormat... pixels) {
        this.highestCrf = highestCrf;
        this.pixels = List.of(pixels);
    }

    /** The greatest constant rate factor, which makes the smallest and worst films; negative if there is none at all. */
    int highestCrf() {
        return highestCrf;
    }

    /** What it takes, the usual one first. */
    List<PixelFormat> pixels() {
        return pixels;
    }

    boolean hasAlpha() {
        return pixels.stream().anyMatch(PixelFormat::hasAlpha);
    }

    /** The usual pixels, with alpha if that is wanted and possible. */
    PixelFormat pixels(boolean alpha) {
        return pixels.stream()
                .filter(each -> each.hasAlpha() == alpha)
                .findFirst()
                .orElse(pixels.get(0));
    }

    /** FFmpeg's name of it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
