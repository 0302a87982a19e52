package org.kinora.engine.mobject;

import org.kinora.engine.frame.DrawList;

/**
 * A rectangle as large as the picture.
 *
 * <pre>{@code
 * FullScreenRectangle dark = new FullScreenRectangle().setFill(BLACK, 0.7).setStrokeOpacity(0);
 * play(fadeIn(dark));
 * }</pre>
 */
public final class FullScreenRectangle extends VMobject<FullScreenRectangle> {

    static final double HEIGHT = DrawList.FRAME_HEIGHT;

    public FullScreenRectangle() {
        super(ScreenRectangle.outline(HEIGHT));
    }
}
