package org.kinora.model.gl;

/** An OpenGL context of version 4.3 or later, current on the thread that opened it and used on no other. */
public interface ComputeContext extends AutoCloseable {

    /** Frees the context, on its own thread. Buffers and programs made with it are gone afterwards. */
    @Override
    void close();
}
