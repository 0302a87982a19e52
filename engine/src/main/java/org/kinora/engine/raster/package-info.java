/**
 * From outlines to coverage, without OpenGL. Paths and strokes come in and are flattened to straight lines; strips of
 * pixels that are covered wholly or in part go out. Next comes {@code render}, which colours them.
 *
 * <p>Inside there are three steps: {@link org.kinora.engine.raster.Flattener} and
 * {@link org.kinora.engine.raster.StrokeExpander} make {@link org.kinora.engine.raster.Polylines}, of which
 * {@link org.kinora.engine.raster.Rasterizer} makes {@link org.kinora.engine.raster.Strips}. All keep their memory for
 * the next shape, and belong to one thread.
 */
package org.kinora.engine.raster;
