package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBar;

/** An answer, and under it a bar as long as the answer is likely, all its tokens together. */
final class AnswerChance extends Composite<AnswerChance> {

    static final double FULL_LENGTH = 6;

    private static final double SIZE = 32;
    private static final double PERCENT_SIZE = 28;
    private static final double THICKNESS = 0.24;
    private static final double BELOW = 0.52;

    private final Property<Double> logProbability;
    private final ProbabilityBar bar;
    private final Text answer;

    /** @param place where the answer begins, on its baseline */
    AnswerChance(String words, ValueTracker logProbability, Color color, Point place) {
        this.logProbability = property(logProbability.get());
        this.logProbability.follow(logProbability, ValueTracker::at);
        answer = new Text(words, SIZE).setColor(Palette.INK).startAt(place);
        bar = new ProbabilityBar(0, FULL_LENGTH, THICKNESS).setFill(color).shift(place.plus(point(0, -BELOW)));
        bar.probability().follow(this, AnswerChance::probability);
        addParts(answer, bar, bar.percentage(PERCENT_SIZE));
    }

    double probability(Moment moment) {
        return StrictMath.exp(logProbability.at(moment));
    }

    ProbabilityBar bar() {
        return bar;
    }

    Text answer() {
        return answer;
    }
}
