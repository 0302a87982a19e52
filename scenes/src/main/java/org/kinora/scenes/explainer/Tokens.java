package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Slab;
import org.kinora.scenes.viz.TokenStrip;

/**
 * What was asked, in the machine: it becomes the one line that the model reads, bounces off the next slab as long as it is
 * text, and is cut into tokens.
 */
final class Tokens {

    private static final double LINE_SCALE = 1.12;
    /** Of the picture's width, what the line takes where it is longer than is seen of the slabs. */
    private static final double LINE_SHARE = 0.76;
    /** How much larger the machine is from inside. */
    private static final double ENLARGEMENT = 2.4;
    /** The same where the machine takes more than a share of the picture's width, so that its slabs are seen at all. */
    private static final double NARROW_ENLARGEMENT = 1.6;

    private static final double NARROW_FROM = 0.5;

    /** How far the machine is open while one stands in it, and when its slabs have left the picture. */
    private static final double INSIDE = 9.5;

    private static final double OUTSIDE = 17;
    /** Of the picture's width that the machine may take outside, so that one sees its slabs from inside. */
    private static final double LARGEST_SHARE = 0.4;
    /** One stands a little to the left of the machine's middle: of two slabs that are as far away, the right one seems nearer. */
    private static final double BESIDE = 1.2;

    /** How far the text goes at least and at most until it bounces off a slab, in units. */
    private static final double LEAST_RUN = 0.25;

    private static final double LONGEST_RUN = 0.9;
    /** The answer's tokens go around below the question. */
    private static final double ARC = 70 * DEGREES;

    private static final int ANSWERED = Stage.ANSWER_SO_FAR.split(" ").length;
    /** How high a token hops. */
    private static final double HOP = 0.22;

    private final Beat<?, ?> beat;
    private final Stage stage;
    private final TokenStrip strip;

    /** @param strip the tokens where they will stand in the middle, not shown yet */
    Tokens(Beat<?, ?> beat, TokenStrip strip) {
        this.beat = beat;
        stage = beat.stage;
        this.strip = strip;
    }

    /** The machine opens, and what was asked is cut while the beat says so. */
    void cut(Exchange exchange) {
        goIn(exchange);
        cut();
    }

    /** The machine opens around the picture, and what was asked becomes the one line that it really reads. */
    private void goIn(Exchange exchange) {
        Machine machine = stage.machine();
        machine.saveState();
        strip.saveState().join(LINE_SCALE).moveTo(stage.whole().center());
        double share = stage.machinePlace().width() / stage.whole().width();
        double inside = (1 + INSIDE) * Math.min(1, LARGEST_SHARE / share) - 1;
        boolean isNarrow = share > NARROW_FROM;
        if (isNarrow) {
            strip.scale(LINE_SHARE
                    * stage.whole().width()
                    / (end() - strip.chip(0).text().corner(LEFT).x()));
        }
        double larger = isNarrow ? NARROW_ENLARGEMENT : ENLARGEMENT;
        List<Animation> moves = new ArrayList<>();
        moves.add(machine.animate(m ->
                m.moveTo(stage.whole().center()).shift(BESIDE, 0).scale(larger).open(inside)));
        moves.add(uncreate(exchange.gap()).seconds(0.4));
        for (int i = 0; i < strip.chips().size(); i++) {
            Text word = strip.chip(i).text();
            Group<Letter> asked = asked(exchange, i);
            moves.add(
                    asked == null
                            ? write(word).delay(1.1)
                            : replacementTransform(asked, word)
                                    .pathArc(i >= strip.chips().size() - ANSWERED ? ARC : 0));
        }
        beat.play(1.5, moves);
        beat.remove(exchange);
        int right = machine.slabs().size() / 2;
        for (int layer = 0; layer < machine.slabs().size(); layer++) {
            if (layer < right - 1 || layer > right) {
                beat.remove(machine.slab(layer));
            }
        }
        beat.add(strip);
    }

    /** The letters of a token in what was asked and answered; null for what only the machine gets to see. */
    private Group<Letter> asked(Exchange exchange, int position) {
        Token token = stage.gpt().tokenizer().tokens(Stage.prompt()).get(position);
        int blank = token.text().startsWith(" ") ? 1 : 0;
        int question = Stage.prompt().indexOf(Stage.QUESTION);
        int answer = Stage.prompt().indexOf(Stage.ANSWER_SO_FAR);
        int start = token.start() + blank;
        if (start >= answer) {
            return exchange.answer().between(start - answer, token.end() - answer);
        }
        boolean isAsked = start >= question && token.end() <= question + Stage.QUESTION.length();
        return isAsked ? exchange.question().between(start - question, token.end() - question) : null;
    }

    /** The text as it is cannot go on: it bounces off the next slab. So it is cut, and the slabs make room. */
    private void cut() {
        Machine machine = stage.machine();
        Slab wall = machine.slab(machine.slabs().size() / 2);
        double run = Math.max(LEAST_RUN, Math.min(LONGEST_RUN, wall.corner(LEFT).x() - end()));
        beat.until("only");
        beat.play(0.4, strip.animate(s -> s.shift(run, 0)).rate(easeInCubic));
        beat.play(
                strip.animate(s -> s.shift(-run, 0)).rate(easeOutCubic).seconds(0.7),
                wall.animate(w -> w.setLight(0.7)).rate(thereAndBack).seconds(0.9));
        beat.until("cut");
        Point middle = stage.whole().center();
        beat.play(0.9, strip.animate(s -> s.restore().moveTo(middle)), machine.animate(m -> m.open(OUTSIDE)));
        beat.remove(machine);
        machine.restore();
        beat.until("tokens");
        beat.play(
                0.8,
                laggedStart(
                        0.1,
                        strip.chips(),
                        chip -> chip.animate(c -> c.shift(0, HOP)).rate(thereAndBack)));
    }

    /** Where the text ends on the right. */
    private double end() {
        return strip.chip(strip.chips().size() - 1).text().corner(RIGHT).x();
    }
}
