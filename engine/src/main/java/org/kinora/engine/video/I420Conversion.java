package org.kinora.engine.video;

import static org.lwjgl.system.MemoryUtil.memAddress;
import static org.lwjgl.system.MemoryUtil.memGetByte;
import static org.lwjgl.system.MemoryUtil.memGetInt;
import static org.lwjgl.system.MemoryUtil.memGetLong;
import static org.lwjgl.system.MemoryUtil.memPutByte;
import static org.lwjgl.system.MemoryUtil.memPutInt;
import static org.lwjgl.system.MemoryUtil.memPutLong;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Converts RGBA pixels to I420 in the BT.709 matrix and limited range (Rec. ITU-R BT.709-6, items 3.2 to 3.4 and 4:
 * luma 16 to 235, chroma 16 to 240). Chroma is sited left, H.264's default: a sample lies on the even column, between
 * two rows, and is the mean of the six pixels around it weighted 1 2 1 along the row.
 *
 * <p>Alpha is not read: a premultiplied picture comes out over black.
 *
 * <p>Bounds are checked once per rectangle. Checking at every pixel, as a ByteBuffer does, takes longer than the
 * arithmetic in the code of the quick compiler, on which short renders run.
 */
final class I420Conversion {

    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;

    private static final long LUMA_RED = Math.round(RED * 219 / 255 * 65536);
    private static final long LUMA_BLUE = Math.round(BLUE * 219 / 255 * 65536);
    /** The rest of the sum, so that white is exactly 235. */
    private static final long LUMA_GREEN = Math.round(219.0 / 255 * 65536) - LUMA_RED - LUMA_BLUE;

    private static final long CB_RED = Math.round(-RED / (2 * (1 - BLUE)) * 224 / 255 * 65536);
    private static final long CB_BLUE = Math.round(0.5 * 224 / 255 * 65536);
    private static final long CR_RED = CB_BLUE;
    private static final long CR_BLUE = Math.round(-BLUE / (2 * (1 - RED)) * 224 / 255 * 65536);

    /** Two pixels per multiplication: each has 32 bits of a long, which the sums never overflow. */
    private static final long LUMA_OFFSET = (16 * 65536 + 32768) * 0x1_0000_0001L;

    /**
     * Both chroma samples per multiplication: Cb in the low 32 bits, Cr in the high ones. A negative product borrows
     * from the high half, but the whole sum of the low half is never negative, so the borrow is undone.
     */
    private static final long CHROMA_RED = CB_RED + (CR_RED << 32);

    private static final long CHROMA_BLUE = CB_BLUE + (CR_BLUE << 32);
    /** Grey has no colour: the three factors cancel exactly. */
    private static final long CHROMA_GREEN = -(CB_RED + CB_BLUE) - ((CR_RED + CR_BLUE) << 32);

    /** Chroma sums weigh eight pixels, hence three bits more than luma. */
    private static final int CHROMA_SHIFT = 19;

    private static final long CHROMA_OFFSET = ((128L << CHROMA_SHIFT) + (1L << CHROMA_SHIFT - 1)) * 0x1_0000_0001L;

    private static final long BYTE_A_PIXEL = 0x0000_00FF_0000_00FFL;
    private static final long RED_AND_BLUE = 0x00FF_00FF_00FF_00FFL;
    private static final long LOW_PIXEL = 0xFFFF_FFFFL;
    private static final long BOTH_PIXELS = 0x1_0000_0001L;
    private static final long EIGHT_BYTES = 0x0101_0101_0101_0101L;
    private static final int FOUR_BYTES = 0x0101_0101;

    private EncoderPicture picture;
    private int rowBytes;
    private long rgba;
    private long luma;
    private long cb;
    private long cr;

    private int flatColour;
    private long flatLuma;
    private int flatCb;
    private int flatCr;

    I420Conversion() {
        if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
            throw new IllegalStateException(
                    "Pixels are converted eight bytes at a time, which needs a little-endian processor");
        }
        setFlatColour(0);
    }

    /**
     * Sets the source and the target of conversions from now on.
     *
     * @param source direct memory: top-down rows of 4 bytes per pixel without gaps, as large as the target
     * @param target width and height are even
     */
    void between(ByteBuffer source, EncoderPicture target) {
        if (!source.isDirect() || source.remaining() < target.width() * 4 * target.height()) {
            throw new IllegalArgumentException(
                    "A picture is converted out of direct memory that holds all of it, not of " + source);
        }
        picture = target;
        rowBytes = target.width() * 4;
        rgba = memAddress(source);
        luma = memAddress(target.plane(0));
        cb = memAddress(target.plane(1));
        cr = memAddress(target.plane(2));
    }

    /**
     * Converts the pixels from x0, y0 up to but not including x1, y1, all even. The column of chroma to the right
     * depends on the last column of pixels and is converted too.
     *
     * @return whether that column of chroma, which lies outside the rectangle, changed
     */
    boolean convert(int x0, int y0, int x1, int y1) {
        Objects.checkFromToIndex(x0, x1, picture.width());
        Objects.checkFromToIndex(y0, y1, picture.height());
        boolean changed = false;
        for (int y = y0; y < y1; y += 2) {
            convertTwoRows(x0, x1, y);
            if (x1 < picture.width()) {
                changed |= convertChroma(x1, y);
            }
        }
        return changed;
    }

    private void convertTwoRows(int x0, int x1, int y) {
        long top = rgba + y * rowBytes;
        long bottom = top + rowBytes;
        long lumaTop = luma + y * picture.stride(0);
        long lumaBottom = lumaTop + picture.stride(0);
        int chroma = y / 2 * picture.stride(1);
        int before = Math.max(x0 - 1, 0) * 4;
        long topBefore = memGetInt(top + before) & LOW_PIXEL;
        long bottomBefore = memGetInt(bottom + before) & LOW_PIXEL;
        int x = x0;
        for (; x + 8 <= x1; x += 8) {
            long at = top + x * 4;
            long t0 = memGetLong(at);
            long t1 = memGetLong(at + 8);
            long t2 = memGetLong(at + 16);
            long t3 = memGetLong(at + 24);
            at = bottom + x * 4;
            long b0 = memGetLong(at);
            long b1 = memGetLong(at + 8);
            long b2 = memGetLong(at + 16);
            long b3 = memGetLong(at + 24);
            long flat = (t0 & LOW_PIXEL) * BOTH_PIXELS;
            long differences = (t0 ^ flat) | (t1 ^ flat) | (t2 ^ flat) | (t3 ^ flat);
            differences |= (b0 ^ flat) | (b1 ^ flat) | (b2 ^ flat) | (b3 ^ flat);
            differences |= (topBefore ^ (flat & LOW_PIXEL)) | (bottomBefore ^ (flat & LOW_PIXEL));
            if (differences == 0) {
                if ((int) flat != flatColour) {
                    setFlatColour((int) flat);
                }
                memPutLong(lumaTop + x, flatLuma);
                memPutLong(lumaBottom + x, flatLuma);
                memPutInt(cb + chroma + x / 2, flatCb);
                memPutInt(cr + chroma + x / 2, flatCr);
                continue;
            }
            memPutLong(lumaTop + x, eightLuma(t0, t1, t2, t3));
            memPutLong(lumaBottom + x, eightLuma(b0, b1, b2, b3));
            long c0 = chroma(topBefore, bottomBefore, t0, b0);
            long c1 = chroma(t0 >>> 32, b0 >>> 32, t1, b1);
            long c2 = chroma(t1 >>> 32, b1 >>> 32, t2, b2);
            long c3 = chroma(t2 >>> 32, b2 >>> 32, t3, b3);
            long four = c0 | c1 << 8 | c2 << 16 | c3 << 24;
            memPutInt(cb + chroma + x / 2, (int) four);
            memPutInt(cr + chroma + x / 2, (int) (four >>> 32));
            topBefore = t3 >>> 32;
            bottomBefore = b3 >>> 32;
        }
        for (; x < x1; x += 2) {
            long t = memGetLong(top + x * 4);
            long b = memGetLong(bottom + x * 4);
            putTwo(lumaTop + x, twoLuma(t));
            putTwo(lumaBottom + x, twoLuma(b));
            long c = chroma(topBefore, bottomBefore, t, b);
            memPutByte(cb + chroma + x / 2, (byte) c);
            memPutByte(cr + chroma + x / 2, (byte) (c >>> 32));
            topBefore = t >>> 32;
            bottomBefore = b >>> 32;
        }
    }

    private boolean convertChroma(int x, int y) {
        long top = rgba + y * rowBytes + x * 4;
        long bottom = top + rowBytes;
        long topBefore = memGetInt(top - 4) & LOW_PIXEL;
        long bottomBefore = memGetInt(bottom - 4) & LOW_PIXEL;
        long c = chroma(topBefore, bottomBefore, memGetLong(top), memGetLong(bottom));
        int at = y / 2 * picture.stride(1) + x / 2;
        boolean changed = memGetByte(cb + at) != (byte) c || memGetByte(cr + at) != (byte) (c >>> 32);
        memPutByte(cb + at, (byte) c);
        memPutByte(cr + at, (byte) (c >>> 32));
        return changed;
    }

    private void setFlatColour(int colour) {
        long two = (colour & LOW_PIXEL) * BOTH_PIXELS;
        long c = chroma(colour & LOW_PIXEL, colour & LOW_PIXEL, two, two);
        flatColour = colour;
        flatLuma = (twoLuma(two) & 0xFF) * EIGHT_BYTES;
        flatCb = ((int) c & 0xFF) * FOUR_BYTES;
        flatCr = ((int) (c >>> 32) & 0xFF) * FOUR_BYTES;
    }

    private static void putTwo(long at, long twoLuma) {
        memPutByte(at, (byte) twoLuma);
        memPutByte(at + 1, (byte) (twoLuma >>> 32));
    }

    private static long eightLuma(long p0, long p1, long p2, long p3) {
        // Even pixels gather in the low half, odd ones in the high half; then they are interleaved.
        long apart = twoLuma(p0) | twoLuma(p1) << 16;
        long further = twoLuma(p2) | twoLuma(p3) << 16;
        long low = (apart & LOW_PIXEL) | (apart >>> 24);
        long high = (further & LOW_PIXEL) | (further >>> 24);
        return (low & LOW_PIXEL) | high << 32;
    }

    /** The luma of two pixels, one in the lowest byte of each half. */
    private static long twoLuma(long pixels) {
        long sum = (pixels & BYTE_A_PIXEL) * LUMA_RED
                + (pixels >>> 8 & BYTE_A_PIXEL) * LUMA_GREEN
                + (pixels >>> 16 & BYTE_A_PIXEL) * LUMA_BLUE
                + LUMA_OFFSET;
        return sum >>> 16 & BYTE_A_PIXEL;
    }

    /**
     * The chroma that lies on the first of two columns.
     *
     * @param topBefore the pixel left of {@code top}, in the low half, with nothing in the high one
     * @param top two pixels of the upper row
     * @return Cb in the lowest byte of the low half and Cr in that of the high half
     */
    private static long chroma(long topBefore, long bottomBefore, long top, long bottom) {
        long redBlue = (top & RED_AND_BLUE) + (bottom & RED_AND_BLUE);
        redBlue = ((redBlue & LOW_PIXEL) << 1)
                + (redBlue >>> 32)
                + (topBefore & RED_AND_BLUE)
                + (bottomBefore & RED_AND_BLUE);
        long green = (top >>> 8 & BYTE_A_PIXEL) + (bottom >>> 8 & BYTE_A_PIXEL);
        green = ((green & LOW_PIXEL) << 1) + (green >>> 32) + (topBefore >>> 8 & 0xFF) + (bottomBefore >>> 8 & 0xFF);
        long sum =
                (redBlue & 0xFFFF) * CHROMA_RED + green * CHROMA_GREEN + (redBlue >>> 16) * CHROMA_BLUE + CHROMA_OFFSET;
        return sum >>> CHROMA_SHIFT & BYTE_A_PIXEL;
    }
}
