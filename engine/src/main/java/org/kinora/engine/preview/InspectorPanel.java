package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.scene.Inspected;

/** What there is to know of the mobject that was clicked on, beside it. */
final class InspectorPanel {

    private static final double MARGIN = 16;
    private static final double PADDING = 16;
    private static final double WIDTH = 330;
    private static final double NAMES = 96;
    private static final double LINE = 19;

    /** One line: at the left a name, or nothing, and a text. */
    private record Row(String name, String text, LabelCache lettering, Color color, double indent) {}

    private final Labels labels;
    private final double scale;
    private final List<Row> rows = new ArrayList<>();
    private final double room;

    private InspectorPanel(Labels labels, double width) {
        this.labels = labels;
        this.scale = labels.scale();
        this.room = width - 2 * PADDING * scale;
    }

    /**
     * @param beside where in the room it is seen: the panel lies as far away as it can
     */
    static Panel of(Gaze.Picked picked, Labels labels, Area room, Area beside) {
        double scale = labels.scale();
        int width = (int) Math.round(WIDTH * scale);
        InspectorPanel panel = new InspectorPanel(labels, width);
        panel.tell(picked.thing(), picked.wholes());
        int margin = (int) Math.round(MARGIN * scale);
        int most = (int) Math.max(1, (room.height() - 2 * margin - 2 * PADDING * scale) / (LINE * scale));
        List<Row> rows = panel.rows.subList(0, Math.min(most, panel.rows.size()));
        int height = (int) Math.round((2 * PADDING + rows.size() * LINE) * scale);
        boolean atLeft = beside.left() + beside.width() / 2 > room.left() + room.width() / 2;
        boolean atTop = beside.top() + beside.height() / 2 > room.top() + room.height() / 2;
        int left = room.left() + (atLeft ? margin : Math.max(0, room.width() - width - margin));
        int top = room.top() + (atTop ? margin : Math.max(0, room.height() - height - margin));
        Sketch sketch = new Sketch(width, height);
        double y = height - (PADDING + 13) * scale;
        for (Row row : rows) {
            sketch.text(Labels.shortened(row.name, labels.small(), (NAMES - 8) * scale), PADDING * scale, y, Tones.DIM);
            sketch.text(row.lettering.line(row.text), (PADDING + row.indent) * scale, y, row.color);
            y -= LINE * scale;
        }
        sketch.rectangle(0, 0, width, 2 * scale, Tones.PICKED);
        return new Panel(new Area(left, top, width, height), sketch.on(Tones.PANEL)).within(room);
    }

    private void tell(Inspected seen, List<String> within) {
        line(seen.name().isEmpty() ? seen.kind() : seen.name() + "  ·  " + seen.kind(), labels.title(), Tones.BRIGHT);
        if (!seen.place().isEmpty()) {
            line(seen.place(), labels.small(), Tones.PICKED);
            if (!seen.code().isEmpty()) {
                line(seen.code(), labels.code(), Tones.DIM);
            }
        }
        if (!within.isEmpty()) {
            line("in " + String.join(" in ", within), labels.small(), Tones.DIM);
        }
        gap();
        for (Inspected.Value value : seen.values()) {
            named(value.name(), value.text());
        }
        if (!seen.provenances().isEmpty()) {
            gap();
            line("Live numbers", labels.small(), Tones.WARNING);
            seen.provenances().forEach(from -> line(from, labels.small(), Tones.BRIGHT));
        }
    }

    private void gap() {
        rows.add(new Row("", "", labels.small(), Tones.DIM, 0));
    }

    private void line(String text, LabelCache lettering, Color color) {
        for (String line : Labels.wrapped(text, lettering, room)) {
            rows.add(new Row("", line, lettering, color, 0));
        }
    }

    private void named(String name, String text) {
        List<String> lines = Labels.wrapped(text, labels.small(), room - NAMES * scale);
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(i > 0 ? "" : name, lines.get(i), labels.small(), Tones.BRIGHT, NAMES));
        }
    }
}
