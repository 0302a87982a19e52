package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.text.TextStyle;
import org.kinora.model.Generation;

/**
 * How likely each word of a written text was, as a bar for each.
 *
 * <pre>{@code
 * var bars = new ChosenBars(steps, 2, 30);
 * play(laggedStart(0.1, bars.parts(), row -> fadeIn(row)));
 * }</pre>
 */
public final class ChosenBars extends Composite<ChosenBars> implements Bound {

    private static final double LINE_IN_EMS = 1.42;

    private final List<Generation.Step> steps;
    private final List<ProbabilityRow> rows = new ArrayList<>();

    /**
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public ChosenBars(List<Generation.Step> steps, double fullLength, double size) {
        this.steps = List.copyOf(steps);
        double distance = LINE_IN_EMS * TextStyle.serif(size).em();
        for (Generation.Step step : steps) {
            String word = TokenText.readable(step.chosen().text());
            rows.add(new ProbabilityRow(word, Palette.INK, step.chosen().probability(), fullLength, size)
                    .shift(0, -rows.size() * distance));
        }
        addParts(rows);
    }

    /** From now on no row is longer than a bar for a certainty: the percentage of a long bar stands inside it. */
    public ChosenBars keepWithin() {
        rows.forEach(ProbabilityRow::keepWithin);
        return this;
    }

    /** In the order of the text. */
    public Group<ProbabilityRow> rows() {
        return new Group<>(rows);
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Generation.Step step = steps.get(i);
            readings.add(Reading.ofProbabilities(
                    step.prediction(),
                    new int[] {step.chosen().id()},
                    new double[] {rows.get(i).probability().get()}));
        }
        return readings;
    }
}
