package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityRow;
import org.kinora.scenes.viz.Reading;

/**
 * A prompt, and how likely two continuations of it are while a change of the model is turned on.
 *
 * <pre>{@code
 * var row = new TurnedRow(turned, List.of(france, japan), List.of("France", "Japan"), strength, place);
 * play(fadeIn(row), strength.animate(s -> s.set(1)));
 * }</pre>
 */
final class TurnedRow extends Composite<TurnedRow> implements Bound {

    private static final double LINE = 0.44;
    private static final double BARS_LEFT = 6.1;
    private static final double FULL_LENGTH = 2.7;

    private final Turned turned;
    private final List<Integer> tokens;
    private final Property<Double> strength;
    private final List<ProbabilityRow> lines;

    /** @param left of the row, half way up */
    TurnedRow(Turned turned, List<Integer> tokens, List<String> words, ValueTracker strength, Point left) {
        this.turned = turned;
        this.tokens = tokens;
        this.strength = property(strength.get());
        this.strength.follow(strength, ValueTracker::at);
        addParts(Lettering.label(turned.prompt() + " …").startAt(left).levelWith(left.y()));
        lines = List.of(line(0, words, left), line(1, words, left));
        addParts(lines);
    }

    private ProbabilityRow line(int which, List<String> words, Point left) {
        int token = tokens.get(which);
        ProbabilityRow line = new ProbabilityRow(words.get(which), Palette.INK, 0, FULL_LENGTH, Lettering.LABEL);
        line.shift(left.x() + BARS_LEFT, left.y() + (0.5 - which) * LINE);
        line.probability().follow(this, (row, moment) -> row.probability(token, moment));
        return line;
    }

    private double probability(int token, Moment moment) {
        return turned.probability(token, strength.at(moment));
    }

    /** @param which 0 for the first continuation, 1 for the second */
    ProbabilityRow line(int which) {
        return lines.get(which);
    }

    @Override
    public List<Reading> readings() {
        return List.of(turned.reading(
                tokens.stream().mapToInt(Integer::intValue).toArray(),
                lines.stream().mapToDouble(line -> line.probability().get()).toArray(),
                strength.get()));
    }
}
