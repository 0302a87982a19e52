package org.kinora.engine.render;

import static org.lwjgl.opengl.GL33C.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.gl.BufferTexture;
import org.kinora.engine.gl.Canvas;
import org.kinora.engine.gl.StreamBuffer;
import org.kinora.engine.raster.Strips;
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

    private static final int QUAD_INDICES = 6;
    private static final int NUMBERS_UNIT = 2;
    private static final int LAYERS_UNIT = 3;
    private static final int PIXELS_UNIT = 4;
    private static final int BEHIND_UNIT = 5;
    private static final int VERTEX_BYTES = QuadList.VERTEX_WORDS * 4;

    private final PictureSize size;
    private final Canvas canvas;
    /** One for each depth needed so far; their contents are valid within one frame only. */
    private final List<Canvas> layers = new ArrayList<>();
    /** What is behind a layer, copied so that a shader can read it; null until it is needed. */
    private Canvas behind;

    private final RenderedFrame frame;
    /** Those needed so far: compiling takes a while. */
    private final Map<Program, GlProgram> programs = new EnumMap<>(Program.class);

    private final NumberTextures numberTextures;
    private final StreamBuffer vertices = StreamBuffer.ofVertices(1 << 18);
    private final StreamBuffer indices = StreamBuffer.ofIndices(1 << 16);
    private final StreamBuffer coverages = StreamBuffer.ofTexels(1 << 18);
    private final StreamBuffer pixels = StreamBuffer.ofTexels(4);
    private final StreamBuffer gradientTable = StreamBuffer.ofTexels(1 << 12);
    private final BufferTexture coverageTexture = BufferTexture.ofBytes(coverages);
    private final BufferTexture gradientTexture = BufferTexture.ofFloatQuadruples(gradientTable);
    private final BufferTexture pixelTexture = BufferTexture.ofByteQuadruples(pixels);
    private final int texelLimit = BufferTexture.limit();
    private final int colorVertices;
    private final int tableVertices;
    private int indexedQuads;

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
        canvas = new Canvas(size.width(), size.height());
        numberTextures = new NumberTextures(shares);
        colorVertices = vertexArray(false);
        tableVertices = vertexArray(true);
    }

    /** Loads the frame's contents as the picture that the next draw changes. */
    void takeOver() {
        canvas.write(frame.rgba());
    }

    private GlProgram program(Program kind) {
        GlProgram program = new GlProgram(
                Shaders.vertex(kind != Program.COLORS),
                switch (kind) {
                    case COLORS -> Shaders.COLOR_FRAGMENT;
                    case GRADIENTS -> Shaders.GRADIENT_FRAGMENT;
                    case CELLS -> Shaders.CELL_FRAGMENT;
                    case PIXELS -> Shaders.PIXEL_FRAGMENT;
                    case LAYERS -> Shaders.LAYER_FRAGMENT;
                    case MIXED_LAYERS -> Shaders.MIXED_LAYER_FRAGMENT;
                });
        program.use();
        program.set("toClip", 2f / size.width(), 2f / size.height());
        if (kind == Program.LAYERS || kind == Program.MIXED_LAYERS) {
            program.set("layers", LAYERS_UNIT);
            if (kind == Program.MIXED_LAYERS) {
                program.set("behind", BEHIND_UNIT);
            }
            return program;
        }
        if (kind == Program.PIXELS) {
            program.set("pixels", PIXELS_UNIT);
            return program;
        }
        program.set("coverages", 0);
        if (kind != Program.COLORS) {
            program.set("gradients", 1);
        }
        if (kind == Program.CELLS) {
            program.set("numbers", NUMBERS_UNIT);
        }
        return program;
    }

    private int vertexArray(boolean fromTable) {
        int array = glGenVertexArrays();
        glBindVertexArray(array);
        vertices.bind();
        indices.bind();
        glVertexAttribIPointer(0, 2, GL_UNSIGNED_SHORT, VERTEX_BYTES, 0);
        glVertexAttribIPointer(1, 1, GL_INT, VERTEX_BYTES, 4);
        if (fromTable) {
            glVertexAttribIPointer(2, 1, GL_INT, VERTEX_BYTES, 8);
        } else {
            glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, true, VERTEX_BYTES, 8);
        }
        glVertexAttribIPointer(3, 1, GL_INT, VERTEX_BYTES, 12);
        for (int attribute = 0; attribute < 4; attribute++) {
            glEnableVertexAttribArray(attribute);
        }
        return array;
    }

    /**
     * Draws a frame and reads it back.
     *
     * @return the picture, valid until the next draw; always the same object
     */
    public RenderedFrame draw(PreparedFrame prepared) {
        boolean isRead = prepared.quads().replaces();
        paint(prepared);
        if (!isRead) {
            read();
        }
        return frame;
    }

    /**
     * Draws a frame without reading it back, for {@link #showInWindow}. A compositor must read back either all of its
     * frames or none.
     */
    public void paint(PreparedFrame prepared) {
        frame.dirty().copyFrom(prepared.dirty());
        if (prepared.quads().replaces()) {
            replace(prepared.quads());
        } else if (!frame.dirty().isEmpty()) {
            canvas.bind();
            canvas.setClearColor(prepared.background());
            frame.dirty().forEachRectangle(canvas::clear);
            paintQuads(prepared.quads());
        }
        prepared.recycle();
    }

    private void replace(QuadList quads) {
        int[] from = {0};
        frame.dirty().forEachRectangle((x, y, width, height) -> {
            frame.write(quads.pixels(), from[0], x, y, width, height);
            from[0] += width * height;
            canvas.write(frame.rgba(), x, y, width, height);
        });
    }

    /** Shows the latest frame, upright, in a rectangle of the window to which the current context belongs. */
    public void showInWindow(int x, int y, int width, int height) {
        canvas.showInWindow(x, y, width, height);
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
        upload(quads);
        glEnable(GL_BLEND);
        coverageTexture.bindTo(0);
        gradientTexture.bindTo(1);
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
        GlProgram program = programs.computeIfAbsent(kind, this::program);
        program.use();
        if (kind == Program.CELLS) {
            program.set("offset", numberTextures.bind(batches.numbers(batch), NUMBERS_UNIT));
        } else if (kind == Program.LAYERS) {
            canvas(depth + 1).bindTo(LAYERS_UNIT);
        } else if (kind == Program.MIXED_LAYERS) {
            copyBehind(quads, start, batches.end(batch), canvas(depth));
            program.set("blend", batches.blend(batch).ordinal());
            canvas(depth + 1).bindTo(LAYERS_UNIT);
            behind.bindTo(BEHIND_UNIT);
        } else if (kind == Program.PIXELS) {
            pixelTexture.bindTo(PIXELS_UNIT);
        }
        glBindVertexArray(kind == Program.COLORS ? colorVertices : tableVertices);
        glBlendFunc(
                GL_ONE,
                switch (batches.blend(batch)) {
                    case OVER -> GL_ONE_MINUS_SRC_ALPHA;
                    case ADD -> GL_ONE;
                    default -> GL_ZERO; // the program has combined them
                });
        glDrawElements(
                GL_TRIANGLES,
                (batches.end(batch) - start) * QUAD_INDICES,
                GL_UNSIGNED_INT,
                (long) start * QUAD_INDICES * 4);
    }

    private void copyBehind(QuadList quads, int from, int to, Canvas target) {
        if (behind == null) {
            behind = new Canvas(size.width(), size.height());
            target.bind();
        }
        quads.forEachRectangle(from, to, (x, y, width, height) -> target.copyTo(behind, x, y, width, height));
    }

    private Canvas canvas(int depth) {
        while (layers.size() < depth) {
            layers.add(new Canvas(size.width(), size.height()));
        }
        return depth == 0 ? canvas : layers.get(depth - 1);
    }

    private void upload(QuadList quads) {
        if ((long) quads.cellCount() * Strips.CELL_WORDS * 4 > texelLimit) {
            throw new IllegalStateException("A frame has more outlines than this OpenGL can look up at once ("
                    + quads.cellCount() * (long) Strips.CELL_WORDS * 4 + " bytes of coverage, the limit is "
                    + texelLimit + "); render smaller pictures");
        }
        if (quads.pixelCount() > texelLimit) {
            throw new IllegalStateException("A frame has more pixels of pictures than this OpenGL can look up at once ("
                    + quads.pixelCount() + ", the limit is " + texelLimit + "); render smaller pictures");
        }
        if (quads.quads() > indexedQuads) {
            index(Math.max(quads.quads(), indexedQuads * 2));
        }
        vertices.fill(quads.vertices(), quads.quads() * 4 * QuadList.VERTEX_WORDS);
        coverages.fill(quads.cells(), quads.cellCount() * Strips.CELL_WORDS);
        pixels.fill(quads.pixels(), quads.pixelCount());
        gradientTable.fill(quads.gradients().values(), quads.gradients().count());
    }

    private void index(int quads) {
        int[] corners = {0, 1, 2, 2, 1, 3};
        int[] all = new int[quads * QUAD_INDICES];
        for (int i = 0; i < all.length; i++) {
            all[i] = i / QUAD_INDICES * 4 + corners[i % QUAD_INDICES];
        }
        indices.fill(all, all.length);
        indexedQuads = quads;
    }

    @Override
    public void close() {
        glDeleteVertexArrays(colorVertices);
        glDeleteVertexArrays(tableVertices);
        numberTextures.close();
        gradientTexture.close();
        coverageTexture.close();
        pixelTexture.close();
        pixels.close();
        gradientTable.close();
        coverages.close();
        indices.close();
        vertices.close();
        programs.values().forEach(GlProgram::close);
        layers.forEach(Canvas::close);
        if (behind != null) {
            behind.close();
        }
        canvas.close();
    }
}
