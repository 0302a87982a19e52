package org.kinora.engine.present;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.scene.FilmFrames;

/** The speaker's window: the {@link NotesPage}, and in it the picture with which the next slide ends. */
final class NotesView implements AutoCloseable {

    private final DeskWindow window;
    private final FilmFrames frames;
    private final double aspect;
    private NotesPage page;
    private Pane whole;
    private Pane next;
    private Pane.Area fitted;
    private NotesPage.Content shown;
    private int drawnNext = -1;

    NotesView(DeskWindow window, FilmFrames frames, double aspect) {
        this.window = window;
        this.frames = frames;
        this.aspect = aspect;
    }

    /** Draws if anything is otherwise than it was shown. */
    void show(NotesPage.Content content) {
        Pane.Area area = window.area();
        boolean isStale = window.takeStaleness();
        if (area.isEmpty() || !isStale && content.equals(shown)) {
            return;
        }
        window.makeCurrent();
        if (!area.equals(fitted)) {
            close();
            page = new NotesPage(new PictureSize(area.width(), area.height()), window.scale());
            whole = new Pane(area);
            next = new Pane(page.nextArea(aspect));
            fitted = area;
            drawnNext = -1;
        }
        whole.draw(page.draw(content, next.area()));
        Talk talk = content.talk();
        if (!talk.isLast() && drawnNext != talk.slide() + 1) {
            next.draw(frames.frame(talk.deck().slides().get(talk.slide() + 1).last()));
            drawnNext = talk.slide() + 1;
        }
        whole.show(area.height());
        if (!talk.isLast()) {
            next.show(area.height());
        }
        window.swap();
        shown = content;
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
