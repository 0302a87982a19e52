package org.kinora.engine.video;

import org.kinora.engine.timeline.FrameRate;

/**
 * The format in which a film is written.
 *
 * @param width in pixels, even: 4:2:0 keeps one chroma sample for 2 × 2 pixels
 * @param height in pixels, even
 * @param rate frames per second
 */
public record VideoFormat(int width, int height, FrameRate rate, EncoderPreset preset) {

    /** The widest and highest picture that H.264 has a level for (ITU-T H.264, table A-1: √(8 × 139,264) blocks). */
    private static final int LARGEST = 16384;

    /** The most blocks that a picture has at the highest level of H.264, 6.2: 8192 x 4352 pixels, say. */
    private static final int MOST_BLOCKS = 139_264;

    /** Smaller pictures have less than one block to predict from. */
    private static final int SMALLEST = 16;

    public VideoFormat {
        if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("A video's width and height are from " + SMALLEST + " to " + LARGEST
                    + " pixels, not " + width + "x" + height);
        }
        if (width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("4:2:0 video needs an even width and height, not " + width + "x" + height
                    + "; try " + (width + width % 2) + "x" + (height + height % 2));
        }
        if (new BlockGrid(width, height).blocks() > MOST_BLOCKS) {
            throw new IllegalArgumentException("H.264 has no level for a video of " + width + "x" + height
                    + "; the largest pictures are those of 8192x4352 or as many pixels");
        }
    }

    BlockGrid blocks() {
        return new BlockGrid(width, height);
    }
}
