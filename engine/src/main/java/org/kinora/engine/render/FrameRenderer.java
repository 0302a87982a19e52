package org.kinora.engine.render;

import org.kinora.engine.gl.HeadlessContext;

/**
 * Draws frames one after the other with an OpenGL context of its own: a {@link StripBuilder} and a {@link Compositor} in a
 * row. What consecutive frames have in common is not drawn again.
 *
 * <p>Bound to the thread that made it; all calls must come from there.
 */
public final class FrameRenderer implements AutoCloseable {

    private final StripBuilder builder;
    private final HeadlessContext context;
    private final Compositor compositor;

    /** @throws org.kinora.engine.gl.NoOpenGlException if this machine has no OpenGL; the message says what to install */
    public FrameRenderer(PictureSize size) {
        builder = new StripBuilder(size);
        context = HeadlessContext.open();
        compositor = new Compositor(size);
    }

    /**
     * Draws a frame.
     *
     * @return the picture, valid until the next call; always the same object
     * @throws IllegalArgumentException if two items of the list have the same id
     */
    public RenderedFrame render(DrawList list) {
        return compositor.draw(builder.prepare(list));
    }

    @Override
    public void close() {
        compositor.close();
        context.close();
    }
}
