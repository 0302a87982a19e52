package org.kinora.engine.present;

import static org.lwjgl.opengl.GL33C.*;

import org.kinora.engine.scene.FilmFrames;

/** What the audience sees: the picture as large as the window lets it be, on black, or nothing but black. */
final class StageView implements AutoCloseable {

    private final DeskWindow window;
    private final FilmFrames frames;
    private final double aspect;
    private Pane pane;
    private Pane.Area fitted;
    private long shown = -1;
    private boolean wasBlack;

    /** @param aspect width of a picture divided by its height */
    StageView(DeskWindow window, FilmFrames frames, double aspect) {
        this.window = window;
        this.frames = frames;
        this.aspect = aspect;
    }

    /** Draws if anything is otherwise than it was shown. */
    void show(long frame, boolean isBlack) {
        Pane.Area whole = window.area();
        boolean isStale = window.takeStaleness();
        if (whole.isEmpty() || !isStale && frame == shown && isBlack == wasBlack) {
            return;
        }
        window.makeCurrent();
        if (!whole.equals(fitted)) {
            close();
            pane = new Pane(whole.fitted(aspect));
            fitted = whole;
        }
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        if (!isBlack) {
            pane.draw(frames.frame(frame));
            glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
            glClear(GL_COLOR_BUFFER_BIT);
            pane.show(whole.height());
        }
        window.swap();
        shown = frame;
        wasBlack = isBlack;
    }

    @Override
    public void close() {
        if (pane != null) {
            window.makeCurrent();
            pane.close();
            pane = null;
        }
    }
}
