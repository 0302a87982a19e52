package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * How many numbers have been counted so far; none at first.
 *
 * <pre>{@code
 * var total = new Total(gpt, place);
 * play(total.animate(t -> t.show(Kind.readingOfAll(gpt))));
 * }</pre>
 */
final class Total extends Composite<Total> implements Bound {

    private final DecimalNumber number;
    private final Property<Reading> counted;

    /** @param place at whose foot it stands */
    Total(Gpt gpt, Place place) {
        counted = property("counted", Kind.readingOfNone(gpt), Interpolator::switching);
        Text word = Lettering.label("numbers").startAt(place.at(0.06, 0.1));
        number = new DecimalNumber(0, 0, Lettering.SENTENCE)
                .grouped()
                .rightAligned()
                .setColor(Palette.INK)
                .shift(CountRow.numberRight(place), 0);
        number.shift(0, word.baseline().y() - number.baseline().y());
        addParts(word, number);
    }

    /** Counts on, or back. */
    Total show(Reading next) {
        counted.set(next);
        number.setValue(next.values()[0]);
        return this;
    }

    @Override
    public List<Reading> readings() {
        Reading shown = counted.get();
        return List.of(new Reading(shown.source(), new double[] {number.value().get()}, shown.again()));
    }
}
