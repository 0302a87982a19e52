package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.mobject.*;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.model.experiments.learned.UnitReadings;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.experiments.SentenceFile;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * Four of the units in the model's second layer, and what they answer most in forty sentences: a unit for animals, one for
 * places, one for the family and one for names. None of these was asked for in training.
 */
public final class UnitsTopTokens extends ModelScene {

    static final String HOOK = "blocks.1.mlp.hook_post";
    /** Found by looking which units of all layers answer a group of words most and others least. */
    static final List<Integer> UNITS = List.of(101, 992, 141, 316);

    static final int ROWS = 6;
    private static final double LEFT_EDGE = -6.4;
    private static final double HEADINGS = 3.2;
    private static final double TOP = 2.15;
    private static final double DISTANCE = 0.86;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<List<Activations>> reading = ahead(() -> read(gpt));
        play(0.8, caption.say("The model reads forty everyday sentences. What makes one of its units light up?"));
        List<Activations> runs = reading.get();
        Group<Mobject> shown = null;
        for (int unit : UNITS) {
            section("Unit " + (unit + 1));
            Group<Mobject> next = card(gpt, runs, unit);
            List<Animation> changes = new ArrayList<>();
            if (shown != null) {
                changes.add(fadeOut(shown, point(-0.4, 0)).seconds(0.4));
            }
            changes.add(laggedStart(0.12, next, part -> fadeIn(part, point(0.4, 0)))
                    .seconds(1.1));
            play(succession(changes));
            pause(1.7);
            shown = next;
        }
        play(caption.say("Nobody told it what an animal or a city is. Training did."));
        pause(1.8);
    }

    static List<Activations> read(Gpt gpt) {
        return SentenceFile.lines("everyday.txt").parallelStream()
                .map(gpt::forward)
                .toList();
    }

    private static Group<Mobject> card(Gpt gpt, List<Activations> runs, int unit) {
        List<TokenReading> top = UnitReadings.of(runs, HOOK, unit).top(ROWS);
        Text title = new Text(
                        "layer 2,  unit %,d of %,d"
                                .formatted(unit + 1, gpt.config().hidden()),
                        36)
                .setColor(Palette.YELLOW);
        Text note = new Text("activation", 26).setColor(Palette.FAINT_INK);
        double strongest = top.get(0).value();
        Group<Mobject> card = new Group<>(
                title.startAt(point(LEFT_EDGE, HEADINGS)), note.startAt(point(ReadingRow.BARS_LEFT, HEADINGS)));
        for (int row = 0; row < top.size(); row++) {
            card.add(new ReadingRow(top.get(row), HOOK, unit, strongest, LEFT_EDGE, TOP - row * DISTANCE));
        }
        return card;
    }
}
