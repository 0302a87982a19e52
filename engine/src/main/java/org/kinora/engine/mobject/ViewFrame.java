package org.kinora.engine.mobject;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** The rectangle that a view shows, where it is in the scene. */
final class ViewFrame extends VMobject<ViewFrame> {

    /** @param aspect width by height */
    ViewFrame(Camera camera, double aspect) {
        super(
                Polygons.rectangle(Point.ORIGIN, aspect * DrawList.FRAME_HEIGHT, DrawList.FRAME_HEIGHT),
                Color.TRANSPARENT,
                new Stroke(Color.YELLOW, DEFAULT_STROKE_WIDTH));
        transform().follow(camera, Camera::placementAt);
    }
}
