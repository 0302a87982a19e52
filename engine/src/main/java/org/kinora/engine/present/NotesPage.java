package org.kinora.engine.present;

import java.util.List;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.review.PixelDrawing;

/** What the speaker reads: which slide it is and how far it has come, the notes, what comes next, the time. */
final class NotesPage implements AutoCloseable {

    /**
     * Everything that the page depends on, apart from its size.
     *
     * @param clock such as 14:05
     * @param elapsed such as 12:30
     * @param percent how far the slide has come
     * @param digits that have been typed
     */
    record Content(Talk talk, String clock, String elapsed, int percent, boolean isBlack, String digits) {}

    /** Notes in letters of a size, in rows. */
    private record Setting(String notes, double em, List<String> rows) {}

    static final Color GROUND = Color.hex("#17181B");
    private static final Color EDGE = Color.hex("#33363D");
    private static final Color BRIGHT = Color.hex("#F0F1F4");
    private static final Color DIM = Color.hex("#A3A8B3");
    private static final Color ACCENT = Color.BLUE;
    private static final Color WARNING = Color.GOLD;

    private static final double SMALLEST_NOTES = 15;
    private static final double LARGEST_NOTES = 34;
    /** From one row's baseline to the next, by the em. */
    private static final double LEADING = 1.4;

    private final PixelDrawing drawing = new PixelDrawing();
    private final PictureSize size;
    private final double scale;
    private final double margin;
    private final double split;
    private Setting set = new Setting("", 1, List.of());
    private int rowsBeyond;

    /** @param scale size in pixels of a pixel on a screen with a scale of 1 */
    NotesPage(PictureSize size, double scale) {
        this.size = size;
        this.scale = scale;
        this.margin = 28 * scale;
        this.split = Math.round(size.width() * 0.62);
    }

    /** Where the next slide's picture lies, of that shape. */
    Area nextArea(double aspect) {
        int left = (int) split;
        int top = (int) Math.round(margin + 34 * scale);
        int width = (int) Math.max(1, size.width() - split - margin);
        int height = (int) Math.max(1, Math.min(size.height() * 0.45, width / aspect));
        Area fitted = new Area(left, top, width, height).fitted(aspect);
        return new Area(left, top, fitted.width(), fitted.height());
    }

    /** @param firstRow with which notes begin that are longer than the page; of others, and beyond the end, nothing is hidden */
    DrawList draw(Content content, Area next, int firstRow) {
        drawing.begin(size);
        heading(content);
        notes(content.talk().current().notes(), firstRow);
        next(content.talk(), next);
        times(content);
        return drawing.finish(GROUND);
    }

    private void heading(Content content) {
        Talk talk = content.talk();
        double room = split - 2 * margin;
        double em = 17 * scale;
        String number = (talk.slide() + 1) + " / " + talk.deck().slides().size();
        drawing.text(number, margin, margin + 14 * scale, em, DIM);
        String state = state(content);
        drawing.text(
                state,
                margin + room - drawing.width(state, em),
                margin + 14 * scale,
                em,
                content.isBlack() || !content.digits().isEmpty() ? WARNING : DIM);
        double titleEm = 27 * scale;
        drawing.text(
                drawing.fitted(talk.current().name(), titleEm, room), margin, margin + 54 * scale, titleEm, BRIGHT);
        double barTop = margin + 70 * scale;
        drawing.rectangle(margin, barTop, room, 4 * scale, EDGE);
        drawing.rectangle(margin, barTop, room * content.percent() / 100, 4 * scale, ACCENT);
    }

    private static String state(Content content) {
        if (!content.digits().isEmpty()) {
            return "go to " + content.digits();
        }
        if (content.isBlack()) {
            return "black";
        }
        if (content.talk().current().loops() && content.talk().runs()) {
            return "loops";
        }
        if (content.percent() == 100) {
            return "waits";
        }
        return content.talk().runs() ? "plays" : "stands still";
    }

    /** How many rows of the notes that were drawn last have no room. */
    int rowsBeyond() {
        return rowsBeyond;
    }

    /** In the largest letters in which all of it has room. */
    private Setting set(String notes, double width, double room) {
        double em = LARGEST_NOTES * scale;
        List<String> rows = drawing.wrapped(notes, em, width);
        while (rows.size() * LEADING * em > room && em > SMALLEST_NOTES * scale) {
            em = Math.max(SMALLEST_NOTES * scale, em * 0.9);
            rows = drawing.wrapped(notes, em, width);
        }
        return new Setting(notes, em, rows);
    }

    /** All of them, or if even small letters are too large, a stretch. */
    private void notes(String notes, int firstRow) {
        double top = margin + 92 * scale;
        double room = size.height() - top - margin;
        double width = split - 2 * margin;
        if (!set.notes.equals(notes)) {
            set = set(notes, width, room);
        }
        double em = set.em;
        List<String> rows = set.rows;
        int shown = Math.min(rows.size(), Math.max(1, (int) (room / (LEADING * em))));
        rowsBeyond = rows.size() - shown;
        int first = Math.max(0, Math.min(firstRow, rowsBeyond));
        double baseline = top + 1.1 * em;
        for (String row : rows.subList(first, first + shown)) {
            drawing.text(row, margin, baseline, em, BRIGHT);
            baseline += LEADING * em;
        }
        if (rowsBeyond > 0) {
            // below the rows, in the margin
            String more = first < rowsBeyond ? "goes on: turn the wheel ↓" : "the end: turn the wheel ↑";
            double moreEm = 13 * scale;
            drawing.text(
                    more, margin + width - drawing.width(more, moreEm), size.height() - margin * 0.35, moreEm, WARNING);
        }
    }

    private void next(Talk talk, Area next) {
        double em = 17 * scale;
        double room = size.width() - margin - split;
        String title = talk.isLast()
                ? "This is the last slide"
                : "Next: " + talk.deck().slides().get(talk.slide() + 1).name();
        drawing.text(drawing.fitted(title, em, room), split, margin + 14 * scale, em, DIM);
        if (!talk.isLast()) {
            drawing.rectangle(next.left() - 1, next.top() - 1, next.width() + 2, next.height() + 2, EDGE);
        }
    }

    private void times(Content content) {
        double em = 58 * scale;
        double room = size.width() - margin - split;
        double baseline = size.height() - margin - 12 * scale;
        double labelEm = 15 * scale;
        double column = room / 2;
        em = Math.min(
                em,
                em
                        * (column - 12 * scale)
                        / Math.max(drawing.width("00:00", em), drawing.width(content.elapsed(), em)));
        drawing.text(content.elapsed(), split, baseline, em, BRIGHT);
        drawing.text("elapsed", split, baseline - em, labelEm, DIM);
        drawing.text(content.clock(), split + column, baseline, em, BRIGHT);
        drawing.text("clock", split + column, baseline - em, labelEm, DIM);
    }

    @Override
    public void close() {
        drawing.close();
    }
}
