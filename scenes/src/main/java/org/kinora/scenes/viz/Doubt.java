package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Prediction;

/**
 * How unsure a prediction is: its entropy, in bits. 0 for one that bets everything on one word, 1 for one that tosses a coin
 * between two.
 *
 * <pre>{@code
 * var doubt = new Doubt("doubt", prediction, 30);
 * play(doubt.animate(d -> d.show(another)));
 * }</pre>
 */
public final class Doubt extends Composite<Doubt> implements Bound {

    private final Property<Prediction> prediction;
    private final DecimalNumber number;

    /**
     * Its first baseline begins at the origin.
     *
     * @param name what stands before the number
     * @param size font size
     */
    public Doubt(String name, Prediction prediction, double size) {
        this.prediction = property("prediction", prediction, Interpolator::switching);
        Text text = new Text(name, size).setColor(Palette.FAINT_INK);
        text.startAt(ORIGIN);
        number = new DecimalNumber(bits(prediction), 2, size).unit(" bits").setColor(Palette.INK);
        number.shift(text.width() + 0.2, 0);
        addParts(text, number);
    }

    /** Shows how unsure another prediction is. */
    public Doubt show(Prediction next) {
        prediction.set(next);
        number.setValue(bits(next));
        return this;
    }

    /** The entropy of a prediction, Σ −p log₂ p, in bits. */
    public static double bits(Prediction prediction) {
        double sum = 0;
        for (double p : prediction.probabilities()) {
            if (p > 0) {
                sum -= p * StrictMath.log(p);
            }
        }
        return sum / StrictMath.log(2);
    }

    @Override
    public List<Reading> readings() {
        Prediction shown = prediction.get();
        double[] value = {number.value().get()};
        return List.of(new Reading(
                shown.provenance(), value, gpt -> new double[] {bits(gpt.predictNext(shown.ids()))}));
    }
}
