package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.model.Activations;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** What a model would answer if it stopped after the first layer, the second, … : a table that fills in from below. */
public final class LogitLens extends ModelScene {

    static final String PROMPT = "The capital of France is";

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Activations run = gpt().forward(PROMPT);
        LensTable table = new LensTable(gpt(), run).shift(0.75, 0.45);
        TokenRow tokens = new TokenRow(run, 34, LensTable.COLUMN_WIDTH + 0.06);
        tokens.shift(0.75, -2.75);

        section("Prompt");
        play(
                1,
                fadeIn(ProvenanceLine.of(table.map().provenance())),
                laggedStart(0.1, tokens.chips(), chip -> fadeIn(chip, point(0, 0.2))),
                fadeIn(table.map().labels()),
                caption.say("What would the model say next if it stopped after a few layers?"));
        pause(0.6);

        section("Layer by layer");
        int depths = gpt().config().layers() + 1;
        for (int depth = 0; depth < depths; depth++) {
            if (depth == 1) {
                play(caption.say("Brighter: closer to what it says in the end."));
            }
            play(0.9, laggedStart(0.12, table.row(depth), cell -> fadeIn(cell, point(0, 0.25))));
        }
        pause(0.5);

        section("Answer");
        int last = run.ids().length - 1;
        SurroundingRectangle frame =
                new SurroundingRectangle(table.map().cell(depths - 1, last), 0.035, 0.1).setStroke(Palette.INK, 5);
        play(
                0.8,
                create(frame),
                caption.say("“%s” takes shape in the last layers."
                        .formatted(run.prediction().top(1).get(0).text().strip())));
        pause(2);
    }
}
