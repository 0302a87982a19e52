package org.kinora.engine.present;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.Viewport;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.scene.FilmFrames;

/** The speaker's window: the {@link NotesPage}, and in it the picture with which the next slide ends. */
final class NotesView implements AutoCloseable {

    private static final int ROWS_A_STEP = 2;

    private final DeskWindow window;
    private final FilmFrames frames;
    private final double aspect;
    private NotesPage page;
    private Viewport whole;
    private Viewport next;
    private Area fitted;
    private NotesPage.Content shown;
    private int drawnNext = -1;
    /** The line of the notes with which they begin, where they are longer than the page. */
    private double firstRow;

    private boolean isScrolled;

    NotesView(DeskWindow window, FilmFrames frames, double aspect) {
        this.window = window;
        this.frames = frames;
        this.aspect = aspect;
    }

    /** @param steps of the mouse's wheel; up is positive */
    void scroll(double steps) {
        firstRow -= ROWS_A_STEP * steps;
        isScrolled = true;
    }

    /** Draws if anything is otherwise than it was shown. */
    void show(NotesPage.Content content) {
        Area area = window.framebuffer();
        boolean isStale = window.takeStaleness();
        if (area.isEmpty() || !isStale && !isScrolled && content.equals(shown)) {
            return;
        }
        if (shown == null || shown.talk().slide() != content.talk().slide()) {
            firstRow = 0;
        }
        window.makeCurrent();
        if (!area.equals(fitted)) {
            close();
            page = new NotesPage(new PictureSize(area.width(), area.height()), window.contentScale());
            whole = new Viewport(area);
            next = new Viewport(page.nextArea(aspect));
            fitted = area;
            drawnNext = -1;
        }
        whole.draw(page.draw(content, next.area(), (int) firstRow));
        firstRow = Math.max(0, Math.min(firstRow, page.rowsBeyond()));
        Talk talk = content.talk();
        if (!talk.isLast() && drawnNext != talk.slide() + 1) {
            next.draw(frames.frame(talk.deck().slides().get(talk.slide() + 1).last()));
            drawnNext = talk.slide() + 1;
        }
        whole.showInWindow(area.height());
        if (!talk.isLast()) {
            next.showInWindow(area.height());
        }
        window.swap();
        shown = content;
        isScrolled = false;
    }

    @Override
    public void close() {
        if (whole != null) {
            window.makeCurrent();
            page.close();
            whole.close();
            next.close();
            whole = null;
        }
    }
}
