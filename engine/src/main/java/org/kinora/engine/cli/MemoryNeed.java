package org.kinora.engine.cli;

import java.util.Locale;
import java.util.OptionalLong;
import org.kinora.command.UsageException;
import org.kinora.engine.frame.PictureSize;

/**
 * Refuses renders that are sure to end for lack of memory, before they begin: what OpenGL and the encoder take comes on top of
 * Java's own memory, and a system that has no more of it ends the process without a word.
 */
final class MemoryNeed {

    /** Of a small picture, in bytes: Java, the libraries and OpenGL's driver. */
    private static final long BASE = 130L << 20;

    /** Drawn by Mesa in software, read back and packed; measured on stills from 320x180 to 16384x16384. */
    private static final long BYTES_A_PIXEL_OF_A_STILL = 12;

    /** The encoder keeps a dozen pictures with what it found out about each; measured from 320x180 to 7680x4320. */
    private static final long BYTES_A_PIXEL_OF_A_VIDEO = 80;

    /** Java keeps the picture outside of its heap, in memory that it limits to as much as the heap. */
    private static final long BYTES_A_PIXEL_IN_JAVA = 4;

    private MemoryNeed() {}

    /**
     * @param limit of the whole process in bytes, empty if unknown
     * @param javaLimit of what Java keeps outside of its heap, in bytes
     * @throws UsageException if that is too little for pictures of the size
     */
    static void check(PictureSize size, boolean video, OptionalLong limit, long javaLimit) {
        long pixels = (long) size.width() * size.height();
        long need = BASE + pixels * (video ? BYTES_A_PIXEL_OF_A_VIDEO : BYTES_A_PIXEL_OF_A_STILL);
        if (limit.isPresent() && need > limit.getAsLong()) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "--size %s: a %s of this size takes at least %d MB of memory, and this process may use %d MB; a smaller size"
                            + " takes less.",
                    size,
                    video ? "video" : "still",
                    need >> 20,
                    limit.getAsLong() >> 20));
        }
        if (pixels * BYTES_A_PIXEL_IN_JAVA > javaLimit) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "--size %s: a picture of %d MB does not fit in the %d MB that Java may use for it; --memory %dm is enough.",
                    size,
                    pixels * BYTES_A_PIXEL_IN_JAVA >> 20,
                    javaLimit >> 20,
                    (pixels * BYTES_A_PIXEL_IN_JAVA >> 20) * 2));
        }
    }
}
