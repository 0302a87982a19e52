package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Activations;
import org.kinora.model.Tensor;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** What every head of every layer looks at, drawn from the memory in which the model left it. */
public final class HeadPatterns extends ModelScene {

    static final String PROMPT = "The cat sat on the mat because it was tired";

    private static final Point WALL = point(0.55, 0.15);
    private static final Point LARGE = point(0.55, 0.35);
    private static final double LARGER = 2.1;
    private static final double LARGE_WORDS = 26;
    private static final double SMALL_WORDS = 19.2;

    private final Caption caption = new Caption();

    /** One head of one layer, from 0. */
    record Head(int layer, int number) {}

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Activations run = gpt().forward(PROMPT);
        int layers = gpt().config().layers();
        PatternWall wall = new PatternWall(run, layers, gpt().config().heads()).moveTo(WALL);
        List<String> words = TokenText.readable(run.tokens());
        Group<Group<Text>> aroundAll = labels(wall, words);
        Text layer = heading(0);

        section("One head");
        NumberGrid one = wall.head(0).saveState().scale(LARGER).moveTo(LARGE);
        Group<Group<Text>> aroundOne =
                new Group<>(GridLabels.ofRows(one, words, LARGE_WORDS), GridLabels.ofColumns(one, words, LARGE_WORDS));
        one.setScale(Palette.DARK);
        play(0.8, fadeIn(ProvenanceLine.of(wall.provenance())), fadeIn(one), fadeIn(aroundOne));
        play(
                1,
                one.animate(o -> o.setScale(Palette.SMALL_PROBABILITIES)),
                caption.say("Each row shows what one word looks at: itself and the words before it."));
        pause(1.2);

        section("Eight heads");
        wall.setScale(Palette.SMALL_PROBABILITIES);
        play(0.3, fadeOut(aroundOne));
        play(
                0.9,
                one.animate(o -> o.restore().setScale(Palette.SMALL_PROBABILITIES)),
                caption.say("Eight heads of a layer do so at the same time."));
        play(
                1.1,
                fadeIn(layer),
                fadeIn(aroundAll),
                laggedStart(
                        0.1,
                        wall.heads().subList(1, wall.heads().size()).stream()
                                .map(head -> fadeIn(head))
                                .toList()),
                laggedStart(0.1, wall.names().stream().map(name -> fadeIn(name)).toList()));
        pause(0.5);

        section("Layer by layer");
        play(0.3, caption.say("From layer to layer each learns to look for something else."));
        for (int next = 1; next < layers; next++) {
            layer = turnTo(next, layer, wall);
        }

        section("The word before");
        Head devoted = mostDevotedToTheWordBefore(run, layers);
        if (devoted.layer() != layers - 1) {
            turnTo(devoted.layer(), layer, wall);
        }
        SurroundingRectangle frame =
                new SurroundingRectangle(wall.head(devoted.number()), 0.06, 0.08).setStroke(Palette.YELLOW, 5);
        play(
                0.7,
                create(frame),
                wall.name(devoted.number()).animate(name -> name.setColor(Palette.YELLOW)),
                caption.say("Head %d of layer %d gives %.0f %% of its attention to the word before."
                        .formatted(devoted.number() + 1, devoted.layer() + 1, 100 * toTheWordBefore(run, devoted))));
        pause(2);
    }

    /** Words to the left of all rows of grids, and below all columns of them. */
    private static Group<Group<Text>> labels(PatternWall wall, List<String> words) {
        int heads = wall.heads().size();
        int across = (heads + 1) / 2;
        Group<Group<Text>> labels = new Group<>(
                GridLabels.ofRows(wall.head(0), words, SMALL_WORDS),
                GridLabels.ofRows(wall.head(across), words, SMALL_WORDS));
        for (int head = across; head < heads; head++) {
            labels.add(GridLabels.ofColumns(wall.head(head), words, SMALL_WORDS));
        }
        return labels;
    }

    private static Text heading(int layer) {
        Text heading = new Text("Layer " + (layer + 1), 40).setColor(Palette.INK);
        return heading.startAt(point(-6.6, 3));
    }

    /** Fades the grids to dark, and in again with another layer. */
    private Text turnTo(int layer, Text heading, PatternWall wall) {
        Text next = heading(layer);
        play(0.25, wall.animate(w -> w.setScale(Palette.DARK)), fadeOut(heading));
        wall.showLayer(layer);
        play(0.55, wall.animate(w -> w.setScale(Palette.SMALL_PROBABILITIES)), fadeIn(next));
        return next;
    }

    static Head mostDevotedToTheWordBefore(Activations run, int layers) {
        Head best = new Head(0, 0);
        for (int layer = 0; layer < layers; layer++) {
            int heads = run.tensor("blocks." + layer + ".attn.hook_pattern").size(0);
            for (int number = 0; number < heads; number++) {
                Head head = new Head(layer, number);
                if (toTheWordBefore(run, head) > toTheWordBefore(run, best)) {
                    best = head;
                }
            }
        }
        return best;
    }

    /** The share of attention that goes to the word before, on average over all words that have one. */
    static double toTheWordBefore(Activations run, Head head) {
        Tensor pattern = run.pattern(head.layer(), head.number());
        return IntStream.range(1, pattern.size(0))
                .mapToDouble(word -> pattern.get(word, word - 1))
                .average()
                .orElse(0);
    }
}
