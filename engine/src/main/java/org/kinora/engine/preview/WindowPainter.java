package org.kinora.engine.preview;

import static org.lwjgl.opengl.GL33C.*;

import java.util.OptionalDouble;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/**
 * Draws everything in a window of one size: the picture, the bar below it, and black around the picture. Works in the
 * window's context, which must be current.
 */
final class WindowPainter implements AutoCloseable {

    private final FilmFrames frames;
    private final WindowLayout layout;
    private final BarPicture bar;
    private final Panel picturePanel;
    private final Panel barPanel;

    /** @param scale size of a plain screen's pixel in this window's pixels */
    WindowPainter(Film film, WindowLayout layout, double scale) {
        this.frames = new FilmFrames(film);
        this.layout = layout;
        this.bar = new BarPicture(film, layout.bar().width(), layout.bar().height(), scale);
        this.picturePanel = new Panel(layout.picture());
        this.barPanel = new Panel(layout.bar());
    }

    WindowLayout layout() {
        return layout;
    }

    BarPicture bar() {
        return bar;
    }

    /**
     * @throws org.kinora.engine.scene.SceneException if the scene cannot say what the frame shows
     * @see BarPicture#at
     */
    void paint(long frame, boolean running, OptionalDouble pointer) {
        picturePanel.draw(frames.frame(frame));
        barPanel.draw(bar.at(frame, running, pointer));
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        int windowHeight = layout.bar().top() + layout.bar().height();
        picturePanel.showInWindow(windowHeight);
        barPanel.showInWindow(windowHeight);
    }

    @Override
    public void close() {
        bar.close();
        picturePanel.close();
        barPanel.close();
    }
}
