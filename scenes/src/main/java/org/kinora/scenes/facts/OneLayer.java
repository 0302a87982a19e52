package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.VectorColumn;

/**
 * One feed-forward layer at work on the prompt's last token: up to many units, through the bend, and down again.
 *
 * <p>What does a unit add to the answer? Its own vector, as strongly as it is on.
 */
final class OneLayer extends Step {

    /** What the answer is compared with. */
    static final String RIVAL = " Rome";

    private static final int CELLS = 24;
    private static final double CELL_HEIGHT = 0.175;
    private static final double PITCH = 0.135;
    private static final int LISTED = 6;

    OneLayer(Chapter chapter) {
        super(chapter, "03-one-layer");
    }

    @Override
    protected void tell() {
        Contributions contributions = new Contributions(gpt(), RIVAL);
        int layer = contributions.layer();
        Activations run = contributions.run();
        int last = run.ids().length - 1;
        String block = "blocks." + layer + ".";
        Place place = chapter.content();
        Point in = place.at(0.1, 0.46);
        Point middle = place.at(0.46, 0.46);
        Point out = place.at(0.84, 0.46);

        SurroundingRectangle look = frame(chapter.map().feedForward(layer));
        say("Look into one of these layers, the one in block %d, while it works on the last word.", layer + 1);
        play(0.8, create(look));
        VectorColumn given = bound(new VectorColumn(run, CELLS, 0.5, CELL_HEIGHT, block + "ln2.hook_normalized", last));
        given.moveTo(in);
        Shown givenName = count(CELLS + " of %,d", gpt().config().width(), in);
        play(1.2, growFromPoint(given, look.center()));
        play(0.6, growFromPoint(givenName, given.center()));
        say("It is given a vector: what the model has made of the text so far.");
        play(1.2, circumscribe(given));

        UnitGrid units = bound(new UnitGrid(
                run.tensor(block + "mlp.hook_pre").at(last),
                run.provenance(block + "mlp.hook_pre", last),
                PITCH,
                gpt -> at(gpt, block + "mlp.hook_pre")));
        units.moveTo(middle);
        Shown unitsName = count("%,d units", gpt().config().hidden(), middle);
        Arrow up = arrow(in.x() + 0.45, middle.x() - 2.5, middle.y());
        List<Animation> rows = new ArrayList<>();
        for (int row = 0; row < units.rows(); row++) {
            rows.add(growFromPoint(new Group<>(units.row(row)), given.center()));
        }
        chapter.hold();
        say(
                "Each of %,d units weighs all of its numbers and adds them up: the first matrix.",
                gpt().config().hidden());
        play(0.5, growArrow(up));
        play(2.2, laggedStart(0.05, rows));
        add(units);
        play(0.6, growFromPoint(unitsName, units.center()));
        say("Blue: there is what the unit looks for. Red: there is not.");

        Tensor on = run.tensor(block + "mlp.hook_post").at(last);
        chapter.hold();
        say("Then the bend: what is below zero is nearly cut off. %,d units are still on.", above(on));
        play(
                1.4,
                units.animate(u -> u.show(
                        on, run.provenance(block + "mlp.hook_post", last), gpt -> at(gpt, block + "mlp.hook_post"))));

        VectorColumn added = bound(new VectorColumn(run, CELLS, 0.5, CELL_HEIGHT, block + "hook_mlp_out", last));
        added.moveTo(out);
        Arrow down = arrow(middle.x() + 2.5, out.x() - 0.45, middle.y());
        Shown addedName = count(CELLS + " of %,d", gpt().config().width(), out);
        chapter.hold();
        say("Each that is on adds a vector of its own, the stronger the more it is on: the second matrix.");
        play(0.5, growArrow(down));
        play(1.4, growFromPoint(added, units.center()));
        play(0.6, growFromPoint(addedName, added.center()));
        say("That sum is added to what the word was before. That is all that the layer does.");
        play(1.2, circumscribe(added));

        chapter.hold();
        say("And what does each do for “Paris”, against “%s”?", RIVAL.strip());
        Group<Mobject> aside = new Group<>(added, addedName, down);
        play(
                1.4,
                units.animate(u -> u.show(
                        contributions.units(),
                        run.provenance(block + "mlp.hook_post", last),
                        gpt -> new Contributions(gpt, RIVAL).units())),
                laggedStart(0.1, aside, part -> shrinkToCenter(part)));
        remove(aside);
        Group<Mobject> list = list(contributions, place);
        List<Integer> strongest = contributions.strongest(LISTED);
        List<Animation> entries = new ArrayList<>();
        for (int i = 0; i < LISTED; i++) {
            entries.add(growFromPoint(list.get(i), units.cell(strongest.get(i)).center()));
        }
        play(2, laggedStart(0.25, entries));
        say("Most add next to nothing. A few speak up for it, and some speak against it.");
        chapter.hold();
        play(
                1,
                shrinkToCenter(units),
                shrinkToCenter(given),
                laggedStart(0.05, list, entry -> shrinkToCenter(entry)),
                shrinkToCenter(givenName),
                shrinkToCenter(unitsName),
                shrinkToCenter(up),
                shrinkToCenter(look));
        remove(units, given, list, givenName, unitsName, up, look);
    }

    private static Tensor at(Gpt gpt, String hook) {
        Activations run = gpt.forward(Chapter.PROMPT);
        return run.tensor(hook).at(run.ids().length - 1);
    }

    static int above(Tensor values) {
        int above = 0;
        for (float value : values.toArray()) {
            if (value > 0) {
                above++;
            }
        }
        return above;
    }

    private Shown count(String words, int number, Point above) {
        Text text = Lettering.label(String.format(Locale.ROOT, words, number));
        text.centerOn(above.x(), above.y() + 2.42);
        Reading reading = new Reading(
                gpt().parameters().provenance("blocks.0.mlp.W_in"),
                new double[] {gpt().config().width(), gpt().config().hidden()},
                gpt -> new double[] {gpt.config().width(), gpt.config().hidden()});
        return bound(new Shown(() -> List.of(reading), text));
    }

    private static Arrow arrow(double from, double to, double y) {
        return new Arrow(point(from, y), point(to, y)).setColor(Palette.FAINT_INK);
    }

    private Group<Mobject> list(Contributions contributions, Place place) {
        Group<Mobject> list = new Group<>();
        for (int unit : contributions.strongest(LISTED)) {
            Reading reading = contributions.reading(List.of(unit), RIVAL);
            Text text = Lettering.label(String.format(Locale.ROOT, "unit %,d:  %+.2f", unit + 1, reading.values()[0]));
            text.startAt(place.at(0.74, 0.78 - 0.13 * list.size()));
            list.add(bound(Figure.measured(text, reading)));
        }
        return list;
    }
}
