package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Prediction;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Reading;

/**
 * The model is asked for three capitals and knows them.
 *
 * <p>What is in the model, if no sentence is? Numbers, and nothing else.
 */
final class Question extends Step {

    /** Others that are asked for, and what the model is to answer. */
    static final List<List<String>> OTHERS = List.of(List.of("Italy", " Rome"), List.of("Spain", " Madrid"));

    private static final int BARS = 6;
    private static final double WORD_SPACE = 2.1;
    private static final double LIGHT = 0.8;

    Question(Chapter chapter) {
        super(chapter, "01-question");
    }

    static String prompt(String country) {
        return Chapter.PROMPT.replace("France", country);
    }

    @Override
    public void begin() {}

    @Override
    protected void tell() {
        Text question = chapter.question();
        Machine machine = chapter.machine();
        say("A language model has read many texts. Does it know anything of the world? Ask it for a fact.");
        play(1.2, growFromCenter(machine));
        play(2, addTextLetterByLetter(question));
        Prediction prediction = gpt().predictNext(Chapter.PROMPT);
        Place place = chapter.besideMachine();
        ProbabilityBars bars = new ProbabilityBars(prediction, BARS, place.width() - WORD_SPACE, Lettering.LABEL);
        bars.keepWithin();
        bars.shift(place.left() + WORD_SPACE, place.center().y() - bars.center().y());
        bound(bars);
        Point exit = machine.slab(machine.slabs().size() - 1).center();
        hold();
        say("Out comes, for each word that it knows, how likely that one is next.");
        Text read = question.copy().asTexture();
        play(0.9, read.animate(r -> r.scale(0.3).moveTo(machine.entrance())));
        play(0.3, fadeOut(read));
        play(1, pulse(machine));
        play(1.6, laggedStart(0.4, bars.parts(), row -> growFromPoint(row, exit)));
        add(bars);
        hold();
        Reading sure = Reading.ofProbabilities(
                prediction,
                new int[] {prediction.top(1).get(0).id()},
                new double[] {prediction.top(1).get(0).probability()});
        say("It bets on “Paris”, with %.1f %%.", percent(sure));
        play(1, circumscribe(bars.row(0)));
        hold();
        say("No accident: ask for other countries, and it names other cities.");
        Text shown = question;
        for (List<String> other : OTHERS) {
            Text next = Lettering.sentence(
                    prompt(other.get(0)) + " …", chapter.whole().width());
            next.startAt(question.baseline());
            Prediction answer = gpt().predictNext(prompt(other.get(0)));
            play(0.7, transformMatchingStrings(shown, next), pulse(machine));
            play(0.7, bars.animate(b -> b.show(answer)));
            pause(0.6);
            shown = next;
        }
        Text last = shown;
        play(0.7, transformMatchingStrings(last, question), bars.animate(b -> b.show(prediction)));
        say("But no sentence is written down in it. All that is in there is numbers.");
        Total total = chapter.total();
        play(
                1.2,
                laggedStart(
                        0.1,
                        bars.parts(),
                        row -> fadeOut(row, exit.minus(row.center())).scale(0.2)));
        remove(bars);
        play(0.5, growFromPoint(total, exit));
        play(2.4, total.animate(t -> t.show(Kind.readingOfAll(gpt()))));
        hold();
        say("So where among them is “Paris”?");
        play(1.2, pulse(machine));
        hold();
    }

    /** Of shares. */
    static Reading percent(Reading shares) {
        double[] values = shares.values();
        return new Reading(
                shares.source(),
                hundredfold(values),
                gpt -> hundredfold(shares.again().apply(gpt)));
    }

    private static double[] hundredfold(double[] values) {
        double[] larger = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            larger[i] = 100 * values[i];
        }
        return larger;
    }

    private static Animation pulse(Machine machine) {
        List<Animation> lights = new ArrayList<>();
        machine.slabs()
                .forEach(slab -> lights.add(slab.animate(s -> s.setLight(LIGHT)).rate(RateFunctions::thereAndBack)));
        return laggedStart(0.3, lights);
    }
}
