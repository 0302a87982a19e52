package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Gpt;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;

/**
 * The machine is taken apart, and all its parameters are counted and drawn as areas.
 *
 * <p>Where are most of a block's numbers? Two of three are in its feed-forward layer.
 */
final class Count extends Step {

    private static final double OPEN = 0.5;
    private static final double SMALLER = 0.78;

    private final List<CountRow> counted = new ArrayList<>();

    Count(Chapter chapter) {
        super(chapter, "02-count");
    }

    @Override
    public void begin() {
        add(chapter.question(), chapter.machine());
        add(chapter.total().show(Kind.readingOfAll(gpt())));
    }

    @Override
    protected void tell() {
        ParameterMap map = chapter.map();
        Place place = chapter.besideMachine();
        chapter.putInto(map, chapter.machinePlace());
        Group<RoundedRectangle> shelves = map.shelves();
        say("Take it apart and count. Every number is the same little piece of area.");
        takeApart(shelves);
        hold();

        say(
                "%.0f %% are vectors: one for each word that it knows, one for each place in a text.",
                Kind.share(gpt(), Kind.EMBEDDING, Kind.ATTENTION, Kind.FEED_FORWARD, Kind.NORMS));
        count(Kind.EMBEDDING, place, map.embedding().center(), growFromEdge(map.embedding(), DOWN));
        hold();
        say(
                "Then come %.0f blocks. In each, attention moves what was read from word to word …",
                count(gpt -> gpt.config().layers()));
        count(Kind.ATTENTION, place, map.attention(1).center(), rise(map.attention()));
        hold();
        say("… and a feed-forward layer works on the vector of every word alone.");
        count(Kind.FEED_FORWARD, place, map.feedForward(4).center(), rise(map.feedForward()));
        add(map);
        remove(shelves);
        hold();
        say("The few that are left keep vectors at one size. That is all.");
        count(Kind.NORMS, place, map.outline().center(), rest(1));
        play(1, circumscribe(chapter.total()));
        hold();

        SurroundingRectangle look = frame(new Group<>(map.feedForward()));
        say(
                "Two of three numbers of a block, %.0f %%, are in its feed-forward layer.",
                Kind.share(gpt(), Kind.FEED_FORWARD, Kind.ATTENTION));
        play(0.9, create(look));
        play(1.6, laggedStart(0.3, blink(map)));
        hold();
        say("It is the largest part. Does it do the remembering?");
        Group<CountRow> rows = new Group<>(counted);
        play(
                1.2,
                shrinkToCenter(look),
                laggedStart(0.1, rows, row -> fadeOut(row, point(0.5, 0))),
                fadeOut(chapter.total(), point(0.5, 0)));
        remove(rows, chapter.total(), look);
        play(1.2, map.animate(m -> chapter.putAside(m)));
    }

    /** The slabs of the machine become frames, one for each block, and nothing is counted yet. */
    private void takeApart(Group<RoundedRectangle> shelves) {
        Machine machine = chapter.machine();
        play(
                1,
                machine.animate(m -> m.open(OPEN).scale(SMALLER)),
                chapter.total().animate(t -> t.show(Kind.readingOfNone(gpt()))));
        List<Animation> falling = new ArrayList<>();
        falling.add(growFromPoint(shelves.get(0), shelves.get(0).corner(DOWN)));
        for (int layer = 0; layer < machine.slabs().size(); layer++) {
            Point from = machine.slab(layer).center();
            Point to = shelves.get(layer + 1).center();
            falling.add(together(
                    fadeOut(machine.slab(layer)).shift(to.minus(from)).scale(0.3),
                    growFromPoint(shelves.get(layer + 1), from)));
        }
        play(2, laggedStart(0.2, falling));
        remove(machine);
        add(shelves);
    }

    /** Parts of the map appear, a line says how many numbers they are, and the total runs on. */
    private void count(Kind kind, Place place, Point from, Animation appearing) {
        Gpt gpt = gpt();
        CountRow row = bound(new CountRow(gpt, kind, place, counted.size()));
        counted.add(row);
        play(
                1.8,
                appearing,
                chapter.total().animate(t -> t.show(kind.readingUpToHere(gpt))),
                after(0.6, growFromPoint(row, from).seconds(0.8)));
    }

    private static Animation rise(List<RoundedRectangle> plates) {
        List<Animation> growing = new ArrayList<>();
        plates.forEach(plate -> growing.add(growFromEdge(plate, LEFT)));
        return laggedStart(0.2, growing);
    }

    private static List<Animation> blink(ParameterMap map) {
        List<Animation> lights = new ArrayList<>();
        map.feedForward()
                .forEach(plate ->
                        lights.add(plate.animate(p -> p.setFill(Palette.INK)).rate(RateFunctions::thereAndBack)));
        return lights;
    }
}
