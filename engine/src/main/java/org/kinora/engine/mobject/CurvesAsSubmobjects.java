package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;

/**
 * Every line and curve of a mobject's outlines as a shape of its own, to be coloured, drawn or moved one by one.
 *
 * <pre>{@code
 * CurvesAsSubmobjects sides = new CurvesAsSubmobjects(new RegularPolygon(6)).colored(BLUE, GREEN);
 * play(LaggedStart.map(0.1, sides.curves(), c -> create(c)));
 * }</pre>
 */
public final class CurvesAsSubmobjects extends Composite<CurvesAsSubmobjects> {

    private static final int MOST = 20_000;

    /** @param whole its outlines as they are now, with their strokes; it stays as it is */
    public CurvesAsSubmobjects(Mobject whole) {
        List<PathShape> curves = new ArrayList<>();
        for (Shape shape : whole.shapes()) {
            for (Path curve : shape.outline().curves()) {
                curves.add(new PathShape(curve)
                        .setStroke(shape.stroke().get())
                        .setOpacity(shape.opacity().get()));
            }
        }
        if (curves.size() > MOST) {
            throw new IllegalArgumentException("%,d curves are more than the %,d that can be mobjects of their own"
                    .formatted(curves.size(), MOST));
        }
        addParts(curves);
    }

    /** The curves in order. */
    public List<PathShape> curves() {
        return parts().stream().map(part -> (PathShape) part).toList();
    }

    /** Colours the curves from the first to the last; manim's {@code set_color_by_gradient}. */
    public CurvesAsSubmobjects colored(Color... colors) {
        ColorStops stops = ColorStops.evenly(colors);
        List<PathShape> curves = curves();
        for (int i = 0; i < curves.size(); i++) {
            curves.get(i).setStrokeColor(stops.at(curves.size() == 1 ? 0 : i / (curves.size() - 1.0)));
        }
        return this;
    }
}
