package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityRow;

/**
 * A network learns eight sentences, and every answer of it is a look back at them: what its last layer says is what it said
 * before the training, plus attention over every word that it was taught (Irie et al. 2022).
 */
public final class DualForm extends Scene {

    private static final double LEFT_EDGE = -6.6;
    private static final double TOP = 2.45;
    private static final double DISTANCE = 0.71;
    private static final Point NODE = point(1.25, 0);
    private static final double RIGHT_PART = 2.1;
    private static final double NUMBERS = 6.4;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        SpotlightTraining training = new SpotlightTraining();
        ValueTracker passes = new ValueTracker(0);

        section("A question");
        Group<LookBack> rows = new Group<>();
        for (int i = 0; i < SpotlightTraining.SENTENCES.size(); i++) {
            rows.add(new LookBack(training, i, passes, point(LEFT_EDGE, TOP - i * DISTANCE), NODE));
        }
        Text learnt = note("times it has learnt them:").startAt(point(LEFT_EDGE, 3.2));
        DecimalNumber count =
                new DecimalNumber(0, 0, 34).setColor(Palette.YELLOW).follow(passes);
        count.nextTo(learnt, RIGHT, 0.2).alignBaseline(learnt);
        play(
                1,
                laggedStart(0.08, rows, row -> fadeIn(row, point(0.2, 0))),
                fadeIn(learnt),
                fadeIn(count),
                caption.say("A small network learns these sentences word by word, by nothing but gradient descent."));
        Text question = new Text("“" + SpotlightTraining.QUESTION + " …”", 38)
                .setColor(Palette.INK)
                .startAt(point(RIGHT_PART, 2.35));
        Group<ProbabilityRow> bars = bars(training, passes);
        Dot node = new Dot(NODE).setFill(Palette.INK).setZIndex(1);
        play(
                0.9,
                fadeIn(question),
                laggedStart(0.1, bars, bar -> fadeIn(bar, point(0.2, 0))),
                fadeIn(node),
                caption.say("It is asked for something that is not among them. Where will it have its answer from?"));
        pause(0.8);

        section("Training");
        Group<Mobject> sum = sum(training, passes);
        play(
                fadeIn(sum).seconds(0.6),
                caption.say(
                        "Blue words speak for “%s”, red ones against it: each as its lessons left it in the weights."
                                .formatted(training.candidate(0))));
        play(passes.animate(p -> p.set(10)).rate(linear).seconds(2.4));
        play(passes.animate(p -> p.set(SpotlightTraining.PASSES)).seconds(3));
        pause(0.6);

        section("The dual form");
        play(
                indicate(sum).seconds(1),
                caption.say("%,d lessons, added up, are the weights: to answer is to look back at all of them."
                        .formatted(training.lessons())));
        pause(1.8);
    }

    private static Group<ProbabilityRow> bars(SpotlightTraining training, ValueTracker passes) {
        Group<ProbabilityRow> bars = new Group<>();
        for (int i = 0; i < SpotlightTraining.CANDIDATES; i++) {
            int rank = i;
            ProbabilityRow row =
                    new ProbabilityRow(training.candidate(rank), rank == 0 ? Palette.YELLOW : Palette.INK, 0, 2.3, 30);
            row.shift(RIGHT_PART + 1.1, 1.66 - rank * 0.52);
            row.probability().follow(moment -> training.probability(rank, passes.at(moment)));
            bars.add(row);
        }
        return bars;
    }

    /** The two ways to the same number. */
    private static Group<Mobject> sum(SpotlightTraining training, ValueTracker passes) {
        List<Mobject> parts = new ArrayList<>();
        parts.add(note("for “%s”".formatted(training.candidate(0))).startAt(point(RIGHT_PART, -0.2)));
        line(parts, "before training", -0.76, moment -> training.initial(passes.at(moment)));
        line(parts, "looking back", -1.27, moment -> training.lookingBack(passes.at(moment)));
        parts.add(new Line(point(RIGHT_PART, -1.5), point(NUMBERS, -1.5)).setStroke(Palette.RIM, 3));
        line(
                parts,
                "together",
                -2.0,
                moment -> training.initial(passes.at(moment)) + training.lookingBack(passes.at(moment)));
        line(parts, "by its weights", -2.55, moment -> training.answer(passes.at(moment)));
        return new Group<>(parts);
    }

    private static void line(List<Mobject> parts, String words, double y, ToDoubleFunction<Moment> value) {
        parts.add(new Text(words, 31).setColor(Palette.FAINT_INK).startAt(point(RIGHT_PART, y)));
        DecimalNumber number =
                new DecimalNumber(0, 2, 34).signed().rightAligned().setColor(Palette.INK);
        number.follow(value::applyAsDouble);
        number.origin().set(point(NUMBERS, y));
        parts.add(number);
    }

    private static Text note(String text) {
        return new Text(text, 30).setColor(Palette.FAINT_INK);
    }
}
