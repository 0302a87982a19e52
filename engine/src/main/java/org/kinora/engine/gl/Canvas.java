package org.kinora.engine.gl;

import static org.lwjgl.opengl.GL33C.*;

import java.nio.ByteBuffer;
import org.lwjgl.opengl.ARBClearTexture;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.MemoryUtil;

/**
 * A picture of 8-bit RGBA that keeps its contents between draws. Row 0 is the top row; coordinates are pixels from the top
 * left corner.
 */
public final class Canvas implements AutoCloseable {

    private final int width;
    private final int height;
    private final int texture = glGenTextures();
    private final int framebuffer = glGenFramebuffers();
    private final boolean clearsTextures;
    private final ByteBuffer clearColor = MemoryUtil.memCalloc(4);

    /** @throws IllegalStateException if the driver cannot draw into a picture of that size */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        checkSize(width, height);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, 0L);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture, 0);
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            throw new IllegalStateException("This OpenGL cannot draw into a picture of " + width + " × " + height
                    + " pixels (framebuffer status " + status + ")");
        }
        clearsTextures = GL.getCapabilities().GL_ARB_clear_texture || GL.getCapabilities().OpenGL44;
    }

    /** @throws IllegalStateException if no picture of that size can be drawn into */
    public static void checkSize(int width, int height) {
        int limit = Math.min(glGetInteger(GL_MAX_TEXTURE_SIZE), glGetInteger(GL_MAX_RENDERBUFFER_SIZE));
        if (width > limit || height > limit) {
            throw new IllegalStateException("This OpenGL draws pictures up to " + limit + " pixels wide and high, not "
                    + width + " × " + height);
        }
    }

    /** Makes draws of the current context land in this picture. */
    public void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
        glViewport(0, 0, width, height);
    }

    /** The colour that {@link #clear} paints, transparent at first: RGBA bytes, red in the lowest eight bits. */
    public void setClearColor(int rgba) {
        for (int channel = 0; channel < 4; channel++) {
            clearColor.put(channel, (byte) (rgba >> channel * 8));
        }
    }

    /** Paints a rectangle inside the picture; the picture must be bound. */
    public void clear(int x, int y, int rectangleWidth, int rectangleHeight) {
        if (clearsTextures) {
            // a scissored clear costs llvmpipe nine times as much for a small rectangle
            ARBClearTexture.nglClearTexSubImage(
                    texture,
                    0,
                    x,
                    y,
                    0,
                    rectangleWidth,
                    rectangleHeight,
                    1,
                    GL_RGBA,
                    GL_UNSIGNED_BYTE,
                    MemoryUtil.memAddress0(clearColor));
        } else {
            glEnable(GL_SCISSOR_TEST);
            glScissor(x, y, rectangleWidth, rectangleHeight);
            glClearColor(clearPart(0), clearPart(1), clearPart(2), clearPart(3));
            glClear(GL_COLOR_BUFFER_BIT);
            glDisable(GL_SCISSOR_TEST);
        }
    }

    private float clearPart(int channel) {
        return (clearColor.get(channel) & 255) / 255f;
    }

    /** Lets shaders read the picture, while they draw into another one. */
    public void bindTo(int unit) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_2D, texture);
    }

    /** Copies a rectangle to the same place in another picture; this one must be bound. */
    public void copyTo(Canvas other, int x, int y, int rectangleWidth, int rectangleHeight) {
        glBindTexture(GL_TEXTURE_2D, other.texture);
        glCopyTexSubImage2D(GL_TEXTURE_2D, 0, x, y, x, y, rectangleWidth, rectangleHeight);
    }

    /** Overwrites the whole picture with rows of {@code width × 4} bytes. */
    public void write(ByteBuffer picture) {
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, picture);
    }

    /** Overwrites a rectangle, taken from its place in rows of {@code width × 4} bytes. */
    public void write(ByteBuffer picture, int x, int y, int rectangleWidth, int rectangleHeight) {
        glPixelStorei(GL_UNPACK_ROW_LENGTH, width);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
        glBindTexture(GL_TEXTURE_2D, texture);
        long address = MemoryUtil.memAddress0(picture) + ((long) y * width + x) * 4;
        nglTexSubImage2D(GL_TEXTURE_2D, 0, x, y, rectangleWidth, rectangleHeight, GL_RGBA, GL_UNSIGNED_BYTE, address);
    }

    /** Prepares {@link #read}: rectangles will be stored at their places in a buffer that holds the whole picture. */
    public void beginReading() {
        glPixelStorei(GL_PACK_ROW_LENGTH, width);
        glPixelStorei(GL_PACK_ALIGNMENT, 4);
    }

    /** Copies a rectangle to its place in {@code picture}, rows of {@code width × 4} bytes; the picture must be bound. */
    public void read(int x, int y, int rectangleWidth, int rectangleHeight, ByteBuffer picture) {
        long address = MemoryUtil.memAddress0(picture) + ((long) y * width + x) * 4;
        nglReadPixels(x, y, rectangleWidth, rectangleHeight, GL_RGBA, GL_UNSIGNED_BYTE, address);
    }

    /** Shows the picture in the framebuffer of a window, upright, filling the given rectangle (from the bottom left corner). */
    public void showInWindow(int x, int y, int shownWidth, int shownHeight) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        boolean sameSize = shownWidth == width && shownHeight == height;
        glBlitFramebuffer(
                0,
                height,
                width,
                0,
                x,
                y,
                x + shownWidth,
                y + shownHeight,
                GL_COLOR_BUFFER_BIT,
                sameSize ? GL_NEAREST : GL_LINEAR);
    }

    @Override
    public void close() {
        glDeleteFramebuffers(framebuffer);
        glDeleteTextures(texture);
        MemoryUtil.memFree(clearColor);
    }
}
