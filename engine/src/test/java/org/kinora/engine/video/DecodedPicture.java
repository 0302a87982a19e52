package org.kinora.engine.video;

/** A decoded picture, packed planes of limited-range BT.709. */
public record DecodedPicture(int width, int height, byte[] luma, byte[] cb, byte[] cr) {

    /** Red, green and blue, 0 to 255, by the inverse of Rec. ITU-R BT.709-6 items 3.2 to 3.4. */
    public int[] rgb(int x, int y) {
        double lightness = ((luma[y * width + x] & 0xFF) - 16) / 219.0;
        int chroma = y / 2 * (width / 2) + x / 2;
        double blueness = ((cb[chroma] & 0xFF) - 128) / 224.0;
        double redness = ((cr[chroma] & 0xFF) - 128) / 224.0;
        double red = lightness + 1.5748 * redness;
        double blue = lightness + 1.8556 * blueness;
        double green = (lightness - 0.2126 * red - 0.0722 * blue) / 0.7152;
        return new int[] {level(red), level(green), level(blue)};
    }

    private static int level(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
