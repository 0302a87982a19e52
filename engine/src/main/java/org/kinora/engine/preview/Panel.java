package org.kinora.engine.preview;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.preview.WindowLayout.Area;

/** A drawing that lies over a part of the window. */
record Panel(Area area, DrawList drawing) {

    /** This, drawn smaller if it has no room otherwise, so that nothing of it is cut off. */
    Panel within(Area room) {
        double fits = Math.min((double) room.width() / area.width(), (double) room.height() / area.height());
        int width = fits < 1 ? Math.max(1, (int) (area.width() * fits)) : area.width();
        int height = fits < 1 ? Math.max(1, (int) (area.height() * fits)) : area.height();
        int left = Math.max(room.left(), Math.min(area.left(), room.left() + room.width() - width));
        int top = Math.max(room.top(), Math.min(area.top(), room.top() + room.height() - height));
        return new Panel(new Area(left, top, width, height), drawing);
    }
}
