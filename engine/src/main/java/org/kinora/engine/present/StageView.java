package org.kinora.engine.present;

import static org.lwjgl.opengl.GL33C.*;

import org.kinora.engine.preview.Viewport;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.scene.FilmFrames;

/** What the audience sees: the picture as large as the window lets it be, on black, or nothing but black. */
final class StageView implements AutoCloseable {

    private final DeskWindow window;
    private final FilmFrames frames;
    private final double aspect;
    private Viewport picture;
    private Area fitted;
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
        Area whole = window.framebuffer();
        boolean isStale = window.takeStaleness();
        if (whole.isEmpty() || !isStale && frame == shown && isBlack == wasBlack) {
            return;
        }
        window.makeCurrent();
        if (!whole.equals(fitted)) {
            close();
            picture = new Viewport(whole.fitted(aspect));
            fitted = whole;
        }
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        if (!isBlack) {
            picture.draw(frames.frame(frame));
            glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
            glClear(GL_COLOR_BUFFER_BIT);
            picture.showInWindow(whole.height());
        }
        window.swap();
        shown = frame;
        wasBlack = isBlack;
    }

    @Override
    public void close() {
        if (picture != null) {
            window.makeCurrent();
            picture.close();
            picture = null;
        }
    }
}
