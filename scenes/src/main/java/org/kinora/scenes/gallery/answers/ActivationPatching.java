package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Activations;
import org.kinora.model.Prediction;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/**
 * The model reads about Italy, but one vector is taken from a run about France: a map of where that is enough to make it
 * answer Paris.
 */
public final class ActivationPatching extends ModelScene {

    private static final double CELL_WIDTH = 1.36;
    private static final double CELL_HEIGHT = 0.56;
    private static final double TOKEN_SIZE = 29;
    private static final Point BARS = point(3.4, 0.55);

    private final Caption caption = new Caption();
    private SurroundingRectangle frame;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        CapitalPatching patching = new CapitalPatching(gpt());
        int layers = gpt().config().layers();
        int last = patching.clean().ids().length - 1;
        HeatMap map = patching.map(CELL_WIDTH, CELL_HEIGHT).labelRows(Counted.layers(layers), 26);
        map.shift(-2.1 - map.cells().center().x(), -0.05);
        double middle = map.cells().center().x();
        TokenRow clean = tokens(patching.clean(), point(middle, 2.6));
        TokenRow corrupted = tokens(patching.corrupted(), point(middle, -2.6));
        AnswerBars bars = patching.bars(1.9, 36).shift(BARS);

        Text heading = new Text("the next word", 30).setColor(Palette.FAINT_INK);
        heading.centerOn(BARS.plus(point(0.9, 0.75)));

        section("Two prompts");
        play(
                1,
                fadeIn(ProvenanceLine.of(map.provenance())),
                fadeIn(clean),
                fadeIn(heading),
                fadeIn(bars),
                caption.say("One prompt, and what the model says next."));
        pause(0.7);
        play(
                1,
                fadeIn(corrupted),
                clean.animate(c -> c.setOpacity(0.4)),
                bars.animate(b -> b.show(patching.corrupted().prediction())),
                caption.say("Another prompt, another answer."));
        pause(0.7);

        section("Every vector");
        play(
                fadeIn(map.labels()),
                clean.animate(c -> c.setOpacity(1)),
                caption.say("One vector of the upper run is put into the lower one, at every place in turn."));
        play(3, laggedStart(0.08, map.cells(), cell -> fadeIn(cell)));
        play(caption.say("Bright: that one vector brings “Paris” back."));
        pause(0.6);

        section("Two of them");
        patch(patching, map, bars, 0, last - 1, "In the first layers it is the country's vector that counts …");
        patch(patching, map, bars, layers - 1, last, "… and in the last layer the one that answers: it moved.");
    }

    private static TokenRow tokens(Activations run, Point place) {
        return new TokenRow(run, TOKEN_SIZE, CELL_WIDTH + 0.06).shift(place);
    }

    private void patch(CapitalPatching patching, HeatMap map, AnswerBars bars, int layer, int position, String words) {
        Prediction patched = patching.patched(layer, position);
        SurroundingRectangle next =
                new SurroundingRectangle(map.cell(layer, position), 0.035, 0.1).setStroke(Palette.INK, 5);
        play(
                0.8,
                frame == null ? create(next) : replacementTransform(frame, next),
                bars.animate(b -> b.show(patched)),
                caption.say(words));
        frame = next;
        pause(1.6);
    }
}
