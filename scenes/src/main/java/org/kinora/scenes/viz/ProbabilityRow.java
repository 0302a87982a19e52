package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A word, a bar as long as its probability, and the percentage. */
public final class ProbabilityRow extends Composite<ProbabilityRow> {

    private static final double LEAST_LENGTH = 0.03;
    private static final double GAP = 0.18;
    /** From a row's middle down to its baseline, in ems: text stands in the middle of its bar by its small letters and capitals. */
    private static final double HALF_LETTER = 0.24;

    private final double size;
    private final Color wordColor;
    private final double fullLength;
    private final PathShape bar;
    private final DecimalNumber percent;
    private final Property<Double> probability;
    private Text word;

    /**
     * @param left where bars begin, in scene units
     * @param y the row's height in the picture
     * @param fullLength of a bar for a probability of 1
     */
    ProbabilityRow(
            String word, Color wordColor, double probability, double left, double y, double fullLength, double size) {
        super(List.of());
        double em = size / 96;
        this.size = size;
        this.wordColor = wordColor;
        this.fullLength = fullLength;
        this.probability = new Property<>(probability, Interpolator::numbers);
        bar = new PathShape(Path.EMPTY).setStrokeWidth(0);
        bar.path().follow(moment -> {
            double length = lengthAt(moment);
            return Polygons.roundedRectangle(
                    new Point(left + length / 2, y), length, em * 0.8, Math.min(0.06, length / 2));
        });
        bar.fill().follow(moment -> Palette.share(this.probability.at(moment)));
        percent = new DecimalNumber(100 * probability, 1, size).unit(" %").setColor(Palette.INK);
        percent.value().follow(moment -> 100 * this.probability.at(moment));
        percent.origin().follow(moment -> new Point(left + lengthAt(moment) + GAP, y - HALF_LETTER * em));
        this.word = beside(word);
        addParts(this.word, bar, percent);
    }

    /** The bar's length in scene units; a little even where there is next to no probability. */
    double lengthAt(Moment moment) {
        return Math.max(LEAST_LENGTH, probability.at(moment) * fullLength);
    }

    /** Shows another word with another probability. */
    ProbabilityRow show(String newWord, double newProbability) {
        if (!newWord.equals(word.text())) {
            removeParts(List.of(word));
            word = beside(newWord);
            addParts(word);
        }
        probability.set(newProbability);
        return this;
    }

    /** A word that ends where the bar begins. */
    private Text beside(String text) {
        Text beside = new Text(text, size).setColor(wordColor);
        Point end = bar.corner(Point.LEFT);
        double baseline = end.y() - HALF_LETTER * size / 96;
        return beside.shift(new Point(
                end.x() - GAP - beside.corner(Point.RIGHT).x(),
                baseline - beside.baseline().y()));
    }

    public Text word() {
        return word;
    }

    public PathShape bar() {
        return bar;
    }

    public DecimalNumber percent() {
        return percent;
    }

    /** 0 to 1. */
    public Property<Double> probability() {
        return probability;
    }
}
