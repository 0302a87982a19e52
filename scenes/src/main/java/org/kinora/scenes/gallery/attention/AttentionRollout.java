package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Text;
import org.kinora.model.Activations;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** How what each word holds has come from the others, through all layers so far, if half of it stays with every layer. */
public final class AttentionRollout extends ModelScene {

    static final String PROMPT = "The boy gave the girl a red ball";

    private static final double WORD_SIZE = 24;
    private static final double HEADING_SIZE = 30;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Activations run = gpt().forward(PROMPT);
        RolloutMaps rollout = new RolloutMaps(gpt(), run);
        int layers = gpt().config().layers();
        HeatMap attention = rollout.attentionMap(0);
        HeatMap reached = rollout.reachedMap(0);
        List<String> words = TokenText.readable(run.tokens());
        attention.labelRows(words, WORD_SIZE).labelColumns(words, WORD_SIZE);
        reached.labelRows(words, WORD_SIZE).labelColumns(words, WORD_SIZE);
        attention.moveTo(-3.55, -0.15);
        reached.moveTo(3.25, -0.15);
        Text left = attention.heading("layer 1 looks at", HEADING_SIZE);
        Text right = reached.heading("before any layer", HEADING_SIZE);

        section("Before");
        play(
                1,
                fadeIn(ProvenanceLine.of(rollout.provenance(layers))),
                fadeIn(reached),
                fadeIn(right),
                caption.say("At first each word holds only itself."));
        pause(0.6);
        play(
                1,
                fadeIn(attention),
                fadeIn(left),
                caption.say("A layer mixes in what its heads look at, here on average."));
        pause(0.5);

        section("Layer by layer");
        for (int layer = 0; layer < layers; layer++) {
            int shown = layer;
            Text nextRight = reached.heading("after layer " + (layer + 1), HEADING_SIZE);
            if (layer > 0) {
                Text nextLeft = attention.heading("layer " + (layer + 1) + " looks at", HEADING_SIZE);
                play(
                        0.5,
                        replacementTransform(left, nextLeft),
                        attention.animate(a -> rollout.showAttention(a, shown)));
                left = nextLeft;
            }
            play(0.8, replacementTransform(right, nextRight), reached.animate(r -> rollout.showReached(r, shown + 1)));
            right = nextRight;
        }
        play(caption.say("In the end most of what a word holds has come by way of the first: attention rests there."));
        pause(2);
    }
}
