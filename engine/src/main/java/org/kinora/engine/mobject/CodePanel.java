package org.kinora.engine.mobject;

import java.util.List;
import java.util.Optional;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;

/**
 * What is behind a listing: a panel with round corners, and for a window a bar with three buttons and a title. Without
 * a background nothing of it is seen.
 *
 * <pre>{@code
 * code.panel().setStrokeColor(YELLOW);
 * play(fadeOut(code.panel()));
 * }</pre>
 */
public final class CodePanel extends Composite<CodePanel> {

    private static final List<Color> BUTTONS =
            List.of(Color.hex("#F2695C"), Color.hex("#F0BC4A"), Color.hex("#55B95A"));

    /** In ems: from the panel's sides to the code, between numbers and code, and how round corners are. */
    private static final double PADDING = 0.9;

    private static final double NUMBER_GAP = 1.2;
    private static final double ROUNDNESS = 0.45;

    /** In ems above the first baseline and below the last one, whatever the letters are. */
    private static final double ASCENT = 0.72;

    private static final double DESCENT = 0.22;

    /** In ems, of a window's bar, its buttons, from centre to centre, and from its side to the first one. */
    private static final double BAR = 1.9;

    private static final double BUTTON_RADIUS = 0.24;
    private static final double BUTTON_PITCH = 0.8;
    private static final double BUTTON_INSET = 1.0;
    private static final double TITLE_SIZE = 0.88;
    private static final double TITLE_GAP = 0.9;

    private static final double RIM_WIDTH = 1.5;

    /**
     * Puts the numbers beside the code, and itself behind both.
     *
     * @param code with its first baseline beginning at the origin
     */
    CodePanel(Text code, Optional<Text> lineNumbers, CodeStyle style) {
        CodeTheme theme = style.theme();
        double em = style.font().em();
        double left = 0;
        if (lineNumbers.isPresent()) {
            Text numbers = lineNumbers.get();
            double width = widthOf(numbers);
            left = -NUMBER_GAP * em - width;
            numbers.shift(new Point(left, 0).minus(longestStart(numbers, width)));
        }
        Point last = code.caret(code.text().length());
        boolean isWindow = style.background() == CodeStyle.Background.WINDOW;
        Optional<Text> title = isWindow && !style.title().isBlank() ? Optional.of(title(style)) : Optional.empty();
        double right = widthOf(code);
        double inner = Math.max(right - left, isWindow ? barWidth(title, em) - 2 * PADDING * em : 0);
        double top = (ASCENT + PADDING) * em + (isWindow ? (BAR - 0.4) * em : 0);
        double bottom = last.y() - (DESCENT + PADDING) * em;
        double width = inner + 2 * PADDING * em;
        double middle = left + inner / 2;
        Point center = new Point(middle, (top + bottom) / 2);
        if (style.background() == CodeStyle.Background.NONE) {
            return;
        }
        Path outline = Polygons.roundedRectangle(center, width, top - bottom, ROUNDNESS * em);
        addParts(shape(outline, theme.panel(), new Stroke(theme.rim(), RIM_WIDTH)));
        if (isWindow) {
            double y = top - BAR / 2 * em;
            double x = middle - width / 2 + BUTTON_INSET * em;
            for (int i = 0; i < BUTTONS.size(); i++) {
                Point place = new Point(x + i * BUTTON_PITCH * em, y);
                addParts(shape(Arcs.circle(place, BUTTON_RADIUS * em), BUTTONS.get(i), Stroke.NONE)
                        .asTexture());
            }
            title.ifPresent(name -> addParts(name.centerOn(new Point(middle, y))));
        }
    }

    private static PathShape shape(Path outline, Color fill, Stroke stroke) {
        PathShape shape = new PathShape(outline);
        shape.setFill(fill).setStroke(stroke);
        return shape;
    }

    private static Text title(CodeStyle style) {
        return new Text(style.title(), TextStyle.sans(style.size() * TITLE_SIZE))
                .setColor(style.theme().lineNumbers());
    }

    /** How wide a window is at least: the title stays in its middle, clear of the buttons. */
    private static double barWidth(Optional<Text> title, double em) {
        double side = BUTTON_INSET + (BUTTONS.size() - 1) * BUTTON_PITCH + BUTTON_RADIUS + TITLE_GAP;
        return 2 * side * em + title.map(Mobject::width).orElse(0.0);
    }

    /** How far the pen goes on the longest line. */
    private static double widthOf(Text text) {
        double widest = 0;
        String[] lines = text.text().split("\n", -1);
        int start = 0;
        for (String line : lines) {
            widest = Math.max(
                    widest,
                    text.caret(start + line.length()).x() - text.caret(start).x());
            start += line.length() + 1;
        }
        return widest;
    }

    /** Where the first baseline would begin if it were as long as the longest, in a text aligned on its right. */
    private static Point longestStart(Text text, double width) {
        int end = (text.text() + "\n").indexOf('\n');
        Point right = text.caret(end);
        return new Point(right.x() - width, right.y());
    }
}
