package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/** A count that runs through all magnitudes up to another, in the line of text on top of the picture. */
final class RunningCount extends Composite<RunningCount> implements Bound {

    private final Property<Double> magnitude;
    private final Property<List<Reading>> readings;

    /** @param unit what is counted */
    RunningCount(double count, String unit) {
        magnitude = property("magnitude", StrictMath.log(count), Interpolator::numbers);
        readings = property("readings", List.of(), Interpolator::switching);
        DecimalNumber digits = new DecimalNumber(count, 0, Lettering.SENTENCE)
                .grouped()
                .centered()
                .unit(" " + unit)
                .setColor(Palette.INK);
        digits.value().follow(this, (counter, moment) -> Math.rint(StrictMath.exp(counter.magnitude.at(moment))));
        addParts(digits);
    }

    /** Runs to how many weights a model has. */
    RunningCount runToWeights(Gpt gpt) {
        long count = gpt.config().parameters();
        magnitude.set(StrictMath.log(count));
        readings.set(List.of(new Reading(
                new Provenance(gpt.name(), "", "parameters", List.of()),
                new double[] {count},
                again -> new double[] {again.trainableWeights().count()})));
        return this;
    }

    /** Runs to a number that was published. */
    RunningCount runTo(Cited cited) {
        magnitude.set(StrictMath.log(cited.value()));
        readings.set(List.of());
        return this;
    }

    @Override
    public List<Reading> readings() {
        return readings.get();
    }
}
