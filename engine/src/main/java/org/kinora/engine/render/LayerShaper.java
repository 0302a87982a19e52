package org.kinora.engine.render;

/** The tools, and their buffers, with which one thread makes outlines and strips. */
record LayerShaper(Flattener flattener, StrokeExpander expander, Rasterizer rasterizer) {

    LayerShaper(PictureSize size) {
        this(new Flattener(), new StrokeExpander(), new Rasterizer(size));
    }
}
