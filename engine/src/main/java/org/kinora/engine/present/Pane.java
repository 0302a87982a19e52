package org.kinora.engine.present;

import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.Compositor;
import org.kinora.engine.render.FramePreparer;

/** A rectangle of a window with a renderer of its own, in the context that is current. */
final class Pane implements AutoCloseable {

    /** In pixels of the window, from its upper left corner. */
    record Area(int left, int top, int width, int height) {

        boolean isEmpty() {
            return width < 1 || height < 1;
        }

        /** The largest area of a shape that fits in here, in the middle. */
        Area fitted(double aspect) {
            int fittedWidth = Math.max(1, Math.min(width, (int) Math.round(height * aspect)));
            int fittedHeight = Math.max(1, Math.min(height, (int) Math.round(fittedWidth / aspect)));
            return new Area(
                    left + (width - fittedWidth) / 2, top + (height - fittedHeight) / 2, fittedWidth, fittedHeight);
        }
    }

    private final Area area;
    private final FramePreparer preparer;
    private final Compositor compositor;

    Pane(Area area) {
        this.area = area;
        PictureSize size = new PictureSize(area.width(), area.height());
        this.preparer = new FramePreparer(size);
        this.compositor = new Compositor(size);
    }

    Area area() {
        return area;
    }

    void draw(DrawList list) {
        compositor.paint(preparer.prepare(list));
    }

    /** @param windowHeight in pixels; OpenGL counts a window's rows from the bottom */
    void show(int windowHeight) {
        compositor.showInWindow(area.left(), windowHeight - area.top() - area.height(), area.width(), area.height());
    }

    @Override
    public void close() {
        compositor.close();
    }
}
