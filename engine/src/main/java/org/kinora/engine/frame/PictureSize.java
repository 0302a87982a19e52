package org.kinora.engine.frame;

/** The size of a picture in pixels, each side from 1 to 16,384. */
public record PictureSize(int width, int height) {

    private static final int LIMIT = 16_384;

    public PictureSize {
        if (width < 1 || height < 1 || width > LIMIT || height > LIMIT) {
            throw new IllegalArgumentException(
                    "A picture is from 1 to " + LIMIT + " pixels wide and high, not " + width + "x" + height);
        }
    }

    /** How many pixels make one unit of the frame, which is {@link DrawList#FRAME_HEIGHT} units high. */
    public double pixelsPerUnit() {
        return height / DrawList.FRAME_HEIGHT;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
