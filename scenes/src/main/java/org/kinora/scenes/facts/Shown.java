package org.kinora.scenes.facts;

import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Mobject;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Reading;

/**
 * Any mobjects that show numbers of the model, with what they show.
 *
 * <pre>{@code
 * var bars = new Shown(() -> List.of(Reading.ofProbabilities(prediction, ids, shown())), answerBars);
 * play(fadeIn(bars));
 * }</pre>
 */
final class Shown extends Composite<Shown> implements Bound {

    private final Supplier<List<Reading>> readings;

    Shown(Supplier<List<Reading>> readings, Mobject... mobjects) {
        this.readings = readings;
        addParts(mobjects);
    }

    @Override
    public List<Reading> readings() {
        return readings.get();
    }
}
