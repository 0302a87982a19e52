package org.kinora.engine.render;

import static org.lwjgl.opengl.GL33C.*;

import org.kinora.engine.gl.BufferTexture;
import org.kinora.engine.gl.StreamBuffer;
import org.kinora.engine.raster.Strips;

/**
 * A frame's quads where OpenGL draws them from: their corners, and what shaders look up for them. Filled anew for every
 * frame. For the context that is current when it is made.
 */
final class QuadBuffers implements AutoCloseable {

    private static final int QUAD_INDICES = 6;
    private static final int VERTEX_BYTES = QuadList.VERTEX_WORDS * 4;

    private final StreamBuffer vertices = StreamBuffer.ofVertices(1 << 18);
    private final StreamBuffer indices = StreamBuffer.ofIndices(1 << 16);
    private final StreamBuffer coverages = StreamBuffer.ofTexels(1 << 18);
    private final StreamBuffer pixels = StreamBuffer.ofTexels(4);
    private final StreamBuffer gradientTable = StreamBuffer.ofTexels(1 << 12);
    private final BufferTexture coverageTexture = BufferTexture.ofBytes(coverages);
    private final BufferTexture gradientTexture = BufferTexture.ofFloatQuadruples(gradientTable);
    private final BufferTexture pixelTexture = BufferTexture.ofByteQuadruples(pixels);
    private final int texelLimit = BufferTexture.limit();
    private final int colorVertices = vertexArray(false);
    private final int tableVertices = vertexArray(true);
    private int indexedQuads;

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

    /** @throws IllegalStateException if shaders cannot look up as much as the quads need */
    void upload(QuadList quads) {
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

    /** Lets all programs look up coverages and gradients. */
    void bindTables() {
        coverageTexture.bindTo(QuadPrograms.COVERAGES_UNIT);
        gradientTexture.bindTo(QuadPrograms.GRADIENTS_UNIT);
    }

    /** Lets programs look up pixels of pictures. */
    void bindPixels() {
        pixelTexture.bindTo(QuadPrograms.PIXELS_UNIT);
    }

    /**
     * Draws quads with the program in use.
     *
     * @param fromTable whether that takes paints from a table instead of from the corners
     */
    void draw(int from, int to, boolean fromTable) {
        glBindVertexArray(fromTable ? tableVertices : colorVertices);
        glDrawElements(GL_TRIANGLES, (to - from) * QUAD_INDICES, GL_UNSIGNED_INT, (long) from * QUAD_INDICES * 4);
    }

    @Override
    public void close() {
        glDeleteVertexArrays(colorVertices);
        glDeleteVertexArrays(tableVertices);
        gradientTexture.close();
        coverageTexture.close();
        pixelTexture.close();
        pixels.close();
        gradientTable.close();
        coverages.close();
        indices.close();
        vertices.close();
    }
}
