package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Generation;

/**
 * How likely a written word was, in percent and in its colour.
 *
 * <pre>{@code
 * var chance = new WordChance(step, letters.corner(UP).plus(point(0, 0.2)), 30);
 * play(fadeIn(chance, point(0, 0.2)));
 * }</pre>
 */
public final class WordChance extends Composite<WordChance> implements Bound {

    private final Generation.Step step;
    private final Property<Double> shown;

    /**
     * @param step in which the word was written
     * @param place the middle of the number's baseline
     * @param size font size
     */
    public WordChance(Generation.Step step, Point place, double size) {
        this.step = step;
        double chance = step.chosen().probability();
        shown = property(chance);
        DecimalNumber percent =
                new DecimalNumber(0, 0, size).unit(" %").centered().setColor(Palette.probability(chance));
        percent.value().follow(this, (word, moment) -> 100 * word.shown.at(moment));
        addParts(percent.shift(place));
    }

    /** 0 to 1. */
    public Property<Double> probability() {
        return shown;
    }

    @Override
    public List<Reading> readings() {
        int[] id = {step.chosen().id()};
        return List.of(Reading.ofProbabilities(step.prediction(), id, new double[] {shown.get()}));
    }
}
