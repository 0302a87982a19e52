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
    static final int FIRST = 2;

    private static final double LOOK = 0.6;

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
        return stage.isWide() ? stage.whole().at(0.77, 0.5) : stage.whole().at(0.5, 0.23);
    }

    @Override
    protected Dialogue play(ThreeAnswers given) {
        Gpt gpt = gpt();
        String before = prompt(gpt);
        Supplier<LayerChanges> changes = ahead(() -> LayerChanges.of(gpt, before));
        Writing answer = answer(gpt);
        DialogueCard card = card(stage, before + answer.text());
        foldIntoOne(given, card);
        int second = card.text().text().indexOf("\n", card.text().text().indexOf("AI:")) + 1;
        openDialogue(card);
        typeNext(card, second, before);
        play(
                passage.enter(words(card, before.length())).until("it always does"),
                passage.pulse(changes.get()).at("does what").until("it says"));
        continueScript(card, before, answer);
        lookBack(card);
        return new Dialogue(card);
    }

    /** Two answers go back to where they came from; the third becomes the line of a dialogue. */
    private void foldIntoOne(ThreeAnswers given, DialogueCard card) {
        Exchange exchange = given.exchange();
        Fork fork = given.fork();
        Point from = exchange.answer().corner(RIGHT);
        List<Animation> leaving = new ArrayList<>();
        for (int i = 0; i < fork.size() / 2; i++) {
            if (i != FIRST) {
                leaving.add(shrinkTo(fork.text(i), from));
            }
            leaving.add(uncreate(fork.line(i)));
        }
        leaving.add(given.tickets().dealt().animate(t -> t.set(0)));
        leaving.add(uncreate(given.tickets().frame()));
        leaving.add(fadeOut(given.slider(), point(0, -0.4)));
        play(together(leaving).until("is the conversation"));
        remove(given.tickets());
        String script = card.text().text();
        List<Group<Letter>> there = said(card, script.indexOf("\n", script.indexOf("AI:")));
        List<Group<Letter>> spoken = new ArrayList<>(exchange.words());
        spoken.addAll(Reflow.words(fork.text(FIRST)));
        play(
                laggedStart(0.05, given.bars().parts(), row -> fadeOut(row, point(-1, 0)))
                        .until("in that"),
                stage.machine()
                        .animate(m ->
                                m.restore().scale(stage.isWide() ? 1 : 0.88).moveTo(machinePoint(stage)))
                        .until("someone"),
                new Reflow(spoken, there).until("someone"));
    }

    private static Animation shrinkTo(Mobject mobject, Point point) {
        return fadeOut(mobject).scale(0.3).shift(point.minus(mobject.center()));
    }

    /** The card is drawn, and who speaks is written before each line. */
    private void openDialogue(DialogueCard card) {
        String script = card.text().text();
        int ai = script.indexOf("AI:");
        play(
                drawBorderThenFill(card.plate()).until("of a dialogue"),
                addTextLetterByLetter(card.letters(0, 5)).at("here is a user").seconds(0.7),
                addTextLetterByLetter(card.letters(ai, ai + 3))
                        .at("here is an assistant")
                        .seconds(0.6));
    }

    private void typeNext(DialogueCard card, int second, String before) {
        until("what you type");
        Text text = card.text();
        Rectangle cursor = BigExchange.cursor(text);
        int begin = second + 6;
        int end = begin + NEXT_QUESTION.length();
        Text typed = Lettering.sentence(NEXT_QUESTION, card.width()).startAt(text.caret(begin));
        play(addTextLetterByLetter(card.letters(second, second + 5)).seconds(0.4));
        play(typeWithCursor(typed, cursor).rate(linear).until("then the machine"));
        remove(typed);
        add(card.letters(begin, end));
        remove(cursor);
        play(addTextLetterByLetter(card.letters(end + 1, before.length())).seconds(0.2));
    }

    /** The words of the card's text up to an index. */
    private static List<Group<Letter>> words(DialogueCard card, int end) {
        return Reflow.words(card.text()).stream()
                .filter(word -> word.last().sourceEnd() <= end)
                .toList();
    }

    /** Word after word comes out of the machine, until the mark that ends the turn; then all is read once more. */
    private void continueScript(DialogueCard card, String before, Writing answer) {
        List<Animation> arrivals = new ArrayList<>();
        Point exit = passage.exit();
        int end = before.length();
        for (int i = 0; i < answer.words().size(); i++) {
            int start = end;
            end += answer.words().get(i).chosen().text().length();
            Group<Letter> word = card.letters(start, end).setColor(answer.color(i));
            arrivals.add(together(growFromPoint(word, exit), passage.flash().seconds(0.5)));
        }
        play(laggedStart(0.6, arrivals).until("turn is over"));
        double chance = answer.end().chosen().probability();
        Text mark = new Text(END_MARK, Lettering.SENTENCE).setColor(Palette.probability(chance));
        mark.startAt(card.text().caret(end).plus(point(0.2, 0)));
        SurroundingRectangle frame = new SurroundingRectangle(mark, 0.1);
        frame.setStroke(Palette.YELLOW, 3);
        play(growFromPoint(mark, exit).until("over"), passage.flash());
        play(create(frame).until("you are"));
        List<Group<Letter>> spoken = said(card, end);
        play(
                0.35,
                fadeOut(frame),
                fadeOut(mark),
                together(spoken.stream()
                        .map(word -> fadeToColor(word, Palette.FAINT_INK))
                        .toList()));
        play(laggedStart(0.3, spoken, word -> fadeToColor(word, Palette.INK)).until("while it"));
    }

    /** The words of the card's text up to an index, without those that tell who speaks. */
    private static List<Group<Letter>> said(DialogueCard card, int end) {
        return words(card, end).stream()
                .filter(word -> card.text().text().charAt(word.last().sourceStart()) != ':')
                .toList();
    }

    /** The card becomes small, and the machine is back in its place. */
    private void lookBack(DialogueCard card) {
        until("while it");
        play(1.2, stage.machine().animate(m -> m.restore()), card.animate(c -> Dialogue.putIntoTextPlace(stage, c)));
        untilEnd();
        pause(LOOK);
    }
}
