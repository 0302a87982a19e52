package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * A line between two points, with a label on it and a frame behind the label in the colour of the background.
 *
 * <pre>{@code
 * add(new LabeledLine("0.7", LEFT.times(2), RIGHT.times(2)));
 * add(new LabeledLine(new Text("cause", 28), LEFT, UP, 0.3));
 * }</pre>
 */
public final class LabeledLine extends Composite<LabeledLine> {

    private final Line line;
    private final PathShape frame;
    private final Mobject label;

    /** @param tex a formula, in the middle */
    public LabeledLine(String tex, Point start, Point end) {
        this(new MathTex(tex, LineLabel.SIZE), start, end, 0.5);
    }

    /**
     * @param label becomes a part of this
     * @param proportion where on the way it lies, from 0 to 1
     */
    public LabeledLine(Mobject label, Point start, Point end, double proportion) {
        line = new Line(start, end);
        this.label = label;
        frame = LineLabel.frame(label).attach(new LineLabel(line, proportion));
        ((FluentMobject<?>) label).attach(new LineLabel(line, proportion));
        addParts(line, frame, label);
    }

    /** Moves its ends to two points of the scene, and the label along. */
    public LabeledLine putStartAndEnd(Point start, Point end) {
        line.putStartAndEnd(start, end);
        return this;
    }

    /** From now on runs from the edge of one mobject to the edge of the other, wherever they go. */
    public LabeledLine alwaysBetween(Mobject from, Mobject to, double gap) {
        line.alwaysBetween(from, to, gap);
        return this;
    }

    /** The line itself. */
    public Line line() {
        return line;
    }

    /** What lies behind the label: black, for the default background. */
    public PathShape frame() {
        return frame;
    }

    /** What is written on it. */
    public Mobject label() {
        return label;
    }
}
