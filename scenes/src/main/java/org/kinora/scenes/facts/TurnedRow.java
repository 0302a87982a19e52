package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityRow;
import org.kinora.scenes.viz.Reading;

/**
 * A prompt, and how likely two continuations of it are while a change of the model is turned on. The bars stand beside the
 * prompt where there is room, and below it where there is not.
 *
 * <pre>{@code
 * var row = new TurnedRow(turned, List.of(france, japan), List.of("France", "Japan"), strength, place);
 * play(fadeIn(row), strength.animate(s -> s.set(1)));
 * }</pre>
 */
final class TurnedRow extends Composite<TurnedRow> implements Bound {

    private static final double LINE = 0.46;
    private static final double PROMPT = 6.3;
    private static final double WORD = 1.7;
    /** From which width on both stand beside each other. */
    private static final double WIDE = 9;

    private final Turned turned;
    private final List<Integer> tokens;
    private final Property<Double> strength;
    private final List<ProbabilityRow> lines;

    /** @param place that it is put into, from the left and half way up */
    TurnedRow(Turned turned, List<Integer> tokens, List<String> words, ValueTracker strength, Place place) {
        this.turned = turned;
        this.tokens = tokens;
        this.strength = property(strength.get());
        this.strength.follow(strength, ValueTracker::at);
        boolean wide = place.width() > WIDE;
        double y = place.center().y();
        Text prompt = Lettering.label(turned.prompt() + " …").startAt(point(place.left(), y));
        addParts(prompt.levelWith(wide ? y : y + LINE));
        double left = place.left() + (wide ? PROMPT : WORD);
        double top = wide ? y + LINE / 2 : y;
        lines = List.of(
                line(0, words.get(0), left, top, place.right() - left),
                line(1, words.get(1), left, top - LINE, place.right() - left));
        addParts(lines);
    }

    private ProbabilityRow line(int which, String word, double left, double y, double fullLength) {
        int token = tokens.get(which);
        ProbabilityRow line = new ProbabilityRow(word, Palette.INK, 0, fullLength, Lettering.LABEL).keepWithin();
        line.shift(left, y);
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

    /** Of one continuation, with so much of the change. */
    Reading reading(int which, double atStrength) {
        int token = tokens.get(which);
        return turned.reading(new int[] {token}, new double[] {turned.probability(token, atStrength)}, atStrength);
    }

    @Override
    public List<Reading> readings() {
        return List.of(turned.reading(
                tokens.stream().mapToInt(Integer::intValue).toArray(),
                lines.stream().mapToDouble(line -> line.probability().get()).toArray(),
                strength.get()));
    }
}
