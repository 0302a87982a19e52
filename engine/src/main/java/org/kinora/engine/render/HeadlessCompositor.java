package org.kinora.engine.render;

import static org.lwjgl.opengl.GL11.GL_RENDERER;
import static org.lwjgl.opengl.GL11.GL_VERSION;
import static org.lwjgl.opengl.GL11.glGetString;

import java.util.Optional;
import org.kinora.engine.frame.PictureSize;
import org.kinora.gl.GpuFloats;
import org.kinora.gl.HeadlessContext;
import org.kinora.gl.NoOpenGlException;

/**
 * A {@link Compositor} with an OpenGL context of its own, which needs no window. Bound to the thread that made it,
 * which must make all calls. Several may live on one thread.
 *
 * <p>Numbers that another context has computed can be drawn from GPU memory only by a context that was opened to share
 * objects with that one. So when such numbers first appear, the compositor moves to such a context and takes the
 * picture along.
 */
public final class HeadlessCompositor implements AutoCloseable {

    private final PictureSize size;
    private final RenderedFrame picture;
    private HeadlessContext context;
    private Compositor compositor;
    private boolean hasMoved;

    /** @throws NoOpenGlException if this machine has no OpenGL; the message says what to install */
    public HeadlessCompositor(PictureSize size) {
        this.size = size;
        this.picture = new RenderedFrame(size);
        this.context = HeadlessContext.open();
        this.compositor = compositor();
    }

    private Compositor compositor() {
        return new Compositor(size, picture, context::sharesWith);
    }

    /** The names of OpenGL's renderer and version, which decide what the last bits of a picture are. */
    public String device() {
        context.makeCurrent();
        return glGetString(GL_RENDERER) + ", OpenGL " + glGetString(GL_VERSION);
    }

    /** See {@link Compositor#isSoftware}. */
    public boolean isSoftware() {
        context.makeCurrent();
        return compositor.isSoftware();
    }

    /** Draws a frame; the picture is valid until the next call and always the same object. */
    public RenderedFrame draw(PreparedFrame frame) {
        if (!hasMoved) {
            computer(frame.quads().batches()).ifPresent(this::moveBeside);
        }
        context.makeCurrent();
        return compositor.draw(frame);
    }

    /** The context that computed the first numbers of a frame that are on the GPU. */
    private static Optional<HeadlessContext> computer(DrawBatches batches) {
        for (int batch = 0; batch < batches.count(); batch++) {
            if (batches.program(batch) == DrawBatches.Program.CELLS) {
                Optional<HeadlessContext> computer =
                        batches.numbers(batch).onCard().map(GpuFloats::context);
                if (computer.isPresent()) {
                    return computer;
                }
            }
        }
        return Optional.empty();
    }

    private void moveBeside(HeadlessContext computer) {
        hasMoved = true;
        HeadlessContext beside;
        try {
            beside = computer.openSharing();
        } catch (NoOpenGlException none) {
            return; // then the numbers are copied
        }
        close();
        context = beside;
        context.makeCurrent();
        compositor = compositor();
        compositor.takeOver();
    }

    @Override
    public void close() {
        context.makeCurrent();
        compositor.close();
        context.close();
    }
}
