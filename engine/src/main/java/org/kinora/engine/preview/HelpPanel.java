package org.kinora.engine.preview;

import java.util.List;
import org.kinora.engine.preview.WindowLayout.Area;

/** The table of keys, in the middle of the window. */
final class HelpPanel {

    private static final double PADDING = 22;
    private static final double LINE = 23;
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
        int width = (int) Math.min(room.width(), Math.round(WIDTH * scale));
        List<String> below = notes.stream()
                .flatMap(note -> Labels.wrapped(note, labels.small(), width - 2 * PADDING * scale).stream())
                .toList();
        int lines = KeyBindings.LINES.size() + below.size();
        double gap = below.isEmpty() ? 0 : GAP;
        int height = (int) Math.round((2 * PADDING + TITLE + lines * LINE + gap) * scale);
        Sketch sketch = new Sketch(width, height);
        double y = height - (PADDING + 14) * scale;
        sketch.text(labels.title().line("Keys"), PADDING * scale, y, Tones.BRIGHT);
        y -= TITLE * scale;
        for (KeyBindings.Line line : KeyBindings.LINES) {
            sketch.text(labels.small().line(line.keys()), PADDING * scale, y, Tones.BRIGHT);
            sketch.text(labels.small().line(line.does()), (PADDING + KEYS) * scale, y, Tones.DIM);
            y -= LINE * scale;
        }
        y -= gap * scale;
        for (String note : below) {
            sketch.text(labels.small().line(note), PADDING * scale, y, Tones.DIM);
            y -= LINE * scale;
        }
        Area area = new Area(
                room.left() + (room.width() - width) / 2,
                room.top() + Math.max(0, (room.height() - height) / 2),
                width,
                height);
        return new Panel(area, sketch.on(Tones.PANEL));
    }
}
