package org.kinora.engine.raster;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Stroke;

/** Turns a stroke into the outline of what it covers: path, widths, dashes, outline. For one thread. */
public final class StrokeExpander {

    /** In pixels; half the tolerance of a fill, since the stroke path and its outline are both made of chords. */
    private static final double TOLERANCE = 0.03;

    private final StrokePathTracer tracer = new StrokePathTracer();
    private final StrokeWidths widths = new StrokeWidths();
    private final Dashes dashes = new Dashes();
    private final StrokeOutliner outliner = new StrokeOutliner();
    private final StrokePath traced = new StrokePath();
    private final StrokePath varied = new StrokePath();
    private final StrokePath dashed = new StrokePath();

    /**
     * @param map to pixels; its translation is left out of the result
     * @param unitPixels how many pixels make a scene unit for the stroke's width and dashes
     */
    public void expand(Path path, DeviceMap map, Stroke stroke, double unitPixels, Polylines out) {
        outliner.outline(centerLine(path, map, stroke, unitPixels), stroke.join(), stroke.cap(), TOLERANCE, out);
    }

    /** The lines along which the stroke runs, cut into dashes and with their widths; valid until the next call. */
    StrokePath centerLine(Path path, DeviceMap map, Stroke stroke, double unitPixels) {
        tracer.trace(path, map, TOLERANCE, traced);
        StrokePath line = traced;
        float halfWidth = (float) (stroke.width() / 200 * unitPixels);
        if (stroke.widths().isEmpty()) {
            widths.setEven(line, halfWidth);
        } else {
            widths.setVarying(line, halfWidth, stroke.widths(), varied);
            line = varied;
        }
        if (!stroke.dashes().isEmpty()) {
            line = dashes.cut(line, stroke.dashes(), stroke.dashOffset(), unitPixels, dashed);
        }
        return line;
    }
}
