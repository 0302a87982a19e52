package org.kinora.engine.preview;

import java.util.List;
import org.kinora.engine.preview.WindowLayout.Area;

/** The table of keys, in the middle of the window. */
final class HelpPanel {

    private static final double PADDING = 22;
    private static final double LINE = 23;
    /** Where the table has to be set closer to have room. */
    private static final double CLOSE_LINE = 17;

    private static final double TITLE = 38;
    private static final double GAP = 12;
    private static final double KEYS = 130;
    private static final double WIDTH = 500;

    private HelpPanel() {}

    /**
     * @param room where panels may lie
     * @param notes a sentence each, below the table
     */
    static Panel of(Labels labels, Area room, List<String> notes) {
        double scale = labels.scale();
        int width = (int) Math.round(WIDTH * scale);
        List<String> below = notes.stream()
                .flatMap(note -> Labels.wrapped(note, labels.small(), width - 2 * PADDING * scale).stream())
                .toList();
        int lines = KeyBindings.LINES.size() + below.size();
        double gap = below.isEmpty() ? 0 : GAP;
        double around = 2 * PADDING + TITLE + gap;
        double line = Math.max(CLOSE_LINE, Math.min(LINE, (room.height() / scale - around) / lines));
        int height = (int) Math.round((around + lines * line) * scale);
        Sketch sketch = new Sketch(width, height);
        double y = height - (PADDING + 14) * scale;
        sketch.text(labels.title().line("Keys"), PADDING * scale, y, Tones.BRIGHT);
        y -= TITLE * scale;
        for (KeyBindings.Line keys : KeyBindings.LINES) {
            sketch.text(labels.small().line(keys.keys()), PADDING * scale, y, Tones.BRIGHT);
            sketch.text(labels.small().line(keys.does()), (PADDING + KEYS) * scale, y, Tones.DIM);
            y -= line * scale;
        }
        y -= gap * scale;
        for (String note : below) {
            sketch.text(labels.small().line(note), PADDING * scale, y, Tones.DIM);
            y -= line * scale;
        }
        Panel whole = new Panel(new Area(0, 0, width, height), sketch.on(Tones.PANEL)).within(room);
        Area fitting = whole.area();
        Area middle = new Area(
                room.left() + (room.width() - fitting.width()) / 2,
                room.top() + (room.height() - fitting.height()) / 2,
                fitting.width(),
                fitting.height());
        return new Panel(middle, whole.drawing());
    }
}
