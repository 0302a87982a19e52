package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * An arrow between two points, without a gap at its ends, with a label on it and a frame behind the label in the colour of the background.
 *
 * <pre>{@code
 * add(new LabeledArrow("0.7", LEFT.times(2), RIGHT.times(2)));
 * add(new LabeledArrow(new Text("cause", 28), LEFT, UP, 0.3));
 * }</pre>
 */
public final class LabeledArrow extends Composite<LabeledArrow> {

    private final Arrow arrow;
    private final PathShape frame;
    private final Mobject label;

    /** @param tex a formula, in the middle */
    public LabeledArrow(String tex, Point start, Point end) {
        this(new MathTex(tex, LineLabel.SIZE), start, end, 0.5);
    }

    /**
     * @param label becomes a part of this
     * @param proportion where on the way it lies, from 0 to 1
     */
    public LabeledArrow(Mobject label, Point start, Point end, double proportion) {
        arrow = new Arrow(start, end, 0);
        this.label = label;
        frame = LineLabel.frame(label).attach(new LineLabel(arrow, proportion));
        ((FluentMobject<?>) label).attach(new LineLabel(arrow, proportion));
        addParts(arrow, frame, label);
    }

    /** Moves its ends to two points of the scene, and the label along. */
    public LabeledArrow putStartAndEnd(Point start, Point end) {
        arrow.putStartAndEnd(start, end);
        return this;
    }

    /** From now on runs from the edge of one mobject to the edge of the other, wherever they go. */
    public LabeledArrow alwaysBetween(Mobject from, Mobject to, double gap) {
        arrow.alwaysBetween(from, to, gap);
        return this;
    }

    /** The arrow itself. */
    public Arrow arrow() {
        return arrow;
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
