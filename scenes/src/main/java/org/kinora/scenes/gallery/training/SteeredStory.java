package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Sampling;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Steering;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/**
 * Three sad sentences less three happy ones leave a direction inside the model. A story that is written while it is added
 * turns sad; while it is taken away, happy (Turner et al. 2023).
 */
public final class SteeredStory extends ModelScene {

    static final String BEGINNING = "Once upon a time there was a little girl who";
    static final List<Integer> STRENGTHS = List.of(-2, 0, 2);

    /** The part of the largest number's size that already has the full colour. */
    static final double FULL_COLOR = 0.6;

    private static final int LAYER = 3;
    private static final int TOKENS = 15;
    private static final List<String> HAPPY = List.of(
            "The girl was very happy and began to laugh.",
            "He felt glad and smiled with joy.",
            "It was a happy day and everyone laughed.");
    private static final List<String> SAD = List.of(
            "The girl was very sad and began to cry.",
            "He felt lonely and tears ran down his face.",
            "It was a sad day and everyone cried.");

    private static final double LEFT_EDGE = -6.5;
    private static final double GRID_SIDE = 2.7;
    private static final Point GRID = point(0, -1.55);
    private static final Point GRID_ASIDE = point(-5.15, -0.35);
    private static final double TEXTS_LEFT = -2.2;
    private static final double TOP_ROW = 1.1;
    private static final double ROW_DISTANCE = 1.45;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Group<Group<Text>> sentences = new Group<>(
                sentences("sad", SAD, Palette.signed(1).mix(Palette.INK, 0.35), LEFT_EDGE),
                sentences("happy", HAPPY, Palette.YELLOW, 0.7));

        section("Six sentences");
        play(
                1.2,
                laggedStart(0.3, sentences, kind -> fadeIn(kind, point(0, -0.15))),
                caption.say("Three sad sentences and three happy ones. The model reads them."));
        Steering steering = steering(gpt);
        pause(0.8);

        section("A direction");
        VectorGrid grid = grid(steering.direction());
        play(
                1,
                fadeIn(ProvenanceLine.of(provenance(gpt, steering))),
                fadeIn(grid, point(0, -0.2)),
                caption.say("After layer %d their vectors differ, on average, by these %d numbers."
                        .formatted(LAYER + 1, steering.direction().size(0))));
        pause(1.2);

        section("Three stories");
        Text beginning = new Text("“" + BEGINNING + " …”", 34).setColor(Palette.INK);
        play(
                1,
                fadeOut(sentences),
                grid.animate(g -> g.moveTo(GRID_ASIDE)),
                fadeIn(beginning.centerOn(0, 2.55)),
                caption.say("They are added to every word's vector while the model writes."));
        List<Animation> writing = new ArrayList<>();
        for (int row = 0; row < STRENGTHS.size(); row++) {
            writing.add(writing(written(gpt, steering, STRENGTHS.get(row)), row));
        }
        play(0.6, fadeIn(labels()));
        play(4.2, writing);
        play(caption.say("Twice taken away, left alone, twice added: the same beginning, three stories."));
        pause(2.2);
    }

    static Steering steering(Gpt gpt) {
        return Steering.between(gpt, "blocks." + LAYER + ".hook_resid_post", HAPPY, SAD);
    }

    /** What the model writes after the beginning, token by token. */
    static List<String> written(Gpt gpt, Steering steering, double strength) {
        List<String> tokens = new ArrayList<>();
        gpt.generateWithHooks(BEGINNING, Sampling.greedy().maxTokens(TOKENS), steering.hooks(strength))
                .forEachRemaining(step -> tokens.add(step.chosen().text()));
        return tokens;
    }

    static VectorGrid grid(Tensor direction) {
        double[] values = new double[direction.size(0)];
        double strongest = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = direction.get(i);
            strongest = Math.max(strongest, Math.abs(values[i]));
        }
        return new VectorGrid(values, FULL_COLOR * strongest, GRID_SIDE, GRID);
    }

    private static Group<Text> sentences(String kind, List<String> texts, Color color, double left) {
        Group<Text> group = new Group<>(new Text(kind, 34).setColor(color).startAt(point(left, 2.6)));
        for (int i = 0; i < texts.size(); i++) {
            group.add(new Text(texts.get(i), 28).setColor(Palette.INK).startAt(point(left, 1.9 - 0.65 * i)));
        }
        return group;
    }

    private static Group<Text> labels() {
        Group<Text> labels = new Group<>();
        for (int row = 0; row < STRENGTHS.size(); row++) {
            int strength = STRENGTHS.get(row);
            String sign = strength < 0 ? "− " : strength > 0 ? "+ " : "";
            Text label = new Text(sign + Math.abs(strength) + " ×", 34).setColor(color(strength));
            labels.add(label.endAt(point(TEXTS_LEFT - 0.4, rowBaseline(row))));
        }
        return labels;
    }

    /** The text of a row appears token by token. */
    private static Animation writing(List<String> tokens, int row) {
        String story = String.join("", tokens);
        String words = story.strip();
        int skipped = story.indexOf(words);
        Text text = new Text(words + " …", 28).setColor(color(STRENGTHS.get(row)));
        text.startAt(point(TEXTS_LEFT, rowBaseline(row)));
        Group<Group<Letter>> pieces = new Group<>();
        int start = 0;
        int end = -skipped;
        for (String token : tokens) {
            end = Math.min(words.length(), end + token.length());
            pieces.add(text.between(start, end));
            start = end;
        }
        pieces.add(text.between(end, text.text().length()));
        return laggedStart(1, pieces, piece -> fadeIn(piece));
    }

    private static double rowBaseline(int row) {
        return TOP_ROW - row * ROW_DISTANCE;
    }

    private static Color color(int strength) {
        if (strength == 0) {
            return Palette.INK;
        }
        return strength < 0 ? Palette.YELLOW : Palette.signed(1).mix(Palette.INK, 0.35);
    }

    private static Provenance provenance(Gpt gpt, Steering steering) {
        return new Provenance(gpt.name(), "", "mean(sad) − mean(happy) of " + steering.hook(), List.of());
    }
}
