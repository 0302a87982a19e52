package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.NumberColumn;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.VectorColumn;

/**
 * One feed-forward layer at work on the prompt's last token: one of its units number by number, then all of them, through the
 * bend, and down again.
 *
 * <p>What does a unit add to the answer? Its own vector, as strongly as it is on.
 */
final class OneLayer extends Step {

    /** What the answer is compared with. */
    static final String RIVAL = " Rome";

    private static final int CELLS = 24;
    private static final double CELL_WIDTH = 0.5;
    private static final double LABEL_SPACE = 0.6;
    private static final int UNITS_ACROSS = 32;
    private static final int SPEAKING_FOR = 4;
    private static final int SPEAKING_AGAINST = 2;

    private Contributions contributions;
    private Activations run;
    private int last;
    private String block;
    private Place place;
    private double height;
    private VectorColumn given;
    private Shown givenName;
    private UnitGrid units;

    OneLayer(Chapter chapter) {
        super(chapter, "03-one-layer");
    }

    @Override
    protected void tell() {
        contributions = new Contributions(gpt(), RIVAL);
        run = contributions.run();
        last = run.ids().length - 1;
        block = "blocks." + contributions.layer() + ".";
        place = chapter.isUpright() ? chapter.content().part(0, 1, 0.2, 1) : chapter.content();
        height = Math.min(4.4, 0.9 * place.height()) - LABEL_SPACE;
        SurroundingRectangle look = frame(chapter.map().feedForward(contributions.layer()));
        come(look);
        oneUnit(look);
        allUnits();
        down(look);
    }

    /** The vector that is given to the layer. */
    private void come(SurroundingRectangle look) {
        say(
                "This is the one in block %.0f, while the model reads the last word, “is”.",
                count(gpt -> contributions.layer() + 1));
        play(0.9, create(look));
        given = bound(new VectorColumn(run, CELLS, CELL_WIDTH, height / CELLS, block + "ln2.hook_normalized", last));
        given.moveTo(place.at(0.1, 0.46));
        play(1.2, growFromPoint(given, look.center()));
        hold();
        say(
                "In comes a vector of %.0f numbers: what it has made of the text so far.",
                count(gpt -> gpt.config().width()));
        givenName = size(place.at(0.1, 0.46));
        play(0.8, growFromPoint(givenName, given.center()));
        play(1, circumscribe(given));
        hold();
    }

    /** Weights, products, their sum, and the bend. */
    private void oneUnit(SurroundingRectangle look) {
        int unit = example();
        UnitAtWork work = new UnitAtWork(gpt(), run, contributions.layer(), unit);
        say("One unit of this layer is a list of weights, one for each of these numbers.");
        NumberColumn weights = bound(new NumberColumn(work.weights(CELLS), CELL_WIDTH, height / CELLS));
        weights.moveTo(place.at(0.26, 0.46));
        Text times = Lettering.label("×").centerOn(place.at(0.18, 0.46));
        play(1.2, growFromPoint(weights, look.center()));
        play(0.5, growFromCenter(times));
        hold();

        say("Number times weight, all of it added up: so much is there of what the unit looks for.");
        NumberColumn products = bound(new NumberColumn(work.products(CELLS), CELL_WIDTH, height / CELLS));
        products.moveTo(place.at(0.42, 0.46));
        Text equal = Lettering.label("=").centerOn(place.at(0.34, 0.46));
        List<Animation> multiplying = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            multiplying.add(growFromPoint(
                    products.cells().get(i), weights.cells().get(i).center()));
        }
        play(2.4, growFromCenter(equal).seconds(0.5), laggedStart(0.15, multiplying));
        add(products);
        DecimalNumber sum = new DecimalNumber(0, 2, Lettering.LABEL)
                .centered()
                .setColor(Palette.INK)
                .moveTo(place.at(0.545, 0.46));
        Reading summed = work.sum();
        Shown sumShown = bound(new Shown(
                () -> List.of(
                        new Reading(summed.source(), new double[] {sum.value().get()}, summed.again())),
                sum));
        play(
                1.4,
                growFromPoint(sumShown, products.center()).seconds(0.5),
                sum.animate(s -> s.setValue(summed.values()[0])));
        hold();

        say("Then the bend: below zero next to nothing passes, above it nearly all.");
        Bend bend = bound(new Bend(run, contributions.layer(), bendPlace()));
        play(1.4, create(bend));
        Dot dot = new Dot(sum.center(), 0.1).setColor(Palette.YELLOW);
        double x = summed.values()[0];
        double y = work.passed().values()[0];
        play(0.9, growFromCenter(dot).seconds(0.2), after(0.2, dot.animate(d -> d.moveTo(bend.at(x, 0)))));
        play(0.9, dot.animate(d -> d.moveTo(bend.at(x, y))));
        hold();

        units = bound(new UnitGrid(
                run.tensor(block + "mlp.hook_pre").at(last),
                run.provenance(block + "mlp.hook_pre", last),
                pitch(),
                gpt -> at(gpt, block + "mlp.hook_pre")));
        units.moveTo(place.at(0.5, 0.46));
        Point cell = units.cell(unit).center();
        Group<Mobject> parts = new Group<>(bend, sumShown, products, equal, weights, times, dot);
        say(
                "That was one of %,.0f units in this layer. All of them do it at once.",
                count(gpt -> gpt.config().hidden()));
        play(
                1.1,
                laggedStart(
                        0.05,
                        parts,
                        part -> fadeOut(part, cell.minus(part.center())).scale(0.05)));
        remove(parts);
    }

    /** The unit that adds most of those whose sum is on the sheet with the bend. */
    private int example() {
        Tensor sums = run.tensor(block + "mlp.hook_pre").at(last);
        return contributions.strongest(sums.size()).stream()
                .filter(unit -> sums.get(unit) > 0 && sums.get(unit) < Bend.MOST)
                .findFirst()
                .orElseThrow();
    }

    private Place bendPlace() {
        Place right = place.part(chapter.isWide() ? 0.64 : 0.63, 1, 0, 1);
        double high = Math.min(0.75 * height, 1.1 * right.width());
        return Place.of(
                right.left(),
                right.right(),
                place.at(0, 0.46).y() - high / 2,
                place.at(0, 0.46).y() + high / 2);
    }

    private double pitch() {
        return Math.min(height, 0.52 * place.width()) / UNITS_ACROSS;
    }

    private void allUnits() {
        List<Animation> rows = new ArrayList<>();
        for (int row = 0; row < units.rows(); row++) {
            rows.add(growFromPoint(new Group<>(units.row(row)), given.center()));
        }
        play(2.4, laggedStart(0.05, rows));
        add(units);
        hold();
        say("Blue: what the unit looks for is there. Red: it is not.");
        play(1.4, circumscribe(units));
        hold();
        Tensor on = run.tensor(block + "mlp.hook_post").at(last);
        say(
                "The bend cuts off what is below zero: %,.0f units stay on.",
                count(gpt -> above(at(gpt, block + "mlp.hook_post"))));
        play(
                1.8,
                units.animate(u -> u.show(
                        on, run.provenance(block + "mlp.hook_post", last), gpt -> at(gpt, block + "mlp.hook_post"))));
        hold();
    }

    /** What all units add, and what each of them adds for the answer. */
    private void down(SurroundingRectangle look) {
        VectorColumn added =
                bound(new VectorColumn(run, CELLS, CELL_WIDTH, height / CELLS, block + "hook_mlp_out", last));
        added.moveTo(place.at(0.9, 0.46));
        double half = pitch() * UNITS_ACROSS / 2;
        Point middle = units.center();
        Arrow arrow = new Arrow(
                        middle.plus(point(half + 0.1, 0)), added.center().minus(point(CELL_WIDTH / 2 + 0.1, 0)))
                .setColor(Palette.FAINT_INK);
        say("Each of them adds a vector of its own, the stronger the more it is on.");
        play(0.6, growArrow(arrow));
        List<Animation> adding = new ArrayList<>();
        added.cells().forEach(cell -> adding.add(growFromPoint(cell, middle)));
        play(2.2, laggedStart(0.1, adding));
        add(added);
        hold();
        Shown addedName = size(added.center());
        say("The sum is added to what the word was before. That is all the layer does.");
        play(0.6, growFromPoint(addedName, added.center()));
        play(1.4, added.animate(a -> a.moveTo(given.center())).rate(RateFunctions::thereAndBack));
        hold();

        say("And what does each unit do for “Paris”, against “%s”?".formatted(RIVAL.strip()));
        Group<Mobject> aside = new Group<>(added, addedName, arrow, givenName, given);
        play(
                1.6,
                units.animate(u -> u.show(
                                contributions.units(),
                                run.provenance(block + "mlp.hook_post", last),
                                gpt -> new Contributions(gpt, RIVAL).units())
                        .moveTo(place.at(0.27, 0.46))),
                laggedStart(0.1, aside, part -> shrinkToCenter(part)));
        remove(aside);
        Group<UnitRow> list = list();
        List<Animation> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entries.add(growFromPoint(list.get(i), units.cell(listed().get(i)).center()));
        }
        play(2.2, laggedStart(0.25, entries));
        hold();
        say("Most add next to nothing. A few speak up for it, some against it.");
        play(1.2, circumscribe(new Group<>(list.stream().limit(SPEAKING_FOR).toList())));
        play(1.2, circumscribe(new Group<>(list.stream().skip(SPEAKING_FOR).toList())));
        hold();
        Point plate = look.center();
        play(
                1,
                fadeOut(units, plate.minus(units.center())).scale(0.1),
                laggedStart(
                        0.05,
                        list,
                        row -> fadeOut(row, plate.minus(row.center())).scale(0.1)),
                shrinkToCenter(look));
        remove(units, list, look);
    }

    private Tensor at(Gpt gpt, String hook) {
        Activations read = gpt.forward(Chapter.PROMPT);
        return read.tensor(hook).at(read.ids().length - 1);
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

    /** How many of a vector's numbers are shown, above its column. */
    private Shown size(Point column) {
        Reading width = count(gpt -> gpt.config().width());
        Text text = Lettering.label(String.format(Locale.ROOT, "%d of %,.0f", CELLS, width.values()[0]));
        text.centerOn(column.plus(point(0, height / 2 + LABEL_SPACE / 2)));
        return bound(new Shown(() -> List.of(width), text));
    }

    private List<Integer> listed() {
        List<Integer> listed = new ArrayList<>(contributions.strongest(SPEAKING_FOR));
        List<Integer> against = new ArrayList<>(contributions.weakest(SPEAKING_AGAINST));
        for (int i = against.size() - 1; i >= 0; i--) {
            listed.add(against.get(i));
        }
        return listed;
    }

    private Group<UnitRow> list() {
        Group<UnitRow> list = new Group<>();
        double most = contributions.units().get(contributions.strongest(1).get(0));
        Place right = place.part(0.575, 1, 0, 1);
        double distance = Math.min(0.72, height / 6);
        for (int unit : listed()) {
            Point left = point(right.left(), units.center().y() + (2.5 - list.size()) * distance);
            list.add(bound(new UnitRow(unit, contributions.reading(List.of(unit), RIVAL), most, left, right.width())));
        }
        return list;
    }
}
