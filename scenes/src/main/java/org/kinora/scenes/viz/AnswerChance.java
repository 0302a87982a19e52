package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * An answer, and below it a bar as long as the answer is likely, all its tokens together.
 *
 * <pre>{@code
 * var answer = new AnswerChance(new Text("It is Tokyo."), chanceBefore, 4, 0.3, 30);
 * play(answer.animate(a -> a.show(chanceAfter)));
 * }</pre>
 */
public final class AnswerChance extends Composite<AnswerChance> implements Bound {

    private static final double BELOW_IN_THICKNESSES = 1.3;

    private final Text answer;
    private final ProbabilityBar bar;
    private final DecimalNumber percentage;
    private final Property<Reading> chance;

    /**
     * Under an answer that is in its place.
     *
     * @param chance one probability
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param thickness of the bar in scene units
     * @param size font size of the percentage
     */
    public AnswerChance(Text answer, Reading chance, double fullLength, double thickness, double size) {
        this.answer = answer;
        this.chance = property("chance", chance, Interpolator::switching);
        bar = new ProbabilityBar(chance.values()[0], fullLength, thickness);
        double y = answer.corner(DOWN).y() - BELOW_IN_THICKNESSES * thickness;
        bar.shift(answer.baseline().x(), y);
        percentage = bar.percentage(size);
        addParts(answer, bar, percentage);
    }

    /** Shows another probability. */
    public AnswerChance show(Reading next) {
        chance.set(next);
        bar.probability().set(next.values()[0]);
        return this;
    }

    public Text answer() {
        return answer;
    }

    public ProbabilityBar bar() {
        return bar;
    }

    public DecimalNumber percentage() {
        return percentage;
    }

    @Override
    public List<Reading> readings() {
        return List.of(chance.get().shownAs(bar.probability().get()));
    }
}
