package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProvenanceLine;

/**
 * One judgement changes a model: a short answer is preferred to a long one, six steps of direct preference optimization
 * drive their probabilities apart, and questions without a judgement are answered briefly as well (Rafailov et al. 2023).
 */
public final class PreferenceTuning extends ModelScene {

    private static final double LEFT_EDGE = -6.5;
    private static final double FIRST_CARD = -4.6;
    private static final double CARD_DISTANCE = 4.6;
    private static final double CARDS_MIDDLE = -2.15;

    private final Caption caption = new Caption();
    private final List<Text> answers = new ArrayList<>();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<ShortAnswers> preparing = ahead(() -> new ShortAnswers(gpt));
        Text question = new Text(ShortAnswers.QUESTION, 38).setColor(Palette.INK);
        question.startAt(point(LEFT_EDGE, 2.65));

        section("Two answers");
        play(0.8, fadeIn(question), caption.say("A question, and two answers that are both right."));
        ShortAnswers model = preparing.get();
        ValueTracker chosen = new ValueTracker(model.chosen());
        ValueTracker rejected = new ValueTracker(model.rejected());
        ValueTracker loss = new ValueTracker(model.loss());
        AnswerChance liked = new AnswerChance(ShortAnswers.CHOSEN, chosen, Palette.YELLOW, point(LEFT_EDGE, 1.75));
        AnswerChance other = new AnswerChance(ShortAnswers.REJECTED, rejected, Palette.TEAL, point(LEFT_EDGE, 0.4));
        play(
                0.9,
                fadeIn(ProvenanceLine.of(model.provenance())),
                laggedStart(0.3, new Group<>(other, liked), row -> fadeIn(row, point(0.3, 0))));
        pause(0.6);
        Text judgement = new Text("liked better", 26).setColor(Palette.YELLOW);
        judgement.nextTo(liked.answer(), RIGHT, 0.35).alignBaseline(liked.answer());
        play(
                0.7,
                fadeIn(judgement, point(-0.2, 0)),
                caption.say("The model prefers the long one. Somebody likes the short one better."));
        pause(0.8);

        section("Other questions");
        LogProbabilityCurves curves =
                new LogProbabilityCurves(ShortAnswers.STEPS, values(model), List.of(Palette.YELLOW, Palette.TEAL));
        play(
                1,
                fadeIn(curves),
                fadeIn(headings(loss)),
                laggedStart(0.2, cards(model), card -> fadeIn(card, point(0, -0.15))),
                caption.say("Nobody says anything about these three."));
        pause(0.6);

        section("Tuning");
        play(caption.say("Each step drives the two apart, measured from where they stood."));
        while (model.steps() < ShortAnswers.STEPS) {
            model.step();
            List<Animation> changes = new ArrayList<>(List.of(
                    chosen.animate(c -> c.set(model.chosen())).rate(linear),
                    rejected.animate(r -> r.set(model.rejected())).rate(linear),
                    loss.animate(l -> l.set(model.loss())).rate(linear),
                    curves.to(model.steps(), values(model))));
            changes.addAll(changedAnswers(model));
            play(0.6, changes);
        }
        play(caption.say("It has learnt to be brief, with other capitals too, and still wishes a good night."));
        pause(2);
    }

    private static List<Double> values(ShortAnswers model) {
        return List.of(model.chosen(), model.rejected());
    }

    private static Group<Mobject> headings(ValueTracker loss) {
        Text curves =
                new Text("log probability", 26).setColor(Palette.FAINT_INK).startAt(point(1.75, 2.83));
        Text word = new Text("loss", 26).setColor(Palette.FAINT_INK).startAt(point(5.2, 2.83));
        DecimalNumber number =
                new DecimalNumber(loss.get(), 3, 28).setColor(Palette.INK).follow(loss);
        number.nextTo(word, RIGHT, 0.18).alignBaseline(word);
        return new Group<>(curves, word, number);
    }

    private Group<Group<Mobject>> cards(ShortAnswers model) {
        Group<Group<Mobject>> cards = new Group<>();
        for (int i = 0; i < ShortAnswers.OTHERS.size(); i++) {
            Point middle = cardMiddle(i);
            RoundedRectangle plate = new RoundedRectangle(4.4, 1.4, 0.14);
            plate.setFill(Palette.PANEL).setStroke(Palette.RIM, 2).shift(middle);
            Text question = new Text(ShortAnswers.OTHERS.get(i), 25).setColor(Palette.FAINT_INK);
            Text answer = answer(model.answer(ShortAnswers.OTHERS.get(i)), i);
            answers.add(answer);
            cards.add(new Group<>(plate, question.centerOn(middle.plus(point(0, 0.3))), answer));
        }
        return cards;
    }

    private static Text answer(String words, int card) {
        Text answer = new Text(words, 28).setColor(Palette.INK);
        Point middle = cardMiddle(card);
        return answer.centerOn(middle.plus(point(0, -0.3)));
    }

    private static Point cardMiddle(int card) {
        return point(FIRST_CARD + CARD_DISTANCE * card, CARDS_MIDDLE);
    }

    /** Answers that the last step has changed give way to the new ones. */
    private List<Animation> changedAnswers(ShortAnswers model) {
        List<Animation> changes = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String words = model.answer(ShortAnswers.OTHERS.get(i));
            if (!words.equals(answers.get(i).text())) {
                Text next = answer(words, i).setColor(Palette.YELLOW);
                changes.add(fadeOut(answers.get(i), point(0, 0.2)));
                changes.add(fadeIn(next, point(0, 0.2)));
                answers.set(i, next);
            }
        }
        return changes;
    }
}
