package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.PrincipalComponents;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** One word in eight sentences begins as one vector; layer by layer its two meanings part. */
public final class TwoMeanings extends ModelScene {

    static final String WORD = " bank";
    static final List<String> BY_THE_WATER = List.of(
            "The ducks left the water and sat on the bank",
            "The frog jumped out of the water onto the bank",
            "They had a picnic by the river on the bank",
            "The children walked along the river and sat on the bank");
    static final List<String> OF_MONEY = List.of(
            "He paid the money into the bank",
            "She saves her money at the bank",
            "I keep my money safe in the bank",
            "The man borrowed money from the bank");

    private static final Point PLANE = point(3.6, 0.2);
    private static final double RADIUS = 2.75;
    private static final double PROSE_SIZE = 26;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        int layers = gpt().config().layers();
        List<Tensor> places = places(gpt());
        double unit = unit(places.get(layers));
        VectorDots dots = dots(gpt(), places, unit);
        Circle rim = new Circle(RADIUS).setFill(Palette.PANEL.withAlpha(0.55)).setStroke(Palette.RIM, 2);
        rim.shift(PLANE);
        Group<Text> sentences = sentences();
        Text depth = depth("as it is looked up");

        section("One word");
        play(
                1.5,
                fadeIn(ProvenanceLine.of(provenance(gpt(), "blocks.*.hook_resid_post"))),
                laggedStart(0.15, sentences, line -> fadeIn(line, point(0, 0.15))),
                caption.say("One word in eight sentences, with two meanings."));
        pause(0.8);
        play(
                1,
                fadeIn(rim),
                fadeIn(depth),
                fadeIn(dots),
                caption.say("The model looks it up: it is the same vector everywhere."));
        pause(0.8);

        section("Layer by layer");
        play(caption.say("With every layer it takes in more of what stands around it …"));
        for (int layer = 0; layer < layers; layer++) {
            int shown = layer + 1;
            Text next = depth("after layer " + shown);
            play(
                    1,
                    replacementTransform(depth, next),
                    dots.animate(d -> d.show(places.get(shown), provenance(gpt(), hook(shown)))));
            depth = next;
        }
        play(caption.say("… until the two meanings lie apart."));
        pause(2.2);
    }

    /**
     * Where the word's vectors lie at each depth, from the embedding to the last layer: [8, 2] each. The plane is that of the
     * two principal components after the last layer, through the mean of each depth.
     */
    static List<Tensor> places(Gpt gpt) {
        List<Activations> runs = Stream.concat(BY_THE_WATER.stream(), OF_MONEY.stream())
                .map(gpt::forward)
                .toList();
        int layers = gpt.config().layers();
        Tensor last = vectors(gpt, runs, hook(layers));
        PrincipalComponents plane = new PrincipalComponents(last, 2);
        List<Tensor> places = new ArrayList<>();
        for (int depth = 0; depth <= layers; depth++) {
            places.add(aroundTheirMean(plane.project(vectors(gpt, runs, hook(depth)))));
        }
        return places;
    }

    private static String hook(int depth) {
        return depth == 0 ? "hook_embed" : "blocks." + (depth - 1) + ".hook_resid_post";
    }

    /** The word's vector in every run, [runs, width]. */
    private static Tensor vectors(Gpt gpt, List<Activations> runs, String hook) {
        int width = gpt.config().width();
        float[] rows = new float[runs.size() * width];
        for (int i = 0; i < runs.size(); i++) {
            int last = runs.get(i).ids().length - 1;
            System.arraycopy(runs.get(i).tensor(hook).at(last).toArray(), 0, rows, i * width, width);
        }
        return Tensor.of(rows, runs.size(), width);
    }

    private static Tensor aroundTheirMean(Tensor places) {
        float[] values = places.toArray();
        int count = places.size(0);
        for (int axis = 0; axis < 2; axis++) {
            double mean = 0;
            for (int i = 0; i < count; i++) {
                mean += values[2 * i + axis] / (double) count;
            }
            for (int i = 0; i < count; i++) {
                values[2 * i + axis] -= (float) mean;
            }
        }
        return Tensor.of(values, count, 2);
    }

    static double unit(Tensor places) {
        double farthest = 0;
        for (int i = 0; i < places.size(0); i++) {
            farthest = Math.max(farthest, Math.hypot(places.get(i, 0), places.get(i, 1)));
        }
        return 0.93 * RADIUS / farthest;
    }

    static VectorDots dots(Gpt gpt, List<Tensor> places, double unit) {
        List<Color> colors = new ArrayList<>();
        for (int i = 0; i < places.get(0).size(0); i++) {
            colors.add(color(i < BY_THE_WATER.size()));
        }
        return new VectorDots(places.get(0), provenance(gpt, hook(0)), colors, 0.13, PLANE, unit);
    }

    private static Color color(boolean byTheWater) {
        return byTheWater ? Palette.TEAL : Palette.YELLOW;
    }

    private static Provenance provenance(Gpt gpt, String hook) {
        return new Provenance(gpt.name(), "… bank", hook + " on two principal components", List.of());
    }

    private static Group<Text> sentences() {
        Group<Text> lines = new Group<>();
        double y = 2.55;
        for (boolean byTheWater : new boolean[] {true, false}) {
            for (String sentence : byTheWater ? BY_THE_WATER : OF_MONEY) {
                Text line = new Text(sentence, PROSE_SIZE).setColor(Palette.FAINT_INK);
                line.part(WORD.strip()).setColor(color(byTheWater));
                line.startAt(point(-6.6, y));
                lines.add(line);
                y -= 0.6;
            }
            y -= 0.35;
        }
        return lines;
    }

    private static Text depth(String words) {
        return new Text(words, 30).setColor(Palette.INK).centerOn(PLANE.x(), -2.95);
    }
}
