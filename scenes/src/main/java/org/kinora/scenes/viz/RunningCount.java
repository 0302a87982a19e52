package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * A word and a whole number that counts up, such as the step that a network has come to.
 *
 * <pre>{@code
 * var count = new RunningCount("step", stepsBefore, 30);
 * play(count.animate(c -> c.show(stepsAfter)));
 * }</pre>
 */
public final class RunningCount extends Composite<RunningCount> implements Bound {

    private static final double GAP_IN_EMS = 0.35;

    private final DecimalNumber number;
    private final Property<Reading> count;

    /** @param size font size */
    public RunningCount(String word, Reading count, double size) {
        this.count = property("count", count, Interpolator::switching);
        Text text = new Text(word, size).setColor(Palette.INK);
        number = new DecimalNumber(count.values()[0], 0, size).setColor(Palette.INK);
        number.nextTo(text, RIGHT, GAP_IN_EMS * text.xHeight() * 2.3).alignBaseline(text);
        addParts(text, number);
    }

    /** Counts on. */
    public RunningCount show(Reading next) {
        count.set(next);
        number.setValue(next.values()[0]);
        return this;
    }

    public DecimalNumber number() {
        return number;
    }

    @Override
    public List<Reading> readings() {
        return List.of(count.get().shownAs(number.value().get()));
    }
}
