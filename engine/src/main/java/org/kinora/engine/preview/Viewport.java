package org.kinora.engine.preview;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.render.Compositor;
import org.kinora.engine.render.FramePreparer;

/** A part of the window with a renderer of its own, in the context that is current. */
public final class Viewport implements AutoCloseable {

    private final Area area;
    private final FramePreparer builder;
    private final Compositor compositor;

    public Viewport(Area area) {
        this.area = area;
        PictureSize size = new PictureSize(area.width(), area.height());
        this.compositor = new Compositor(size);
        boolean isSoftware = compositor.isSoftware();
        this.builder = new FramePreparer(size, () -> isSoftware);
    }

    public Area area() {
        return area;
    }

    public void draw(DrawList list) {
        compositor.paint(builder.prepare(list));
    }

    /** @param windowHeight in pixels; OpenGL counts a window's rows from the bottom */
    public void showInWindow(int windowHeight) {
        compositor.showInWindow(area.left(), windowHeight - area.top() - area.height(), area.width(), area.height());
    }

    @Override
    public void close() {
        compositor.close();
    }
}
