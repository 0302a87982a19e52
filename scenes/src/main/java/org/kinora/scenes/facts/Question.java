package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.model.Prediction;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.viz.Palette;
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
        say("A language model has read many texts. Does it know anything of the world? Ask it for a fact.");
        play(1.6, addTextLetterByLetter(question));
        Prediction prediction = gpt().predictNext(Chapter.PROMPT);
        ProbabilityBars bars = new ProbabilityBars(prediction, BARS, 6, Lettering.LABEL + 6);
        bound(bars.shift(-3.2, 1.9));
        say("For each word that it knows it says how likely that one comes next.");
        play(1.5, laggedStart(0.6, bars.rows(), row -> fadeIn(row, point(-0.3, 0))));
        play(0.4, fadeIn(bars.rest(), point(-0.3, 0)));
        add(bars);
        say("It bets on “Paris”: %.1f %%.", 100 * prediction.top(1).get(0).probability());
        play(0.9, circumscribe(bars.row(0)));
        say("That is no accident. Ask for other countries, and it names other cities.");
        Text shown = question;
        for (List<String> other : OTHERS) {
            Text next = Lettering.sentence(
                    prompt(other.get(0)) + " …", chapter.whole().width());
            next.startAt(question.baseline());
            Prediction answer = gpt().predictNext(prompt(other.get(0)));
            play(0.6, transformMatchingStrings(shown, next), bars.animate(b -> b.show(answer)));
            chapter.scene().pause(1.4);
            shown = next;
        }
        Text last = shown;
        play(0.6, transformMatchingStrings(last, question), bars.animate(b -> b.show(prediction)));
        say("But no sentence is written down in it. All that it has is numbers.");
        count(bars);
    }

    private void count(ProbabilityBars bars) {
        Reading all = Kind.readingOfAll(gpt());
        DecimalNumber number = new DecimalNumber(0, 0, Lettering.SENTENCE)
                .grouped()
                .unit(" numbers")
                .centered()
                .setColor(Palette.INK)
                .moveTo(point(0, -1.95));
        Shown count = bound(new Shown(
                () -> List.of(
                        new Reading(all.source(), new double[] {number.value().get()}, all.again())),
                number));
        add(count);
        play(2.4, number.animate(n -> n.setValue(all.values()[0])));
        say("So where among them is “Paris”?");
        play(1.2, laggedStart(0.6, bars.parts(), row -> shrinkToCenter(row)), count.animate(c -> c.shift(0, 2)));
        chapter.hold();
        play(0.4, shrinkToCenter(count));
        remove(bars, count);
    }
}
