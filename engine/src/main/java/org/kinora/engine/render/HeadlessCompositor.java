package org.kinora.engine.render;

import org.kinora.engine.gl.HeadlessContext;

/**
 * A {@link Compositor} with an OpenGL context of its own, which needs no window. Bound to the thread that made it; all calls
 * must come from there. Several may live on one thread.
 */
public final class HeadlessCompositor implements AutoCloseable {

    private final HeadlessContext context;
    private final Compositor compositor;

    /** @throws org.kinora.engine.gl.NoOpenGlException if this machine has no OpenGL; the message says what to install */
    public HeadlessCompositor(PictureSize size) {
        context = HeadlessContext.open();
        compositor = new Compositor(size);
    }

    /** Draws a frame; the picture is valid until the next call and always the same object. */
    public RenderedFrame draw(PreparedFrame frame) {
        context.makeCurrent();
        return compositor.draw(frame);
    }

    @Override
    public void close() {
        context.makeCurrent();
        compositor.close();
        context.close();
    }
}
