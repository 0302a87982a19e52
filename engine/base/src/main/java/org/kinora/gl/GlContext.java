package org.kinora.gl;

/**
 * A core context of OpenGL 3.3 or later, wherever it came from: a device without a screen, or a window. A context is current on one
 * thread at most; OpenGL objects may be made, used and closed only while theirs is.
 */
public interface GlContext extends AutoCloseable {

    /** Binds this context to the calling thread. It must not be current on another one. */
    void makeCurrent();

    /** Unbinds this context from the calling thread, so that another one may take it. */
    void release();

    /** Frees the context, on the thread where it is current. Objects made with it are gone afterwards. */
    @Override
    void close();
}
