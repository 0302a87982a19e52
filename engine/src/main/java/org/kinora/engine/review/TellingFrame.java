package org.kinora.engine.review;

import java.nio.ByteBuffer;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.RenderedFrame;

/**
 * Finds the frame of a stretch that tells most of it: the richest of a few, the one with most outlines, and of equally rich
 * ones the last. What is half way from one place to another tells less than what has arrived. For the thread that made it.
 */
public final class TellingFrame implements AutoCloseable {

    private static final int CANDIDATES = 12;

    /** In pixels; large enough to tell much from little. */
    private static final double SMALL_AREA = 160 * 90;

    /** Levels by which neighbours on two sides of an outline differ at least. */
    private static final int OUTLINE = 24;

    /** What the outlines of a picture count for that is about to change. */
    private static final double ON_ITS_WAY = 0.6;

    private final FrameSource frames;
    private final FrameRenderer renderer;

    /**
     * @param size of the film, of which the shape counts
     * @throws org.kinora.gl.NoOpenGlException if this machine has no OpenGL
     */
    public TellingFrame(FrameSource frames, PictureSize size) {
        this.frames = frames;
        this.renderer = new FrameRenderer(Sizes.ofArea(size, SMALL_AREA));
    }

    /**
     * The most telling frame of a stretch.
     *
     * @param end the frame after its last one
     */
    public long among(long first, long end) {
        long best = first;
        double most = -1;
        for (int i = 0; i < CANDIDATES; i++) {
            long frame = first + (end - first) * (2 * i + 1) / (2 * CANDIDATES);
            double told = outlines(renderer.render(frames.frame(frame)));
            long next = Math.min(frame + 1, end - 1);
            if (!renderer.render(frames.frame(next)).dirty().isEmpty()) {
                told *= ON_ITS_WAY;
            }
            if (told >= most) {
                most = told;
                best = frame;
            }
        }
        return best;
    }

    /** How many pixels differ from the one to their left. */
    private static int outlines(RenderedFrame frame) {
        ByteBuffer rgba = frame.rgba();
        int outlines = 0;
        for (int at = 4; at < rgba.limit(); at += 4) {
            int difference = 0;
            for (int channel = 0; channel < 3; channel++) {
                difference = Math.max(
                        difference, Math.abs((rgba.get(at + channel) & 255) - (rgba.get(at + channel - 4) & 255)));
            }
            outlines += difference >= OUTLINE && at / 4 % frame.width() != 0 ? 1 : 0;
        }
        return outlines;
    }

    @Override
    public void close() {
        renderer.close();
    }
}
