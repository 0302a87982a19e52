package org.kinora.engine.render;

/** The tools, and their buffers, with which one thread makes outlines and strips. */
record PartShaper(Flattener flattener, StrokeExpander expander, Rasterizer rasterizer) {

    PartShaper(PictureSize size) {
        this(new Flattener(), new StrokeExpander(), new Rasterizer(size));
    }
}
