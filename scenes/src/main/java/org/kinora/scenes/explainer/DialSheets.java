package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Dial;
import org.kinora.scenes.viz.Grid;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;

/**
 * Dials on the slabs of a machine, some of each layer's: a dial stands where its weight stands, and has its colour. A wave
 * can run through them, from the last layer to the first; it leaves a faint second needle at each dial, which says where
 * the dial will turn.
 */
final class DialSheets {

    /** Where the dials stand, as shares of their scale: from −1, at one end, to 1. */
    interface Weights {

        double at(int layer, int row, int column, Moment moment);
    }

    /** Of what is seen of a slab, this much is its upright edge. */
    private static final double UPRIGHT_SHARE = 0.87;

    /** Of the distance from dial to dial. */
    private static final double RADIUS_IN_PITCHES = 0.42;

    private static final double SWELL = 0.3;
    /** How long the wave is, in layers. */
    private static final double WAVE = 0.7;

    private static final int SHADES = 64;
    private static final Color[] COLORS = IntStream.rangeClosed(-SHADES, SHADES)
            .mapToObj(shade -> Palette.signed((double) shade / SHADES))
            .toArray(Color[]::new);

    private final int layers;
    private final int rows;
    private final int columns;
    private final Grid places;
    private final List<Crowd> dials;
    private final List<Crowd> hints;
    private final ValueTracker size = new ValueTracker(0);
    private final ValueTracker wave = new ValueTracker(0);
    private final ValueTracker hinted = new ValueTracker(0);
    private Weights shown;

    /** On the slabs as they stand now; not shown yet. */
    DialSheets(Machine machine, int rows, int columns, Weights weights) {
        layers = machine.slabs().size();
        this.rows = rows;
        this.columns = columns;
        places = new Grid(columns, rows, UPRIGHT_SHARE * machine.slab(0).height() / (rows + 0.6));
        double radius = RADIUS_IN_PITCHES * places.step();
        Mobject stamp = new Group<Mobject>(Dial.face(radius), Dial.needle(radius));
        hints = sheets(machine, Dial.needle(radius).setFill(Palette.INK.withAlpha(0.8)));
        dials = sheets(machine, stamp);
        show(weights);
        announce(weights);
    }

    private List<Crowd> sheets(Machine machine, Mobject stamp) {
        return machine.slabs().stream()
                .map(slab -> machine.facing(new Crowd(stamp, rows * columns, this::place))
                        .moveTo(slab.middle()))
                .toList();
    }

    private void place(Instances instances, Moment moment) {
        for (int i = 0; i < instances.count(); i++) {
            instances.place(i, places.place(i));
        }
    }

    /** Lets the dials stand by other weights. */
    void show(Weights weights) {
        shown = weights;
        for (int layer = 0; layer < layers; layer++) {
            int of = layer;
            dials.get(layer).setArrangement((instances, moment) -> {
                place(instances, moment);
                double grown = size.at(moment);
                double front = wave.at(moment) - (layers - 1 - of);
                for (int i = 0; i < instances.count(); i++) {
                    double weight = weights.at(of, i / columns, i % columns, moment);
                    double passed = front - 0.4 * (columns - 1 - i % columns) / columns;
                    instances.turn(i, -Dial.TURN * weight);
                    instances.size(i, stagger(grown, i, instances.count()) * (1 + SWELL * bump(passed)));
                    instances.color(i, 0, color(weight / Dial.STRONG));
                }
            });
        }
    }

    /** Lets the dials turn to other weights, as far as {@code turned} says: from 0 to 1. */
    void turnTo(Weights next, ValueTracker turned) {
        Weights before = shown;
        show((layer, row, column, moment) -> {
            double share = turned.at(moment);
            double to = share <= 0 ? 0 : next.at(layer, row, column, moment);
            double from = share >= 1 ? 0 : before.at(layer, row, column, moment);
            return (1 - share) * from + share * to;
        });
    }

    /** Says to which weights the dials will turn. */
    void announce(Weights willBe) {
        for (int layer = 0; layer < layers; layer++) {
            hints.get(layer).setArrangement(hints(layer, willBe));
        }
    }

    private Crowd.Arrangement hints(int layer, Weights willBe) {
        return (instances, moment) -> {
            place(instances, moment);
            double strength = hinted.at(moment);
            double front = wave.at(moment) - (layers - 1 - layer);
            for (int i = 0; i < instances.count(); i++) {
                double passed = front - 0.4 * (columns - 1 - i % columns) / columns;
                instances.turn(i, -Dial.TURN * willBe.at(layer, i / columns, i % columns, moment));
                instances.size(i, strength * Math.max(0, Math.min(1, (passed - WAVE / 2) / 0.2)));
            }
        };
    }

    private static double stagger(double grown, int dial, int count) {
        return Math.max(0, Math.min(1, 2 * grown - (double) dial / count));
    }

    /** 1 when the wave is here, and 0 before and after. */
    private static double bump(double passed) {
        double within = passed / WAVE;
        return within <= 0 || within >= 1 ? 0 : 4 * within * (1 - within);
    }

    private static Color color(double share) {
        int shade = (int) Math.round(SHADES * Math.max(-1, Math.min(1, share)));
        return COLORS[shade + SHADES];
    }

    /** Everything that is to be shown, from back to front. */
    List<Mobject> mobjects() {
        return IntStream.range(0, layers)
                .mapToObj(i -> layers - 1 - i)
                .<Mobject>mapMulti((layer, all) -> {
                    all.accept(dials.get(layer));
                    all.accept(hints.get(layer));
                })
                .toList();
    }

    /** How large the dials are: 0 for not there, 1 for grown. */
    ValueTracker size() {
        return size;
    }

    /** Where the wave is: 0 before the last layer, and as many as there are layers and one more after the first. */
    ValueTracker wave() {
        return wave;
    }

    /** How far the second needles are out. */
    ValueTracker hinted() {
        return hinted;
    }

    int count() {
        return layers * rows * columns;
    }
}
