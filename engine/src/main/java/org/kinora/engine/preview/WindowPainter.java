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
    private final TransportBar bar;
    private final Viewport pictureViewport;
    private final Viewport barViewport;

    /** @param scale size of a plain screen's pixel in this window's pixels */
    WindowPainter(Film film, WindowLayout layout, double scale) {
        this.frames = new FilmFrames(film);
        this.layout = layout;
        this.bar = new TransportBar(film, layout.bar().width(), layout.bar().height(), scale);
        this.pictureViewport = new Viewport(layout.picture());
        this.barViewport = new Viewport(layout.bar());
    }

    WindowLayout layout() {
        return layout;
    }

    TransportBar bar() {
        return bar;
    }

    /**
     * @throws org.kinora.engine.scene.SceneException if the scene cannot say what the frame shows
     * @see TransportBar#at
     */
    void paint(long frame, boolean running, OptionalDouble pointer) {
        pictureViewport.draw(frames.frame(frame));
        barViewport.draw(bar.at(frame, running, pointer));
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        int windowHeight = layout.bar().top() + layout.bar().height();
        pictureViewport.showInWindow(windowHeight);
        barViewport.showInWindow(windowHeight);
    }

    @Override
    public void close() {
        bar.close();
        pictureViewport.close();
        barViewport.close();
    }
}
