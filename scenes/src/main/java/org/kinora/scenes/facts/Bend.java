package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.PathShape;
import org.kinora.model.Activations;
import org.kinora.model.Tensor;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * What units pass on of what they have added up: a curve through what all units of a layer did with it in one run.
 *
 * <pre>{@code
 * var bend = new Bend(run, 5, place);
 * play(create(bend), dot.animate(d -> d.moveTo(bend.at(1.2, 1.1))));
 * }</pre>
 */
final class Bend extends Composite<Bend> implements Bound {

    /** The largest sum on the sheet. */
    static final double MOST = 3.4;

    private static final double LEAST_UP = -0.6;

    private final Place place;
    private final List<Reading> readings;
    private final PathShape curve;

    /** @param layer from 0 */
    Bend(Activations run, int layer, Place place) {
        this.place = place;
        int last = run.ids().length - 1;
        String block = "blocks." + layer + ".mlp.";
        Tensor given = run.tensor(block + "hook_pre").at(last);
        Tensor passed = run.tensor(block + "hook_post").at(last);
        readings = List.of(reading(run, block + "hook_pre", last), reading(run, block + "hook_post", last));
        Line across = new Line(at(-MOST, 0), at(MOST, 0)).setStroke(Palette.FAINT_INK, 2);
        Line up = new Line(at(0, LEAST_UP), at(0, MOST)).setStroke(Palette.FAINT_INK, 2);
        Point[] points = IntStream.range(0, given.size())
                .boxed()
                .filter(unit -> Math.abs(given.get(unit)) <= MOST)
                .sorted(Comparator.comparing(unit -> given.get(unit)))
                .map(unit -> at(given.get(unit), passed.get(unit)))
                .toArray(Point[]::new);
        curve = new PathShape(Path.polyline(points))
                .setFill(Palette.INK.withAlpha(0))
                .setStroke(Palette.INK, 5);
        addParts(across, up, curve);
    }

    private static Reading reading(Activations run, String hook, int position) {
        float[] values = run.tensor(hook).at(position).toArray();
        return Reading.ofActivation(
                run.provenance(hook, position),
                IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray());
    }

    /** Where a sum and what is passed on of it are on the curve's sheet; sums that are too large are at its edge. */
    Point at(double given, double passed) {
        double across = Math.max(-MOST, Math.min(MOST, given));
        double up = Math.max(LEAST_UP, Math.min(MOST, passed));
        return place.at((across + MOST) / (2 * MOST), (up - LEAST_UP) / (MOST - LEAST_UP));
    }

    PathShape curve() {
        return curve;
    }

    @Override
    public List<Reading> readings() {
        return readings;
    }
}
