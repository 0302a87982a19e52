package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P10LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA444P10LE;

import java.util.Locale;

/** How a picture's pixels are handed to an encoder, by FFmpeg's names. Those with luma and chroma are BT.709 in limited range. */
public enum PixelFormat {
    YUV420P(AV_PIX_FMT_YUV420P, 8, 1, 1, false),
    YUV422P(AV_PIX_FMT_YUV422P, 8, 1, 0, false),
    YUV444P(AV_PIX_FMT_YUV444P, 8, 0, 0, false),
    YUV420P10LE(AV_PIX_FMT_YUV420P10LE, 10, 1, 1, false),
    YUV422P10LE(AV_PIX_FMT_YUV422P10LE, 10, 1, 0, false),
    YUV444P10LE(AV_PIX_FMT_YUV444P10LE, 10, 0, 0, false),
    YUVA420P(AV_PIX_FMT_YUVA420P, 8, 1, 1, true),
    YUVA444P10LE(AV_PIX_FMT_YUVA444P10LE, 10, 0, 0, true),
    /** Four bytes a pixel, of which the last is always 255. */
    RGB0(AV_PIX_FMT_RGBA, 8, 0, 0, false),
    RGBA(AV_PIX_FMT_RGBA, 8, 0, 0, true),
    /** Four bytes a pixel, of which the last is always 255. */
    BGR0(AV_PIX_FMT_BGRA, 8, 0, 0, false),
    BGRA(AV_PIX_FMT_BGRA, 8, 0, 0, true);

    private final int number;

    private final int bits;
    private final int widthShift;
    private final int heightShift;
    private final boolean alpha;

    PixelFormat(int number, int bits, int widthShift, int heightShift, boolean alpha) {
        this.number = number;
        this.bits = bits;
        this.widthShift = widthShift;
        this.heightShift = heightShift;
        this.alpha = alpha;
    }

    /** FFmpeg's number of it. */
    int number() {
        return number;
    }

    /** Of a sample. */
    int bits() {
        return bits;
    }

    /** A row has 2 to this many pixels for one sample of chroma. */
    int widthShift() {
        return widthShift;
    }

    /** A column has 2 to this many pixels for one sample of chroma. */
    int heightShift() {
        return heightShift;
    }

    public boolean hasAlpha() {
        return alpha;
    }

    /** Whether luma, chroma and alpha lie in planes of their own; otherwise there is one plane of four bytes a pixel. */
    boolean isPlanar() {
        return ordinal() < RGB0.ordinal();
    }

    /** FFmpeg's name of it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
