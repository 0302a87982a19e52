package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.scenes.explainer.Additions.Vote;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Slab;
import org.kinora.scenes.viz.TokenTrain;
import org.kinora.scenes.viz.UnitLights;
import org.kinora.scenes.viz.WholeVector;

/**
 * A vector goes through a feed-forward network alone: of a thousand units some light up, and each of these adds its own
 * vector to it. Those that speak loudest for the likeliest words are shown one by one, the others together.
 *
 * <p>What does a unit of a feed-forward network do when it lights up? It adds something to the vector, such as what makes
 * “computer” likelier.
 */
final class Memory extends Beat<Traveller, Threaded> {

    /** How many units are shown one by one. */
    static final int VOTES = 4;

    /** How many lines are shown that a unit has lit up for. */
    static final int TEXTS = 3;

    /** Of a number, the size that has the full colour. */
    static final double STRONGEST = 7;

    private static final int LIGHTS_ACROSS = 24;
    /** How much of a pane its lights fill. */
    private static final double FILLED = 0.9;

    Memory(Stage stage) {
        super(stage, "15-memory");
    }

    private Room room() {
        return new Room(stage.whole());
    }

    /** The layer whose feed-forward network is shown: the last, whose units speak for words most directly. */
    private int layer() {
        return gpt().config().layers() - 1;
    }

    @Override
    protected Traveller opening() {
        Traveller traveller = Traveller.of(stage, gpt().forward(Stage.prompt()));
        add(traveller.column());
        return traveller;
    }

    @Override
    protected Threaded play(Traveller given) {
        Activations run = given.run();
        Additions additions = new Additions(gpt(), run, layer());
        Supplier<List<Vote>> voting = ahead(() -> votes(additions));
        Supplier<List<SeenBefore>> seeing =
                ahead(() -> seenBefore(voting.get().get(0).unit()));
        WholeVector column = alone(given, additions);
        RoundedRectangle pane = pane();
        UnitLights lights = lights(additions, pane);
        Text name = Lettering.aside("feed-forward network");
        name.nextTo(pane, UP, 0.12);
        if (name.corner(UP).y() > stage.whole().top()) {
            name.shift(0, stage.whole().top() - name.corner(UP).y());
        }
        Group<Mobject> slab = new Group<>(pane, lights);
        double outside = stage.whole().right() + pane.width() - pane.center().x();
        slab.shift(outside, 0);
        add(slab);
        play(slab.animate(s -> s.shift(-outside, 0)).seconds(1.2).at("through"));
        play(growFromPoint(name, pane.corner(UP)).seconds(0.6).at("feed-forward"));
        play(
                reading(column, pane).at("It has"),
                laggedStart(0.22, lights.stripes(), lights::lighting)
                        .seconds(0.65)
                        .at("that light"));

        List<Vote> votes = voting.get();
        Circle ring = Sums.ring(lights, votes.get(0).unit());
        seen(seeing.get(), ring);
        Sums sums = new Sums(this, room(), additions, lights, column);
        Group<Mobject> labels = sums.addOneByOne(votes);
        sums.addRest(pane.center());
        return pullBack(column, slab, labels, name, run);
    }

    /** The units that speak for the likeliest words, the likeliest last. */
    private List<Vote> votes(Additions additions) {
        List<Vote> votes = new ArrayList<>(additions.votes(gpt(), VOTES, Stage.BARS));
        Collections.reverse(votes);
        return votes;
    }

    private List<SeenBefore> seenBefore(int unit) {
        int[] found = stage.scene()
                .computed(name() + " seen before", () -> SeenBefore.find(gpt(), layer(), unit, TEXTS), unit, TEXTS);
        return SeenBefore.of(gpt(), layer(), unit, found);
    }

    /** One unit is looked at, and what it lights up for among the lines that the model was taught. */
    private void seen(List<SeenBefore> before, Circle ring) {
        Place place = room().texts();
        Group<SeenLine> lines = new Group<>();
        for (SeenBefore line : before) {
            double up = 1 - (lines.size() + 0.5) / before.size();
            lines.add(stage.bound(new SeenLine(line, Lettering.LABEL, place.width()))
                    .startAt(place.at(0, up)));
        }
        play(
                growFromCenter(ring).seconds(0.4).at("for things"),
                laggedStart(0.3, lines, line -> growFromPoint(line, ring.center()))
                        .seconds(1.1)
                        .at("things it"));
        play(
                laggedStart(0.1, lines, line -> line.animate(l -> l.scale(0.02).moveTo(ring.center())))
                        .seconds(0.6)
                        .at("and each"),
                fadeOut(ring).seconds(0.3).at("one that"));
        remove(lines);
    }

    /** All its numbers close up, and it goes on by itself. */
    private WholeVector alone(Traveller given, Additions additions) {
        WholeVector column = stage.bound(new WholeVector(additions.before(), STRONGEST, room().columnHeight()));
        column.moveTo(stage.whole().center());
        play(0.9, fadeTransform(given.column(), column));
        play(1.1, column.animate(c -> c.moveTo(room().column())));
        return column;
    }

    private RoundedRectangle pane() {
        double height = room().paneHeight();
        return new RoundedRectangle(room().paneWidth(), height, 0.06)
                .setFill(Palette.GLASS, 0.14)
                .setStroke(Palette.GLASS_EDGE.withAlpha(0.8), 1.4)
                .moveTo(room().pane());
    }

    private UnitLights lights(Additions additions, RoundedRectangle pane) {
        int rows = (additions.units().values().length + LIGHTS_ACROSS - 1) / LIGHTS_ACROSS;
        double step = FILLED * Math.min(pane.width() / LIGHTS_ACROSS, pane.height() / rows);
        return stage.bound(new UnitLights(additions.units(), LIGHTS_ACROSS, step).moveTo(pane.center()));
    }

    /** The column is read: its likeness goes into the pane and spreads over it. */
    private Animation reading(WholeVector column, RoundedRectangle pane) {
        WholeVector likeness = column.copy();
        likeness.show();
        return succession(
                likeness.animate(l -> l.moveTo(pane.corner(LEFT))).seconds(0.65),
                fadeOut(likeness, point(0.8 * pane.width(), 0)).seconds(0.65));
    }

    /** The pane turns out to be the last slab of the machine, and the column one of many. */
    private Threaded pullBack(
            WholeVector column, Group<Mobject> slab, Group<Mobject> labels, Text name, Activations run) {
        Machine machine = stage.machine();
        TokenTrain train = stage.train(run);
        Slab last = machine.slab(layer());
        double shrinkage = machine.slabHeight() / slab.height();
        play(0.5, labels.animate(l -> l.scale(0.02, slab.center())), name.animate(n -> n.scale(0.02, slab.center())));
        remove(labels, name);
        List<Animation> others = new ArrayList<>();
        for (int layer = layer() - 1; layer >= 0; layer--) {
            Slab other = machine.slab(layer);
            others.add(fadeIn(other, other.middle().flat().minus(last.middle().flat())));
        }
        List<Animation> tokens = new ArrayList<>();
        for (NumberGrid token : train.earlier()) {
            tokens.add(fadeIn(token, token.center().minus(train.last().center())));
        }
        play(
                1.5,
                laggedStart(0.2, others).seconds(1).delay(0.5),
                together(tokens).seconds(0.6).delay(0.9),
                stage.scene().camera().animate(stage::near),
                slab.animate(s -> machine.facing(s.scale(shrinkage)).moveTo(last.middle())),
                column.animate(c -> machine.facing(c.setHeight(train.columnHeight()))
                        .moveTo(train.last().centerInSpace())));
        remove(column);
        machine.slabs().forEach(other -> remove(other));
        train.earlier().forEach(token -> remove(token));
        add(machine, train);
        play(0.4, fadeOut(slab));
        return new Threaded(train);
    }
}
