package org.kinora.engine.preview;

import static org.lwjgl.opengl.GL33C.*;

import java.util.OptionalDouble;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/**
 * Draws everything in a window of one size: the picture, the bar below it, and black around the picture. It works in
 * the window's context, which must be current.
 */
final class WindowPainter implements AutoCloseable {

    private final FilmFrames frames;
    private final WindowLayout layout;
    private final TransportBar bar;
    private final Viewport pictureViewport;
    private final Viewport barViewport;

    /** @param scale how many of this window's pixels make one on a screen with a scale of 1 */
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
     * @throws org.kinora.engine.scene.SceneException if the scene fails in the frame
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
