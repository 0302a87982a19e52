package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.scenes.viz.Palette;

/**
 * One of the answers turns out to be a line of a dialogue, which is all that the model gets to read. What a user types
 * becomes the next line, and the model continues the script until its turn is over.
 *
 * <p>How does a model that only continues texts hold a conversation? It continues the text of a dialogue.
 */
final class Script extends Beat<ThreeAnswers, Dialogue> {

    static final String NEXT_QUESTION = "Can you think?";
    /** How the end of a turn is shown. */
    private static final String END_MARK = "↵";

    /** Which of the three answers is the dialogue's first. */
    private static final int FIRST = 2;

    private final Passage passage;

    Script(Stage stage) {
        super(stage, "04-script");
        passage = new Passage(stage.machine());
    }

    @Override
    protected ThreeAnswers opening() {
        return ThreeAnswers.onStage(stage);
    }

    /** The dialogue up to the model's second turn, as the model reads it. */
    static String prompt(Gpt gpt) {
        String first = ThreeAnswers.writings(gpt).get(FIRST).text();
        return Stage.prompt() + first + "\n" + Stage.prompt(NEXT_QUESTION, "");
    }

    static Writing answer(Gpt gpt) {
        return Writing.after(gpt, prompt(gpt), Sampling.greedy());
    }

    /** The whole dialogue. */
    static String script(Gpt gpt) {
        return prompt(gpt) + answer(gpt).text();
    }

    static DialogueCard card(Stage stage, String script) {
        Place place = cardPlace(stage);
        DialogueCard card = new DialogueCard(script, place.at(0, 1), place.width());
        return card.shift(0, place.center().y() - card.center().y());
    }

    private static Place cardPlace(Stage stage) {
        return stage.isWide() ? stage.whole().part(0, 0.5, 0, 1) : stage.whole().part(0, 1, 0.5, 1);
    }

    private static Point machinePoint(Stage stage) {
        return stage.isWide() ? stage.whole().at(0.77, 0.5) : stage.whole().at(0.5, 0.25);
    }

    @Override
    protected Dialogue play(ThreeAnswers given) {
        Gpt gpt = gpt();
        String before = prompt(gpt);
        Supplier<LayerChanges> changes = ahead(() -> LayerChanges.of(gpt, before));
        Writing answer = answer(gpt);
        DialogueCard card = card(stage, before + answer.text());
        foldIntoOne(given, card);
        return new Dialogue(card);
    }

    private void foldIntoOne(ThreeAnswers given, DialogueCard card) {}
}
