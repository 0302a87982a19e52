package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Candidate;
import org.kinora.model.Prediction;

/**
 * A small chance as one dot in colour among others: as many in all as one would have to draw on average before the word
 * comes up. How many these are stands above.
 *
 * <pre>{@code
 * var odds = new OneInMany(prediction, prince, center, 2, 30, source);
 * play(odds.grown().animate(t -> t.set(1)));
 * }</pre>
 */
public final class OneInMany extends Composite<OneInMany> implements Bound {

    private static final double ABOVE = 0.2;
    private static final double WORD_GAP = 0.16;
    private static final double RADIUS_IN_STEPS = 0.24;

    private final Prediction prediction;
    private final Candidate word;
    private final int many;
    private final Grid places;
    private final Point center;
    private final Point source;
    private final Group<Mobject> label;
    private final ValueTracker grown = new ValueTracker(0);

    /**
     * @param word whose chance it is, above 0
     * @param side of the square in which the dots stand, in scene units
     * @param size font size
     * @param source where they come from
     */
    public OneInMany(Prediction prediction, Candidate word, Point center, double side, double size, Point source) {
        this.prediction = prediction;
        this.word = word;
        this.center = center;
        this.source = source;
        many = many(word.probability());
        int columns = (int) Math.ceil(Math.sqrt(many));
        places = new Grid(columns, columns, side / columns);
        Text oneIn = new Text("one in", size).setColor(Palette.INK);
        DecimalNumber number = new DecimalNumber(many, 0, size).grouped().setColor(Palette.INK);
        double width = oneIn.width() + WORD_GAP + number.width();
        oneIn.startAt(center.plus(point(-width / 2, side / 2 + ABOVE)));
        number.shift(point(oneIn.corner(RIGHT).x() + WORD_GAP, oneIn.baseline().y()));
        number.value().follow(this, OneInMany::numberAt);
        label = new Group<>(oneIn, number);
        addParts(new Crowd(
                new Dot(ORIGIN, RADIUS_IN_STEPS * places.step()).setColor(Palette.FAINT_INK), many, this::arrange));
        addParts(label);
    }

    /** "One in" and the number, which grows with the dots. */
    public Group<Mobject> label() {
        return label;
    }

    private static int many(double chance) {
        return (int) Math.round(1 / chance);
    }

    /** How many dots there are: one over the chance, to the nearest whole number. */
    public int many() {
        return many;
    }

    /** 0 while all dots are at the source, 1 when they stand in their square. */
    public ValueTracker grown() {
        return grown;
    }

    private double numberAt(Moment moment) {
        return 1 + (many - 1) * grown.at(moment);
    }

    private void arrange(Instances instances, Moment moment) {
        double whole = grown.at(moment);
        int one = many / 2 + places.columns() / 2;
        for (int i = 0; i < instances.count(); i++) {
            Point place = center.plus(places.place(i));
            double there = Turns.smooth(whole, Turns.spread(i));
            instances.place(i, source.interpolate(place, there));
            instances.size(i, i == one ? (0.3 + there) * 1.9 : there);
            if (i == one) {
                instances.color(i, Palette.probability(word.probability()));
            }
        }
    }

    /** How many dots there are. */
    @Override
    public List<Reading> readings() {
        int[] tokens = prediction.ids();
        return List.of(new Reading(prediction.provenance(), new double[] {many}, gpt ->
                new double[] {many(gpt.predictNext(tokens).probability(word.id()))}));
    }
}
