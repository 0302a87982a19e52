package org.kinora.engine.render;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;

/**
 * Draws frames one after the other with an OpenGL context of its own: a {@link FramePreparer} followed by a
 * {@link HeadlessCompositor}. What consecutive frames have in common is not drawn again.
 *
 * <p>Bound to the thread that made it, which must make all calls. Several renderers may live on one thread.
 */
public final class FrameRenderer implements AutoCloseable {

    private final FramePreparer preparer;
    private final HeadlessCompositor compositor;

    /** @throws org.kinora.gl.NoOpenGlException if this machine has no OpenGL; the message says what to install */
    public FrameRenderer(PictureSize size) {
        compositor = new HeadlessCompositor(size);
        boolean isSoftware = compositor.isSoftware();
        preparer = new FramePreparer(size, () -> isSoftware);
    }

    /**
     * Draws a frame.
     *
     * @return the picture, valid until the next call; always the same object
     * @throws IllegalArgumentException if two items of the list have the same id
     */
    public RenderedFrame render(DrawList list) {
        return compositor.draw(preparer.prepare(list));
    }

    @Override
    public void close() {
        compositor.close();
    }
}
