package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.experiments.MovedCapitals;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityRow;
import org.kinora.scenes.viz.Reading;

/**
 * A city, a country, and how likely the model says that the one is the other's capital while layer after layer is changed.
 *
 * <pre>{@code
 * var row = new MovedRow(gpt, capitals, 0, layers, phrase, point(0, 0), 5);
 * play(fadeIn(row), layers.animate(l -> l.set(4)));
 * }</pre>
 */
final class MovedRow extends Composite<MovedRow> implements Bound {

    private static final double WORDS = 3;

    private final Gpt gpt;
    private final MovedCapitals capitals;
    private final int city;
    private final Property<Double> layers;
    private final Property<Double> phrase;
    private final ProbabilityRow line;

    /**
     * @param city by its number; it is shown with the country that it is moved to, or with its own if it stays
     * @param layers how many have been changed
     * @param phrase in which of two ways it is asked, 0 or 1
     * @param left of the row, half way up
     * @param width of the row, more than 4 units
     */
    MovedRow(
            Gpt gpt,
            MovedCapitals capitals,
            int city,
            ValueTracker layers,
            ValueTracker phrase,
            Point left,
            double width) {
        this.gpt = gpt;
        this.capitals = capitals;
        this.city = city;
        this.layers = property(layers.get());
        this.layers.follow(layers, ValueTracker::at);
        this.phrase = property(phrase.get());
        this.phrase.follow(phrase, ValueTracker::at);
        String words = MovedCapitals.city(city).name() + ", "
                + MovedCapitals.city(MovedCapitals.target(city)).country();
        line = new ProbabilityRow(words, Palette.INK, 0, width - WORDS, Lettering.LABEL).keepWithin();
        line.shift(left.x() + WORDS, left.y());
        line.probability().follow(this, MovedRow::probabilityAt);
        addParts(line);
    }

    private double probabilityAt(Moment moment) {
        return capitals.probability(city, MovedCapitals.target(city), phrase.at(moment), layers.at(moment));
    }

    @Override
    public List<Reading> readings() {
        double changed = layers.get();
        double asked = phrase.get();
        if (changed != Math.rint(changed) || asked != Math.rint(asked)) {
            return List.of();
        }
        String prompt = MovedCapitals.city(city).name() + MovedCapitals.PHRASES.get((int) asked);
        Provenance source =
                new Provenance(gpt.name(), prompt, "probability with layers changed", List.of((int) changed));
        return List.of(new Reading(source, new double[] {line.probability().get()}, other -> new double[] {
            other.runWithHooks(prompt, capitals.change().hooks((int) changed))
                    .prediction()
                    .probability(other.tokenizer()
                            .encode(" "
                                    + MovedCapitals.city(MovedCapitals.target(city))
                                            .country())[0])
        }));
    }
}
