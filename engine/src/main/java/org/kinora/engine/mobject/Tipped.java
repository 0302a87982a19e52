package org.kinora.engine.mobject;

import org.kinora.engine.timeline.Property;

/**
 * A line that may end in arrow tips: straight, an arc, a curve or a function's graph. A tip has the colour of the line's
 * stroke, points as the line runs where it ends, and stays at the end however the line changes; what {@code create} has
 * drawn of the line ends in it. The line goes on ending where it did, in the tip's point.
 *
 * <pre>{@code
 * Arc turn = new Arc(2, 0, 270 * DEGREES).addTip();
 * play(turn.animate(t -> t.addTipAtStart().setColor(YELLOW)));
 * }</pre>
 *
 * @param <M> the type that the fluent methods return
 */
public interface Tipped<M extends Mobject> extends Mobject {

    /** The default length and width of a tip, in units; manim's. */
    double DEFAULT_TIP_SIZE = Arrow.DEFAULT_TIP_SIZE;

    M self();

    /** The tips, which belong to its state. */
    Property<Tips> tips();

    /** Puts a triangle of 0.35 units at its end; manim's {@code add_tip}. */
    default M addTip() {
        return addTip(ArrowTip.TRIANGLE, DEFAULT_TIP_SIZE);
    }

    /** @param size length and width of the tip, in units; no more than half of the line is taken up by it */
    default M addTip(ArrowTip tip, double size) {
        tips().set(tips().get().withEnd(tip, size));
        return self();
    }

    /** Puts a triangle of 0.35 units where it begins; manim's {@code add_tip(at_start=True)}. */
    default M addTipAtStart() {
        return addTipAtStart(ArrowTip.TRIANGLE, DEFAULT_TIP_SIZE);
    }

    /** @param size length and width of the tip, in units; no more than half of the line is taken up by it */
    default M addTipAtStart(ArrowTip tip, double size) {
        tips().set(tips().get().withStart(tip, size));
        return self();
    }

    /** Ends in no tips from now on. */
    default M removeTips() {
        tips().set(Tips.NONE);
        return self();
    }

    /** Whether there is a tip at its end. */
    default boolean hasTip() {
        return tips().get().end() != null;
    }

    /** Whether there is a tip where it begins. */
    default boolean hasTipAtStart() {
        return tips().get().start() != null;
    }
}
