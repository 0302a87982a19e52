package org.kinora.engine.present;

import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.WindowLayout.Area;

/**
 * Which screen is whose: of several, the first is the speaker's, since a desktop begins with its own, and the last is the
 * audience's, unless they are swapped.
 *
 * @param screens the desktop's, at least one
 */
record Seating(List<DeskScreen> screens, boolean isSwapped) {

    /** Of the notes on a screen that they share, in the desktop's units. */
    private static final int NOTES_WIDTH = 1100;

    private static final int NOTES_HEIGHT = 620;

    /** Of a picture that does not fill its screen; a smaller film has a smaller one. */
    private static final int STAGE_WIDTH = 960;

    Seating {
        screens = List.copyOf(screens);
    }

    boolean isShared() {
        return screens.size() < 2;
    }

    DeskScreen audience() {
        return isSwapped ? screens.get(0) : screens.get(screens.size() - 1);
    }

    private DeskScreen speaker() {
        return isSwapped ? screens.get(screens.size() - 1) : screens.get(0);
    }

    /** All of the speaker's screen, or the upper left corner of one that is shared. */
    Area notes() {
        Area room = speaker().room();
        return isShared()
                ? new Area(
                        room.left(),
                        room.top(),
                        Math.min(NOTES_WIDTH, room.width()),
                        Math.min(NOTES_HEIGHT, room.height()))
                : room;
    }

    /**
     * Where the picture is while it does not fill its screen.
     *
     * @param film the size of its pictures
     * @param isBelowNotes whether it leaves them in sight on a screen that is shared, as far as there is room
     */
    Area stage(PictureSize film, boolean isBelowNotes) {
        Area room = audience().room();
        double aspect = (double) film.width() / film.height();
        int above = isShared() && isBelowNotes ? notes().height() : 0;
        int mostHeight = Math.max(room.height() - above, room.height() / 3);
        int width = Math.min(room.width(), Math.min(STAGE_WIDTH, film.width()));
        Area fitted = new Area(0, 0, width, mostHeight).fitted(aspect);
        int top = Math.min(above, room.height() - fitted.height());
        return new Area(room.left(), room.top() + top, fitted.width(), fitted.height());
    }
}
