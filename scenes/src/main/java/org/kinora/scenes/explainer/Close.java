package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Slab;

/**
 * The sentence goes on, bet by bet, to its end. The bars and the machine close up into the cursor with which the film
 * began; the answer remains.
 *
 * <p>What answers you when you ask a language model? A bet on the next word, made again and again.
 */
final class Close extends Beat<Betting, Void> {

    private static final String LAST_WORDS = "Every number about the model\nwas computed by the model itself.";
    private static final String SOURCE_OF_CREDIT = "the credit in the file beside the recording";

    /** In seconds, while the cursor blinks. */
    private static final double SILENCE = 2.6;

    private static final double BLINK = 0.43;

    private final Passage passage;

    Close(Stage stage) {
        super(stage, "18-close");
        passage = new Passage(stage.machine());
    }

    @Override
    protected Betting opening() {
        return stage.betting();
    }

    /** How the film's answer ends. */
    static Writing answer(Gpt gpt) {
        return ThreeAnswers.writings(gpt).get(Script.FIRST);
    }

    @Override
    protected Void play(Betting given) {
        Writing answer = answer(gpt());
        List<Group<Letter>> words = finish(given, answer);
        closeUp(given);
        rest(given.exchange(), answer, words);
        return null;
    }

    /** Word after word is bet on and joins the text. */
    private List<Group<Letter>> finish(Betting given, Writing answer) {
        Exchange exchange = given.exchange();
        ProbabilityBars bars = given.bars();
        Generation.Step first = answer.words().get(0);
        SurroundingRectangle frame = new SurroundingRectangle(bars.row(first.chosen()), 0.1);
        frame.setStroke(Palette.YELLOW, 3);
        LayerChanges changes = LayerChanges.of(gpt(), Stage.prompt());
        play(passage.pulse(changes).until("you"));
        play(create(frame).until("a bet"));
        exchange.closeGap();
        List<Group<Letter>> words = exchange.append(answer);
        play(
                transformFromCopy(bars.row(first.chosen()).word(), words.get(0)).until("made again"),
                fadeOut(frame).seconds(0.4));
        List<Animation> bets = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Generation.Step step = answer.words().get(i);
            Group<Letter> word = words.get(i);
            bets.add(together(new Later(() -> bars.animate(b -> b.show(step.prediction()))), passage.flash()));
            bets.add(new Later(() -> transformFromCopy(bars.row(step.chosen()).word(), word)));
        }
        play(succession(bets).until("it is only"));
        return words;
    }

    /** The bars go back into the machine, and its slabs close up. */
    private void closeUp(Betting given) {
        Machine machine = stage.machine();
        play(laggedStart(0.06, given.bars().parts(), row -> fadeOut(row, point(-1, 0)))
                .until("arithmetic"));
        Point3 middle = machine.centerInSpace();
        play(machine.animate(m -> {
                    for (Slab slab : m.slabs()) {
                        slab.moveTo(middle);
                    }
                })
                .until("and the large"));
    }

    /** The answer takes the middle; what is left of the machine is the cursor behind its last word. */
    private void rest(Exchange exchange, Writing answer, List<Group<Letter>> words) {
        Place whole = stage.whole();
        Text large = new Text(
                Stage.ANSWER_SO_FAR + broken(answer.text()),
                TextStyle.serif(Lettering.CLOSE),
                TextFlow.DEFAULT.within(whole.width()).spaced(1.3));
        large.setColor(Palette.INK);
        int end = Stage.ANSWER_SO_FAR.length();
        for (int i = 0; i < words.size(); i++) {
            int start = end;
            end += answer.words().get(i).chosen().text().length();
            large.between(start, end).setColor(answer.color(i));
        }
        large.moveTo(whole.at(0.5, 0.6));
        Text question = Lettering.sentence(exchange.question().text(), whole.width())
                .setColor(Palette.FAINT_INK)
                .moveTo(large.corner(UP_LEFT).plus(point(0, 0.55)), DOWN_LEFT);
        Rectangle cursor = BigExchange.cursor(large);
        cursor.moveTo(large.caret(large.text().length()).plus(point(0.12 + cursor.width() / 2, large.xHeight() / 2)));
        Point there = cursor.center();
        double scale = cursor.height() / stage.machine().height();
        play(
                replacementTransform(exchange.question(), question).until("than any"),
                Reflow.of(exchange.answer(), large).until("than any"),
                stage.machine().animate(m -> m.scale(scale).moveTo(there)).until("than any"));
        play(fadeOut(stage.machine()).seconds(0.5), growFromCenter(cursor).seconds(0.5));
        untilEnd();
        sign(whole, cursor);
    }

    /** A line for each sentence, and a break in the long one. */
    private static String broken(String text) {
        return text.replace(". ", ".\n").replace(" again and", "\nagain and");
    }

    /** Whose voice it was is said as its recording says it, if it says it. */
    private void sign(Place whole, Rectangle cursor) {
        Text last = credit(LAST_WORDS, Lettering.SENTENCE, whole).moveTo(whole.at(0.5, 0.01), DOWN);
        Optional<Text> voice = line().credit()
                .map(words -> credit(words, Lettering.LABEL, whole).moveTo(whole.at(0.5, 0.01), DOWN));
        voice.ifPresent(below -> last.nextTo(below, UP, 0.4));
        play(0.9, fadeIn(last, point(0, 0.2)));
        voice.ifPresent(words -> play(0.9, fadeIn(stage.bound(Figure.cited(words, SOURCE_OF_CREDIT)), point(0, 0.2))));
        play(blink(cursor).onOff(BLINK, BLINK).times(2));
        pause(SILENCE - 4 * BLINK);
    }

    private static Text credit(String text, double size, Place whole) {
        return new Text(
                        text,
                        TextStyle.serif(size),
                        TextFlow.DEFAULT.within(whole.width()).aligned(TextFlow.Alignment.CENTER))
                .setColor(Palette.INK);
    }
}
