package org.kinora.engine.gl;

import static org.lwjgl.opengl.GL33C.*;

/** Lets shaders read a {@link StreamBuffer} texel by texel. */
public final class BufferTexture implements AutoCloseable {

    private final int texture = glGenTextures();

    private BufferTexture(int format, StreamBuffer buffer) {
        glBindTexture(GL_TEXTURE_BUFFER, texture);
        glTexBuffer(GL_TEXTURE_BUFFER, format, buffer.name());
    }

    /** Texels of one byte, read as 0 to 1. */
    public static BufferTexture ofBytes(StreamBuffer buffer) {
        return new BufferTexture(GL_R8, buffer);
    }

    /** Texels of four floats. */
    public static BufferTexture ofFloatQuadruples(StreamBuffer buffer) {
        return new BufferTexture(GL_RGBA32F, buffer);
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
