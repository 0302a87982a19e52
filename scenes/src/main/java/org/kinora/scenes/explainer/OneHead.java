package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.LookArcs;
import org.kinora.scenes.viz.LookWeight;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenChip;
import org.kinora.scenes.viz.TokenStrip;
import org.kinora.scenes.viz.VectorColumn;

/**
 * One head of attention by hand, over the first five tokens of the prompt: the last of them asks. No word after them
 * matters to it, so that all numbers are those of the whole prompt.
 */
final class OneHead {

    /** The one that the film was written with. */
    static final Head FIRST = new Head(Traveller.LAYER, 0);

    /** The largest share of its look, and the least that the second largest has. */
    private static final double MOST = 0.75;

    private static final double LEAST = 0.15;

    static final int ASKING = 4;

    private static final int SHOWN_OF_KEY = 5;
    private static final double KEY_WIDTH = 0.5;
    private static final double KEY_HEIGHT = 0.26;
    private static final double GAP = 0.18;
    /** Of the highest arc, in units. */
    private static final double TALLEST = 2;

    /** From the first and the last word to the picture's edges. */
    private static final double SIDE = 1.75;
    /** From the last word to the question. */
    private static final double ASIDE = 1.15;
    /** How much more the question's name takes where it is large. */
    private static final double ROOM_FOR_NAME = 0.7;

    private final Attention beat;
    private final Stage stage;
    private final Activations run;
    private final LookedUp given;
    private final TokenStrip strip;
    private final int head;
    private final List<VectorColumn> keys = new ArrayList<>();
    private final List<LookWeight> weights = new ArrayList<>();
    private final VectorColumn question;
    private final Text questionName;
    private final Text labelName;

    OneHead(Attention beat, LookedUp given) {
        this.beat = beat;
        this.given = given;
        stage = beat.stage;
        run = given.run();
        strip = given.row().strip();
        head = of(run).orElse(FIRST).number();
        question = column("attn.hook_q", ASKING);
        questionName = name("question");
        labelName = name("label");
    }

    private Text name(String word) {
        return stage.isWide() ? Lettering.sentence(word, 9) : Lettering.label(word);
    }

    /**
     * A head of its layer whose look from the word that asks is shared unequally among several, so that there are thick
     * lines and thin ones.
     */
    static Optional<Head> of(Activations run) {
        return Head.find(run, FIRST, head -> head.layer() == FIRST.layer() && isShared(shares(run, head)));
    }

    /** How much the word that asks looks at each, itself included. */
    static double[] shares(Activations run, Head head) {
        Tensor look = run.pattern(head.layer(), head.number()).at(ASKING);
        return IntStream.rangeClosed(0, ASKING).mapToDouble(look::get).toArray();
    }

    private static boolean isShared(double[] shares) {
        double[] rising = shares.clone();
        Arrays.sort(rising);
        return rising[ASKING] <= MOST
                && rising[ASKING - 1] >= LEAST
                && rising[ASKING] - rising[ASKING - 1] >= LEAST / 2;
    }

    void play() {
        comeHome();
        lookAround();
        ask();
        LookArcs arcs = match();
        passOn(arcs);
        leave(arcs);
    }

    private static String hook(String name) {
        return "blocks." + Traveller.LAYER + "." + name;
    }

    /** Back to the words; on the way their vectors have gone through the first layer. */
    private void comeHome() {
        List<Animation> moves = new ArrayList<>();
        moves.add(stage.scene().camera().animate(c -> c.moveTo(stage.whole().center())));
        for (int token = 0; token < run.ids().length; token++) {
            int position = token;
            moves.add(given.row().column(token).animate(c -> c.show(run, hook("hook_resid_pre"), position)));
        }
        beat.play(1.3, moves);
        beat.remove(given.plane(), given.outline());
    }

    /** Every word looks at those before it. */
    private void lookAround() {
        Group<LookArcs> all = new Group<>();
        List<Point> feet = feet();
        double span = feet.get(feet.size() - 1).x() - feet.get(0).x();
        for (int query = 1; query < feet.size(); query++) {
            double height =
                    0.4 + 2.5 * Math.sqrt((feet.get(query).x() - feet.get(0).x()) / span);
            all.add(stage.bound(new LookArcs(run, Traveller.LAYER, head, query, feet.subList(0, query + 1), height)));
        }
        beat.until("words");
        all.stream().forEach(LookArcs::hush);
        beat.add(all);
        List<Animation> looks = new ArrayList<>();
        for (LookArcs arcs : all) {
            looks.add(arcs.animate(LookArcs::look).seconds(0.5).delay(0.06 * looks.size()));
        }
        beat.play(looks.toArray(Animation[]::new));
        beat.pause(0.1);
        beat.play(0.5, all.animate(a -> a.stream().forEach(LookArcs::hush)));
        beat.remove(all);
    }

    private List<Point> feet() {
        return strip.chips().stream().map(chip -> chip.plate().corner(UP)).toList();
    }

    /** The first five spread; each gets a label from its vector, and the last a question. */
    private void ask() {
        int all = run.ids().length;
        Place whole = stage.whole();
        double first = whole.left() + SIDE;
        double room = SIDE + (stage.isWide() ? ROOM_FOR_NAME : 0);
        double distance = (whole.width() - SIDE - room) / ASKING;
        double away = whole.width() * 1.3;
        List<Animation> moves = new ArrayList<>();
        for (int token = 0; token < all; token++) {
            double x = token <= ASKING
                    ? first + token * distance
                    : strip.chip(token).center().x() + away;
            double shift = x - strip.chip(token).center().x();
            TokenChip chip = strip.chip(token);
            VectorColumn column = given.row().column(token);
            moves.add(chip.animate(c -> c.shift(shift, 0)));
            moves.add(column.animate(c -> c.shift(shift, 0)));
        }
        beat.play(0.7, moves);
        for (int token = ASKING + 1; token < all; token++) {
            beat.remove(strip.chip(token), given.row().column(token));
        }
        VectorColumn asking = given.row().column(ASKING);
        question.nextTo(strip.chip(ASKING), UP, GAP);
        question.shift(ASIDE + (stage.isWide() ? ROOM_FOR_NAME / 2 : 0), 0);
        questionName.nextTo(question, UP, GAP);
        beat.play(0.7, growFromPoint(question, asking.center()), write(questionName));
        beat.until("carries");
        List<Animation> labels = new ArrayList<>();
        for (int token = 0; token <= ASKING; token++) {
            VectorColumn key = column("attn.hook_k", token);
            key.nextTo(strip.chip(token), UP, GAP);
            keys.add(key);
            labels.add(growFromPoint(key, given.row().column(token).center()));
        }
        labelName.nextTo(keys.get(0), LEFT, 0.25);
        beat.play(
                laggedStart(0.1, labels).seconds(1),
                write(labelName).seconds(0.5).delay(0.1));
    }

    private VectorColumn column(String hook, int token) {
        return stage.bound(new VectorColumn(run, SHOWN_OF_KEY, KEY_WIDTH, KEY_HEIGHT, hook(hook), token, head));
    }

    /** The question goes to each label; the better they match, the more the asking word looks there. */
    private LookArcs match() {
        List<Animation> visits = new ArrayList<>();
        List<Animation> looks = new ArrayList<>();
        List<Point> feet = new ArrayList<>();
        double numbers = stage.isWide() ? Lettering.SENTENCE : Lettering.LABEL;
        double em = TextStyle.serif(numbers).em();
        for (int token = 0; token <= ASKING; token++) {
            VectorColumn key = keys.get(token);
            VectorColumn visitor = question.copy();
            LookWeight weight = stage.bound(new LookWeight(run, Traveller.LAYER, head, ASKING, token, numbers));
            weight.moveTo(key.corner(UP).plus(point(0, 0.8 * em)));
            weights.add(weight.hush());
            feet.add(weight.center().plus(point(0, 0.6 * em)));
            visits.add(succession(
                    visitor.animate(v -> v.moveTo(key)).seconds(0.6),
                    fadeOut(visitor).seconds(0.25)));
            looks.add(weight.animate(LookWeight::tell));
        }
        double tallest = Math.min(TALLEST, stage.whole().top() - feet.get(0).y());
        LookArcs arcs = stage.bound(new LookArcs(run, Traveller.LAYER, head, ASKING, feet, tallest));
        beat.until("question", 2);
        beat.play(1, laggedStart(0.12, visits));
        beat.add(arcs.hush());
        weights.forEach(beat::add);
        looks.add(arcs.animate(LookArcs::look));
        beat.play(0.7, looks);
        return arcs;
    }

    /** Something of each word's vector goes along its arc to the one that asked, which changes. */
    private void passOn(LookArcs arcs) {
        Tensor pattern = run.pattern(Traveller.LAYER, head).at(ASKING);
        VectorColumn asking = given.row().column(ASKING);
        List<Animation> flights = new ArrayList<>();
        List<VectorColumn> parcels = new ArrayList<>();
        for (int key = 0; key < ASKING; key++) {
            int token = key;
            double weight = pattern.get(key);
            VectorColumn parcel = given.row().column(key).copy();
            parcel.setOpacity(Math.min(1, 0.25 + 1.4 * weight));
            parcels.add(parcel);
            flights.add(succession(
                    parcel.animate(p -> p.scale(0.12 + 0.3 * Math.sqrt(weight)).moveTo(arcs.foot(token)))
                            .seconds(0.35),
                    moveAlongPath(parcel, arcs.wayFrom(key)).seconds(0.8),
                    parcel.animate(p -> p.moveTo(asking)).seconds(0.35)));
        }
        beat.until("something");
        beat.play(1.5, flights);
        parcels.forEach(beat::remove);
        SurroundingRectangle look = new SurroundingRectangle(asking, 0.1, 0.1).setStroke(Palette.YELLOW, 4);
        beat.play(0.8, create(look).seconds(0.5), asking.animate(a -> a.show(run, hook("hook_resid_mid"), ASKING)));
        beat.play(0.3, uncreate(look));
        beat.until("thicker");
        List<Animation> pulses = new ArrayList<>();
        for (int key = 0; key < ASKING; key++) {
            double weight = pattern.get(key);
            Dot pulse = new Dot(ORIGIN, 0.03 + 0.22 * Math.sqrt(weight)).setColor(Palette.probability(weight));
            pulses.add(succession(
                    moveAlongPath(pulse, arcs.wayFrom(key)).seconds(1),
                    shrinkToCenter(pulse).seconds(0.2)));
        }
        beat.play(1.3, pulses);
    }

    /** All of it sinks out of the picture, while what comes next comes in. */
    private void leave(LookArcs arcs) {
        Group<Mobject> all = new Group<>(question, questionName, labelName, arcs);
        for (int token = 0; token <= ASKING; token++) {
            all.add(strip.chip(token), given.row().column(token), keys.get(token), weights.get(token));
        }
        double depth = stage.whole().height() + 1;
        beat.until("Here");
        beat.thread(() -> {
            beat.play(0.6, all.animate(a -> a.shift(0, -depth)));
            beat.remove(all);
        });
    }
}
