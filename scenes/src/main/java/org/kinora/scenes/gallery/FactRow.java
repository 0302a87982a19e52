package org.kinora.scenes.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Candidate;
import org.kinora.scenes.viz.Palette;

/** A prompt, and how likely the old and the new continuation are while a change of the model is turned on. */
final class FactRow extends Composite<FactRow> {

    static final double FULL_LENGTH = 4.4;

    private static final double SIZE = 28;
    private static final double EM = SIZE / 96;
    private static final double LINE = 0.42;
    private static final double LEFT = -6.5;
    private static final double WORDS_RIGHT = 0.75;
    private static final double BARS_LEFT = 0.95;
    private static final double LEAST_LENGTH = 0.03;

    private final List<PathShape> bars = new ArrayList<>();
    private final EditedFacts facts;
    private final int prompt;
    private final ValueTracker strength;

    /** @param y the middle of the row */
    FactRow(EditedFacts facts, int prompt, ValueTracker strength, double y) {
        super(List.of());
        this.facts = facts;
        this.prompt = prompt;
        this.strength = strength;
        Text text = new Text(EditedFacts.PROMPTS.get(prompt) + " …", 34).setColor(Palette.INK);
        text.shift(new Point(
                LEFT - text.corner(Point.LEFT).x(), y - 0.1 - text.baseline().y()));
        addParts(text);
        addLine(facts.before(prompt), y + LINE / 2);
        addLine(facts.target(prompt), y - LINE / 2);
    }

    private void addLine(Candidate candidate, double y) {
        Text word = new Text(candidate.text().strip(), SIZE).setColor(Palette.INK);
        double baseline = y - 0.24 * EM;
        word.shift(new Point(
                WORDS_RIGHT - word.corner(Point.RIGHT).x(),
                baseline - word.baseline().y()));
        Function<Moment, Double> probability = moment -> probability(candidate.id(), moment);
        PathShape bar = new PathShape(Path.EMPTY).setStrokeWidth(0);
        bar.path().follow(moment -> {
            double length = length(probability.apply(moment));
            Point center = new Point(BARS_LEFT + length / 2, y);
            return Polygons.roundedRectangle(center, length, 0.9 * EM, Math.min(0.05, length / 2));
        });
        bar.fill().follow(moment -> Palette.share(probability.apply(moment)));
        DecimalNumber percent = new DecimalNumber(0, 1, SIZE).unit(" %");
        percent.follow(moment -> 100 * probability.apply(moment));
        percent.origin().follow(moment -> new Point(BARS_LEFT + length(probability.apply(moment)) + 0.16, baseline));
        percent.setColor(Palette.INK);
        bars.add(bar);
        addParts(word, bar, percent);
    }

    private static double length(double probability) {
        return Math.max(LEAST_LENGTH, FULL_LENGTH * probability);
    }

    double probability(int token, Moment moment) {
        return facts.probability(prompt, token, strength.at(moment));
    }

    /** 0 for the old continuation, 1 for the new one. */
    PathShape bar(int which) {
        return bars.get(which);
    }

    /** A plate behind the row. */
    static PathShape plate(double y, double height, Color color) {
        return new PathShape(Polygons.roundedRectangle(new Point(0, y), 13.7, height, 0.14))
                .setFill(color)
                .setStrokeWidth(0);
    }
}
