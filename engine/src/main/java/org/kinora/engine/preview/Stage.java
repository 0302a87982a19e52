package org.kinora.engine.preview;

import static org.lwjgl.opengl.GL33C.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.preview.WindowLayout.Area;

/**
 * Draws everything in a window of one size: the picture, the bar, the panels over the picture, and black around it. It
 * works in the window's context, which must be current.
 */
final class Stage implements AutoCloseable {

    /** Thickness of the line around what is picked, in pixels on a screen with a scale of 1. */
    private static final double LINE = 2;

    private static final long OUTLINE_ID = Long.MIN_VALUE;
    private static final long FRAME_ID = Long.MIN_VALUE + 1;

    private final WindowLayout layout;
    private final Labels labels;
    private final Viewport pictureViewport;
    private final Viewport barViewport;
    private FilmOutline outline;
    private TransportBar bar;
    private final PanelView fault = new PanelView();
    private final PanelView inspector = new PanelView();
    private final PanelView help = new PanelView();

    /** @param scale how many of this window's pixels make one on a screen with a scale of 1 */
    Stage(WindowLayout layout, double scale) {
        this.layout = layout;
        this.labels = new Labels(scale);
        this.pictureViewport = new Viewport(layout.picture());
        this.barViewport = new Viewport(layout.bar());
    }

    WindowLayout layout() {
        return layout;
    }

    Labels labels() {
        return labels;
    }

    /** Where something is seen that was picked, in pixels of the window. */
    Area placeOf(Gaze.Picked picked, Zoom zoom) {
        return zoom.area(picked.bounds(), layout.picture());
    }

    /** The bar of a film; null before there was one. */
    TransportBar bar() {
        return bar;
    }

    /** The bar of this film. */
    TransportBar bar(FilmOutline film) {
        if (film != outline) {
            outline = film;
            bar = new TransportBar(
                    film, labels, layout.bar().width(), layout.bar().height());
        }
        return bar;
    }

    /**
     * What the window shows.
     *
     * @param picked the rectangle around what was clicked on, in the frame's units; null for none
     * @param frameWidth the picture's, in the frame's units
     * @param bar null where it is hidden
     * @param fault null for none, as are the panels after it
     */
    record Show(
            DrawList picture,
            Zoom zoom,
            Bounds picked,
            double frameWidth,
            DrawList bar,
            Panel fault,
            Panel inspector,
            Panel help) {}

    void paint(Show show) {
        pictureViewport.draw(picture(show));
        if (show.bar != null) {
            barViewport.draw(show.bar);
        }
        fault.draw(show.fault);
        inspector.draw(show.inspector);
        help.draw(show.help);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        int windowHeight = layout.windowHeight();
        pictureViewport.showInWindow(windowHeight);
        if (show.bar != null) {
            barViewport.showInWindow(windowHeight);
        }
        inspector.showInWindow(windowHeight);
        fault.showInWindow(windowHeight);
        help.showInWindow(windowHeight);
    }

    /** The film's picture as it is, unless it is zoomed or something in it is picked. */
    private DrawList picture(Show show) {
        DrawList list = show.picture;
        Affine view = show.zoom.isWhole() ? list.view() : list.view().then(show.zoom.map());
        List<DrawItem> items = new ArrayList<>(list.items());
        if (view.determinant() != 0) {
            if (show.zoom.doublings() < 0) {
                double half = show.frameWidth / 2;
                items.add(line(FRAME_ID, new Bounds(-half, -4, half, 4), show.zoom, view, 1, Tones.DIM));
            }
            if (show.picked != null) {
                items.add(line(OUTLINE_ID, show.picked, show.zoom, view, LINE, Tones.PICKED));
            }
        }
        return items.size() == list.items().size() && show.zoom.isWhole()
                ? list
                : new DrawList(list.background(), view, items, list.layers());
    }

    /** A line around a rectangle, equally thick in every view. */
    private ShapeItem line(long id, Bounds around, Zoom zoom, Affine view, double thickness, Color color) {
        double pixel = DrawList.FRAME_HEIGHT / layout.picture().height() * labels.scale();
        Affine map = zoom.map();
        Point low = map.apply(new Point(around.left(), around.bottom()));
        Point high = map.apply(new Point(around.right(), around.top()));
        Bounds inner = new Bounds(low.x(), low.y(), high.x(), high.y()).grown(3 * pixel);
        Bounds outer = inner.grown(thickness * pixel);
        Path path = Path.builder()
                .append(Path.polygon(
                        new Point(outer.left(), outer.bottom()),
                        new Point(outer.right(), outer.bottom()),
                        new Point(outer.right(), outer.top()),
                        new Point(outer.left(), outer.top())))
                .append(Path.polygon(
                        new Point(inner.left(), inner.bottom()),
                        new Point(inner.left(), inner.top()),
                        new Point(inner.right(), inner.top()),
                        new Point(inner.right(), inner.bottom())))
                .build();
        return new ShapeItem(id, path, view.inverse(), color, Stroke.NONE, 1);
    }

    @Override
    public void close() {
        fault.close();
        inspector.close();
        help.close();
        pictureViewport.close();
        barViewport.close();
        labels.close();
    }
}
