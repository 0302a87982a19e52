package org.kinora.engine.render;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.raster.Flattener;
import org.kinora.engine.raster.Rasterizer;
import org.kinora.engine.raster.StrokeExpander;

/** The tools with which one thread makes outlines and strips, and their buffers. */
record PartShaper(Flattener flattener, StrokeExpander expander, Rasterizer rasterizer) {

    PartShaper(PictureSize size) {
        this(new Flattener(), new StrokeExpander(), new Rasterizer(size));
    }
}
