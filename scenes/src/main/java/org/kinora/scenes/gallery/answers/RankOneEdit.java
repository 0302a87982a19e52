package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.function.Supplier;
import org.kinora.engine.mobject.*;
import org.kinora.model.Gpt;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.experiments.EditedFacts;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.OuterProduct;
import org.kinora.scenes.viz.Palette;

/**
 * A fact is found inside the model and changed: one column times one row, added to one matrix, moves Paris to Japan and
 * leaves the other cities where they are (Meng et al. 2022).
 */
public final class RankOneEdit extends ModelScene {

    private static final double TOP = 2.35;
    private static final double DISTANCE = 1.08;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<EditedFacts> editing = ahead(() -> new EditedFacts(gpt));
        play(0.8, caption.say("The model has learnt where cities lie. Where does it keep that?"));
        EditedFacts facts = editing.get();
        ValueTracker strength = new ValueTracker(0);

        section("Before");
        Group<Group<Mobject>> rows = new Group<>();
        for (int prompt = 0; prompt < EditedFacts.PROMPTS.size(); prompt++) {
            double y = TOP - prompt * DISTANCE;
            rows.add(new Group<>(
                    FactRow.plate(y, 0.98, Palette.PANEL.withAlpha(0.7)), new FactRow(facts, prompt, strength, y)));
        }
        play(laggedStart(0.12, rows, row -> fadeIn(row, point(0, -0.15))).seconds(1.3));
        pause(1.2);

        section("The edit");
        OuterProduct product =
                new OuterProduct(facts.change().column(), facts.change().row());
        product.shift(0.3, 0.1);
        Text when = note("when “Paris” is read").startAt(point(-6.6, -2.33));
        Text what = note("add what says “Japan”").centerOn(0.3, 2.95);
        play(
                succession(
                        fadeOut(rows).seconds(0.5),
                        fadeIn(product.column(), point(0, -0.2)).seconds(0.6)),
                fadeIn(when).seconds(1.1),
                caption.say("In one matrix of layer %d: %,d × %d numbers, the %d × %d that change most are shown."
                        .formatted(
                                EditedFacts.LAYER + 1,
                                gpt.config().hidden(),
                                gpt.config().width(),
                                OuterProduct.ROWS,
                                OuterProduct.COLUMNS)));
        play(0.8, fadeIn(product.row(), point(0.2, 0)), fadeIn(what));
        play(laggedStart(0.01, product.products(), cell -> fadeIn(cell)).seconds(1.4));
        pause(1.2);

        section("After");
        Text added = note("of the edit is added").startAt(point(-5.4, 3.32));
        DecimalNumber percent =
                new DecimalNumber(0, 0, 34).unit(" %").rightAligned().setColor(Palette.YELLOW);
        percent.follow(moment -> 100 * strength.at(moment));
        percent.startAt(point(-5.6, added.baseline().y()));
        play(
                0.7,
                fadeOut(product),
                fadeOut(when),
                fadeOut(what),
                fadeIn(rows),
                fadeIn(added),
                fadeIn(percent),
                caption.say("One column times one row is added, little by little …"));
        play(strength.animate(s -> s.set(1)).rate(linear).seconds(3));
        play(caption.say("Paris has moved to Japan, and the other cities have stayed."));
        pause(2);
    }

    private static Text note(String text) {
        return new Text(text, 28).setColor(Palette.FAINT_INK);
    }
}
