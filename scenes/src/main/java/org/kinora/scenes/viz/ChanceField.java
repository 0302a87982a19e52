package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Candidate;
import org.kinora.model.Prediction;

/**
 * A dot for every word that the model knows, scattered over a field. A dot's area is the word's chance, except that none is
 * too small to be seen; the fainter a small dot, the less its chance. Large dots push their neighbours aside.
 *
 * <pre>{@code
 * var field = new ChanceField(prediction, 12, place, width, height, source, sink);
 * play(2, field.arrived().animate(t -> t.set(1)));
 * }</pre>
 */
public final class ChanceField extends Composite<ChanceField> implements Bound {

    private static final double LEAST_RADIUS = 0.0165;
    /** Of a word that is certain, in scene units. */
    private static final double FULL_RADIUS = 0.85;

    private static final double DIMMING = 0.85;

    /** Larger than this, a dot would touch its neighbours. */
    private static final double LARGE_IN_STEPS = 0.6;

    /** Of a dot while all dots are alike, and of one whose chance is {@link #FAINTEST} or less once they are weighed. */
    private static final double EVEN_SHADE = 0.75;

    private static final double LEAST_SHADE = 0.3;
    /** The logarithm to base 10 of the chances between which small dots go from faint to bright. */
    private static final double FAINTEST = -8;

    private static final double BRIGHTEST = -3;

    /** Lets the largest dots of the film's prediction stand apart from one another and from the edges. */
    private static final long SCATTERING = 1013;

    private final Prediction prediction;
    private final Set<Integer> likeliest = new HashSet<>();
    private final double[] radii;
    private final double[] shades;
    private final Color[] colors;
    private final DotRoom room;
    /** Where each dot is once the large ones have pushed their neighbours aside. */
    private final Point[] roomy;
    /** The place of each word, counted row by row. */
    private final int[] places;

    private final Point corner;
    private final double step;
    private final int columns;
    private final Point source;
    private final Point sink;
    private final ValueTracker arrived = new ValueTracker(0);
    private final ValueTracker weighed = new ValueTracker(0);
    private final ValueTracker poured = new ValueTracker(0);
    private final ValueTracker taken = new ValueTracker(0);
    private final ValueTracker dimmed = new ValueTracker(0);

    /**
     * @param apart how many of the likeliest words do not pour away with the others
     * @param center of the field
     * @param width within which it stands, in scene units
     * @param height likewise
     * @param source where the dots come from
     * @param sink where they pour to
     */
    public ChanceField(
            Prediction prediction, int apart, Point center, double width, double height, Point source, Point sink) {
        this.prediction = prediction;
        this.source = source;
        this.sink = sink;
        int count = prediction.vocabulary();
        columns = (int) Math.ceil(Math.sqrt(count * width / height));
        int rows = (count + columns - 1) / columns;
        step = Math.min(width / columns, height / rows);
        corner = center.plus(point(-(columns - 1) * step / 2, (rows - 1) * step / 2));
        places = scattered(count);
        prediction.top(apart).stream().map(Candidate::id).forEach(likeliest::add);
        double[] chances = prediction.probabilities();
        radii = IntStream.range(0, count).mapToDouble(id -> radius(chances[id])).toArray();
        shades = IntStream.range(0, count).mapToDouble(id -> shade(chances[id])).toArray();
        colors = IntStream.range(0, count)
                .mapToObj(id -> Palette.probability(chances[id]))
                .toArray(Color[]::new);
        Point[] cells = IntStream.range(0, count).mapToObj(this::cell).toArray(Point[]::new);
        Bounds field = new Bounds(
                center.x() - width / 2, center.y() - height / 2, center.x() + width / 2, center.y() + height / 2);
        room = new DotRoom(cells, radii, LARGE_IN_STEPS * step, field);
        roomy = room.roomy();
        addParts(new Crowd(new Dot(ORIGIN, FULL_RADIUS).setColor(Palette.TEAL), count, this::arrange));
    }

    private static int[] scattered(int count) {
        int[] order = IntStream.range(0, count).toArray();
        SplittableRandom random = new SplittableRandom(SCATTERING);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** Of the dot of a word with a chance, in scene units. */
    public static double radius(double chance) {
        return Math.max(LEAST_RADIUS, FULL_RADIUS * Math.sqrt(chance));
    }

    private static double shade(double chance) {
        double logarithm = StrictMath.log10(Math.max(chance, 1e-30));
        double share = Math.max(0, Math.min(1, (logarithm - FAINTEST) / (BRIGHTEST - FAINTEST)));
        return LEAST_SHADE + (0.95 - LEAST_SHADE) * share;
    }

    /** 0 while all dots are at the source, 1 when all stand in the field. */
    public ValueTracker arrived() {
        return arrived;
    }

    /** 0 while all dots are equally small, 1 when each is as large as its word's chance. */
    public ValueTracker weighed() {
        return weighed;
    }

    /** 0 while the dots stand in the field, 1 when all but the likeliest have vanished in the sink. */
    public ValueTracker poured() {
        return poured;
    }

    /** 0 while the dots are as bright as they can be, 1 when they are hardly seen behind something else. */
    public ValueTracker dimmed() {
        return dimmed;
    }

    /** From now on leaves out the dots of the likeliest words: they have become something else. */
    public ChanceField takeLikeliest() {
        taken.set(1);
        return this;
    }

    /** Where a word stands in the field once all are weighed. */
    public Point place(int id) {
        return roomy[id];
    }

    /** True where no large dot is seen once all are weighed. */
    public boolean isClear(Bounds bounds) {
        return room.isClear(bounds);
    }

    private Point cell(int id) {
        int place = places[id];
        return corner.plus(point(place % columns * step, -(place / columns) * step));
    }

    /** The width and the height of a dot's own room, in scene units. */
    public double step() {
        return step;
    }

    private void arrange(Instances instances, Moment moment) {
        int count = instances.count();
        double coming = arrived.at(moment);
        double weight = weighed.at(moment);
        double going = poured.at(moment);
        double shade = 1 - DIMMING * dimmed.at(moment);
        boolean isTaken = taken.at(moment) > 0;
        for (int id = 0; id < count; id++) {
            double turn = Turns.spread(id);
            double there = Turns.smooth(coming, turn);
            double away = likeliest.contains(id) ? 0 : Turns.smooth(going, turn);
            Point place = cell(id).interpolate(roomy[id], weight);
            Point at = source.interpolate(place, there).interpolate(sink, away);
            double radius = LEAST_RADIUS + weight * (radii[id] - LEAST_RADIUS);
            boolean isSeen = there > 0 && away < 1 && !(isTaken && likeliest.contains(id));
            instances.place(id, at);
            instances.size(id, isSeen ? radius / FULL_RADIUS : 0);
            instances.color(id, colors[id].withAlpha(shade * (EVEN_SHADE + weight * (shades[id] - EVEN_SHADE))));
        }
    }

    /** The chance of each word. */
    @Override
    public List<Reading> readings() {
        int[] ids = IntStream.range(0, radii.length).toArray();
        return List.of(Reading.ofProbabilities(prediction, ids, prediction.probabilities()));
    }
}
