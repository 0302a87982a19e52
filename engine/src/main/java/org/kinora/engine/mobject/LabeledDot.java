package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/**
 * A disc with a label on it, large enough for that.
 *
 * <pre>{@code
 * LabeledDot node = new LabeledDot("w_1").setColor(BLUE);
 * add(node.shift(LEFT), new LabeledDot(new Text("7", 24)));
 * }</pre>
 */
public final class LabeledDot extends Composite<LabeledDot> {

    private static final double LABEL_SIZE = 36;
    /** Around the label, in units; manim's. */
    private static final double GAP = 0.1;

    private final Dot dot;
    private final Mobject label;

    /** @param tex a formula, written in black */
    public LabeledDot(String tex) {
        this(new MathTex(tex, LABEL_SIZE).setColor(Color.BLACK));
    }

    /** @param label becomes a part of this, in its own colour, and is moved to the dot at the origin */
    public LabeledDot(Mobject label) {
        this(label, Math.hypot(label.width(), label.height()) / 2 + GAP);
    }

    /** @param radius in units */
    public LabeledDot(Mobject label, double radius) {
        dot = new Dot(Point.ORIGIN, radius);
        this.label = label;
        label.toCenter();
        addParts(dot, label);
    }

    /** The disc. */
    public Dot dot() {
        return dot;
    }

    /** What is written on it. */
    public Mobject label() {
        return label;
    }

    /** Colours the disc; the label keeps its colour. */
    @Override
    public LabeledDot setColor(Color color) {
        dot.setColor(color);
        return this;
    }
}
