package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * A brace along one side of a mobject, with a label at its point.
 *
 * <pre>{@code
 * BraceLabel width = new BraceLabel(rectangle, "w", DOWN).follow();
 * play(fadeIn(width));
 * }</pre>
 */
public final class BraceLabel extends Composite<BraceLabel> {

    private static final double LABEL_SIZE = 40;

    private final Brace brace;
    private final Mobject label;
    private final Point direction;

    /** @param tex a formula */
    public BraceLabel(Mobject embraced, String tex, Point direction) {
        this(embraced, new MathTex(tex, LABEL_SIZE), direction);
    }

    /**
     * @param label becomes a part of this
     * @param direction where the brace lies as seen from what it embraces, for example DOWN
     */
    public BraceLabel(Mobject embraced, Mobject label, Point direction) {
        brace = new Brace(embraced, direction);
        this.label = brace.label(label);
        this.direction = direction;
        addParts(brace, label);
    }

    /** From now on the brace stays at its side of what it embraces, as wide as that, and the label at the brace. */
    public BraceLabel follow() {
        brace.follow();
        label.alwaysNextTo(brace, direction.normalized(), Brace.DEFAULT_GAP);
        return this;
    }

    public Brace brace() {
        return brace;
    }

    public Mobject label() {
        return label;
    }
}
