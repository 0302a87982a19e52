package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Recording;

/**
 * A text at the top of the picture with a line below it that is nearly as wide as the picture.
 *
 * <pre>{@code
 * play(write(new Title("Gradient descent")));
 * add(new Title("Attention", TextStyle.sans(44)));
 * }</pre>
 */
public final class Title extends Composite<Title> {

    /** From each end of the line to the picture's edge, in units; manim's. */
    private static final double MARGIN = 1;

    private static final double LINE_WIDTH = 2;
    /** From the baseline to the line, in x-heights: room for descenders, and the same for titles without any. */
    private static final double LINE_GAP = 1.25;

    private final Text text;
    private final Line underline;

    public Title(String text) {
        this(text, TextStyle.serif(Text.DEFAULT_SIZE));
    }

    public Title(String title, TextStyle style) {
        text = new Text(title, style).toEdge(Point.UP);
        double half = Recording.current().frameWidth() / 2 - MARGIN;
        double y = text.baseline().y() - LINE_GAP * text.xHeight();
        underline = new Line(new Point(-half, y), new Point(half, y));
        underline.setStroke(new Stroke(Color.WHITE, LINE_WIDTH));
        addParts(text, underline);
    }

    /** The words. */
    public Text text() {
        return text;
    }

    /** The line below them. */
    public Line underline() {
        return underline;
    }
}
