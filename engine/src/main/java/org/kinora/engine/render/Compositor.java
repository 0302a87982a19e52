package org.kinora.engine.render;

import static org.lwjgl.opengl.GL33C.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.gl.Canvas;
import org.kinora.engine.render.DrawBatches.Program;
import org.kinora.gl.GlProgram;
import org.kinora.gl.HeadlessContext;

/**
 * Paints prepared frames with OpenGL over the frame before, and reads back what changed: it clears the dirty blocks,
 * then uploads once, and draws everything in scene order in one blended draw (more if colours, gradients and cells
 * alternate). Layers are first painted on canvases of their own, and shown from there.
 *
 * <p>It works in the OpenGL 3.3 context that is current when it is made, and must be used and closed while that is
 * current.
 */
public final class Compositor implements AutoCloseable {

    private final PictureSize size;
    /** Null until OpenGL draws a frame; for films that are blended in Java it would be 33 MB in 4K that nobody looks at. */
    private Canvas canvas;
    /** One for each depth needed so far; their contents are valid within one frame only. */
    private final List<Canvas> layers = new ArrayList<>();
    /** What is behind a layer, copied so that a shader can read it; null until it is needed. */
    private Canvas behind;

    private final RenderedFrame frame;
    private final QuadPrograms programs;
    private final NumberTextures numberTextures;
    private final QuadBuffers buffers = new QuadBuffers();

    /** @throws IllegalStateException if the driver cannot draw pictures of that size */
    public Compositor(PictureSize size) {
        this(size, new RenderedFrame(size), other -> false);
    }

    /**
     * @param frame the frame to read into; the first draw changes its contents
     * @param shares whether the objects of another context can be used in the current one
     * @throws IllegalStateException if the driver cannot draw pictures of that size
     */
    Compositor(PictureSize size, RenderedFrame frame, Predicate<HeadlessContext> shares) {
        this.size = size;
        this.frame = frame;
        Canvas.checkSize(size.width(), size.height());
        numberTextures = new NumberTextures(shares);
        programs = new QuadPrograms(size);
    }

    /** Whether OpenGL is Mesa's on the processor, whose blending Java's equals byte by byte. */
    public boolean isSoftware() {
        String renderer = glGetString(GL_RENDERER);
        return renderer.startsWith("llvmpipe") || renderer.startsWith("softpipe");
    }

    /** Loads the frame's contents as the picture that the next draw changes. */
    void takeOver() {
        canvas().write(frame.rgba());
    }

    /**
     * Draws a frame and reads it back.
     *
     * @return the picture, valid until the next draw; always the same object
     */
    public RenderedFrame draw(PreparedFrame prepared) {
        if (prepared.quads().replacement() != null) {
            // the next frame that OpenGL draws has all blocks dirty, so its canvas need not keep up
            takeOver(prepared, (x, y, width, height) -> {});
        } else {
            drawQuads(prepared);
            read();
        }
        return frame;
    }

    /**
     * Draws a frame without reading it back, for {@link #showInWindow}. A compositor must read back either all of its
     * frames or none.
     */
    public void paint(PreparedFrame prepared) {
        if (prepared.quads().replacement() != null) {
            takeOver(prepared, (x, y, width, height) -> canvas().write(frame.rgba(), x, y, width, height));
        } else {
            drawQuads(prepared);
        }
    }

    /** Takes over pixels that are ready, and passes on where they are. */
    private void takeOver(PreparedFrame prepared, BlockSet.RectangleVisitor visitor) {
        frame.dirty().copyFrom(prepared.dirty());
        PixelLayer pixels = prepared.quads().replacement();
        frame.dirty().forEachRectangle((x, y, width, height) -> {
            frame.write(pixels, x, y, width, height);
            visitor.rectangle(x, y, width, height);
        });
        prepared.recycle();
    }

    private void drawQuads(PreparedFrame prepared) {
        frame.dirty().copyFrom(prepared.dirty());
        if (!frame.dirty().isEmpty()) {
            canvas().bind();
            canvas.setClearColor(prepared.background());
            frame.dirty().forEachRectangle(canvas::clear);
            paintQuads(prepared.quads());
        }
        prepared.recycle();
    }

    /** Shows the latest frame, upright, in a rectangle of the window to which the current context belongs. */
    public void showInWindow(int x, int y, int width, int height) {
        canvas().showInWindow(x, y, width, height);
    }

    private void read() {
        if (!frame.dirty().isEmpty()) {
            canvas.bind();
            canvas.beginReading();
            frame.dirty().forEachRectangle((x, y, width, height) -> canvas.read(x, y, width, height, frame.rgba()));
        }
    }

    private void paintQuads(QuadList quads) {
        if (quads.quads() == 0) {
            return;
        }
        buffers.upload(quads);
        glEnable(GL_BLEND);
        buffers.bindTables();
        DrawBatches batches = quads.batches();
        for (int pass = 0; pass < batches.passes().size(); pass++) {
            paintPass(quads, batches.passes().get(pass), batches.endOfPass(pass));
        }
    }

    private void paintPass(QuadList quads, DrawBatches.Pass pass, int end) {
        Canvas target = canvas(pass.depth());
        target.bind();
        if (pass.cleared() != null) {
            pass.cleared().forEachRectangle(target::clear);
        }
        for (int batch = pass.firstBatch(); batch < end; batch++) {
            paintBatch(quads, batch, pass.depth());
        }
    }

    private void paintBatch(QuadList quads, int batch, int depth) {
        DrawBatches batches = quads.batches();
        int start = batch == 0 ? 0 : batches.end(batch - 1);
        Program kind = batches.program(batch);
        GlProgram program = programs.use(kind);
        if (kind == Program.CELLS) {
            program.set("offset", numberTextures.bind(batches.numbers(batch), QuadPrograms.NUMBERS_UNIT));
        } else if (kind == Program.LAYERS) {
            canvas(depth + 1).bindTo(QuadPrograms.LAYERS_UNIT);
        } else if (kind == Program.MIXED_LAYERS) {
            copyBehind(quads, start, batches.end(batch), canvas(depth));
            program.set("blend", batches.blend(batch).ordinal());
            canvas(depth + 1).bindTo(QuadPrograms.LAYERS_UNIT);
            behind.bindTo(QuadPrograms.BEHIND_UNIT);
        } else if (kind == Program.PIXELS) {
            buffers.bindPixels();
        }
        glBlendFunc(
                GL_ONE,
                switch (batches.blend(batch)) {
                    case OVER -> GL_ONE_MINUS_SRC_ALPHA;
                    case ADD -> GL_ONE;
                    default -> GL_ZERO; // the program has combined them
                });
        buffers.draw(start, batches.end(batch), kind != Program.COLORS);
    }

    private void copyBehind(QuadList quads, int from, int to, Canvas target) {
        if (behind == null) {
            behind = new Canvas(size.width(), size.height());
            target.bind();
        }
        quads.forEachRectangle(from, to, (x, y, width, height) -> target.copyTo(behind, x, y, width, height));
    }

    private Canvas canvas() {
        if (canvas == null) {
            canvas = new Canvas(size.width(), size.height());
        }
        return canvas;
    }

    private Canvas canvas(int depth) {
        while (layers.size() < depth) {
            layers.add(new Canvas(size.width(), size.height()));
        }
        return depth == 0 ? canvas() : layers.get(depth - 1);
    }

    @Override
    public void close() {
        numberTextures.close();
        buffers.close();
        programs.close();
        layers.forEach(Canvas::close);
        if (behind != null) {
            behind.close();
        }
        if (canvas != null) {
            canvas.close();
        }
    }
}
