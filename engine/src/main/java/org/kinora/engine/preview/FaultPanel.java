package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;

/** What is wrong with the scene, over the last good picture: the file and the line first, then the message. */
final class FaultPanel {

    private static final Pattern PLACE = Pattern.compile("[^\\s/\\\\]+\\.java:\\d+");
    private static final double MARGIN = 16;
    private static final double PADDING = 16;
    private static final double LINE = 18;
    private static final double TITLE = 26;
    private static final double STRIPE = 4;
    private static final double WIDEST = 1_100;
    private static final double NARROWEST = 240;

    /** A row of the panel. */
    private record Line(String text, Color color) {}

    private FaultPanel() {}

    /**
     * @param message as the terminal shows it
     * @param room where panels may lie
     */
    static Panel of(String message, Labels labels, Area room) {
        double scale = labels.scale();
        int width = (int)
                Math.round(Math.max(NARROWEST * scale, Math.min(room.width() - 2 * MARGIN * scale, WIDEST * scale)));
        String place = placeIn(message);
        List<Line> lines = lines(withoutPlace(message, place), labels, width - (2 * PADDING + STRIPE) * scale);
        int most = (int) Math.max(1, (room.height() - (2 * MARGIN + 2 * PADDING + TITLE) * scale) / (LINE * scale));
        if (lines.size() > most) {
            int left = lines.size() - most + 1;
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(new Line("… and " + left + " lines more, in the terminal", Tones.BRIGHT));
        }
        int height = (int) Math.round((2 * PADDING + TITLE + lines.size() * LINE) * scale);
        Sketch sketch = new Sketch(width, height);
        sketch.rectangle(0, 0, STRIPE * scale, height, Tones.FAULT);
        double x = (PADDING + STRIPE) * scale;
        double y = height - (PADDING + 13) * scale;
        sketch.text(Labels.shortened(place, labels.title(), width - 2 * x), x, y, Tones.FAULT);
        y -= TITLE * scale;
        for (Line line : lines) {
            sketch.text(labels.code().line(line.text), x, y, line.color);
            y -= LINE * scale;
        }
        int margin = (int) Math.round(MARGIN * scale);
        return new Panel(new Area(room.left() + margin, room.top() + margin, width, height), sketch.on(Tones.PANEL))
                .within(room);
    }

    /** The first place that a message names; where it names none, what kind of message it is. */
    static String placeIn(String message) {
        Matcher place = PLACE.matcher(message);
        return place.find() ? place.group() : "The scene fails";
    }

    private static String withoutPlace(String message, String place) {
        String said = message.startsWith(place + ": ") ? message.substring(place.length() + 2) : message;
        return said.strip();
    }

    private static List<Line> lines(String message, Labels labels, double width) {
        List<Line> lines = new ArrayList<>();
        for (String said : message.split("\\R", -1)) {
            Color color = said.startsWith("kinora: ") ? Tones.WARNING : Tones.BRIGHT;
            Labels.wrapped(said, labels.code(), width).forEach(line -> lines.add(new Line(line, color)));
        }
        return lines;
    }
}
