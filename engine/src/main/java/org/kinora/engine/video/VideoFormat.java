package org.kinora.engine.video;

import java.util.Optional;
import org.kinora.engine.timeline.FrameRate;

/**
 * The format in which a film is written.
 *
 * @param width in pixels; even where one sample of chroma stands for two pixels of a row, as in 4:2:0
 * @param height in pixels; even where one sample of chroma stands for two pixels of a column
 * @param rate frames per second
 */
public record VideoFormat(int width, int height, FrameRate rate, EncoderPreset preset, Coding coding) {

    /** The widest and highest picture that H.264 has a level for (ITU-T H.264, table A-1: √(8 × 139,264) blocks). */
    private static final int LARGEST = 16384;

    /** The most blocks that a picture has at the highest level of H.264, 6.2: 8192 x 4352 pixels, say. */
    private static final int MOST_BLOCKS = 139_264;

    /** Smaller pictures have less than one block to predict from. */
    private static final int SMALLEST = 16;

    /** The widest and highest WebP, whose sides have 14 bits. */
    private static final int LARGEST_WEBP = 16383;

    public VideoFormat {
        boolean picture = !coding.pixels().isPlanar();
        int smallest = picture ? 1 : SMALLEST;
        int largest = coding.codec() == VideoCodec.WEBP ? LARGEST_WEBP : LARGEST;
        if (width < smallest || height < smallest || width > largest || height > largest) {
            throw new IllegalArgumentException("A video's width and height are from " + smallest + " to " + largest
                    + " pixels, not " + width + "x" + height);
        }
        checkSamples(width, height, coding.pixels());
        if (coding.codec() == VideoCodec.H264 && new BlockGrid(width, height).blocks() > MOST_BLOCKS) {
            throw new IllegalArgumentException("H.264 has no level for a video of " + width + "x" + height
                    + "; the largest pictures are those of 8192x4352 or as many pixels");
        }
    }

    /** In H.264, for every player. */
    public VideoFormat(int width, int height, FrameRate rate, EncoderPreset preset) {
        this(width, height, rate, preset, Coding.H264);
    }

    private static void checkSamples(int width, int height, PixelFormat pixels) {
        if (width % (1 << pixels.widthShift()) == 0 && height % (1 << pixels.heightShift()) == 0) {
            return;
        }
        if (pixels.heightShift() == 1) {
            throw new IllegalArgumentException("4:2:0 video needs an even width and height, not " + width + "x" + height
                    + "; try " + (width + width % 2) + "x" + (height + height % 2));
        }
        throw new IllegalArgumentException("4:2:2 video needs an even width, not " + width + "x" + height + "; try "
                + (width + width % 2) + "x" + height);
    }

    /** How a film of this format is made of segments; empty if it is encoded as a whole. */
    public Optional<SegmentEncoding> segments() {
        return coding.isSegmented() ? Optional.of(SegmentEncoding.of(this)) : Optional.empty();
    }

    BlockGrid blocks() {
        return new BlockGrid(width, height);
    }
}
