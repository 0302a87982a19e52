package org.kinora.engine.gl;

import static org.lwjgl.opengl.GL33C.*;

/** Lets shaders read a buffer texel by texel. */
public final class BufferTexture implements AutoCloseable {

    /** Where textures are made, so that none is displaced which a draw is about to read; there are 16 units at least. */
    private static final int SPARE_UNIT = 15;

    private final int texture = glGenTextures();

    private BufferTexture(int format, int buffer) {
        glActiveTexture(GL_TEXTURE0 + SPARE_UNIT);
        glBindTexture(GL_TEXTURE_BUFFER, texture);
        glTexBuffer(GL_TEXTURE_BUFFER, format, buffer);
    }

    /** Texels of one byte, read as 0 to 1. */
    public static BufferTexture ofBytes(StreamBuffer buffer) {
        return new BufferTexture(GL_R8, buffer.name());
    }

    /** Texels of four bytes, red first, each read as 0 to 1. */
    public static BufferTexture ofByteQuadruples(StreamBuffer buffer) {
        return new BufferTexture(GL_RGBA8, buffer.name());
    }

    /** Texels of four floats. */
    public static BufferTexture ofFloatQuadruples(StreamBuffer buffer) {
        return new BufferTexture(GL_RGBA32F, buffer.name());
    }

    /** Texels of one float. */
    public static BufferTexture ofFloats(StreamBuffer buffer) {
        return new BufferTexture(GL_R32F, buffer.name());
    }

    /**
     * Texels of one float in a buffer of another context that shares its objects with the current one.
     *
     * @param buffer OpenGL's name of it
     * @param fence OpenGL's sync object: what is drawn from now on waits until it is signalled
     */
    public static BufferTexture ofSharedFloats(int buffer, long fence) {
        glWaitSync(fence, 0, GL_TIMEOUT_IGNORED);
        return new BufferTexture(GL_R32F, buffer);
    }

    /** How many texels a buffer texture may have on the current context; 65,536 at least. */
    public static int limit() {
        return glGetInteger(GL_MAX_TEXTURE_BUFFER_SIZE);
    }

    public void bindTo(int unit) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_BUFFER, texture);
    }

    @Override
    public void close() {
        glDeleteTextures(texture);
    }
}
