package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.ImageMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.scenes.viz.Dial;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.WeightMap;

/**
 * All weights of a model in one plane, seen from any distance: near by as dials, from afar as a map with a pixel for
 * each, and from farther still as one dot among as many as there would have to be of such models. One weight stays
 * where it is put while the distance changes.
 */
final class DialField {

    /** Where dials give way to squares of the map, in units from one to the next: the squares begin, and are alone. */
    private static final double SQUARES_BEGIN = 0.085;

    private static final double SQUARES_ALONE = 0.035;
    private static final double RADIUS = 0.44;
    /** How many dials there are on each side of the one that stays, at most. */
    private static final int REACH = 150;

    private final WeightMap map;
    private final WeightWindow window;
    private final int index;
    private final Point first;
    private final ValueTracker zoom = new ValueTracker(0);
    private final ValueTracker x = new ValueTracker(0);
    private final ValueTracker y = new ValueTracker(0);
    private final ValueTracker spin = new ValueTracker(0);
    private final ImageMobject squares;
    private final Crowd dials;
    private final ManyModels many;
    private final ImageMobject others;

    /**
     * @param matrix of the weight that stays where it is put; not transposed in the map
     * @param index of that weight in its matrix, row by row
     * @param many how many models of this size there are from afar
     */
    DialField(WeightMap map, TrainableWeights weights, String matrix, int index, ManyModels many) {
        this.map = map;
        this.many = many;
        this.index = index;
        window = WeightWindow.around(weights.shape(matrix), matrix, index, REACH);
        first = natural(map.x(matrix, index) + 0.5, map.y(matrix, index) + 0.5);
        squares = new ImageMobject(map.picture(weights), map.height()).pixelated();
        squares.transform().follow(this::placeAt);
        squares.opacity().follow(moment -> 1 - nearness(moment, SQUARES_BEGIN, (SQUARES_BEGIN + SQUARES_ALONE) / 2));
        dials = dials(natural(map.x(matrix, 0), map.y(matrix, 0)));
        others = new ImageMobject(many.picture(), many.rows() * many.pitch(map)).pixelated();
        Point aside = many.center(map);
        others.transform()
                .follow(moment -> Affine.translation(aside).then(placeAt(moment)));
        show(weights);
    }

    private Crowd dials(Point corner) {
        Mobject stamp = new Group<Mobject>(Dial.face(RADIUS), Dial.needle(RADIUS));
        WeightWindow shown = window;
        Crowd crowd = new Crowd(stamp, shown.width() * shown.height(), (instances, moment) -> {
            double turns = spin.at(moment);
            for (int i = 0; i < instances.count(); i++) {
                double across = shown.left() + i % shown.width() + 0.5;
                double down = shown.top() + i / shown.width() + 0.5;
                instances.place(i, corner.x() + across, corner.y() - down);
                instances.turn(i, 2 * PI * wholeTurns(i) * turns);
            }
        });
        crowd.transform().follow(this::placeAt);
        crowd.opacity().follow(moment -> nearness(moment, (SQUARES_BEGIN + SQUARES_ALONE) / 2, SQUARES_ALONE));
        ColorScale scale = ColorScale.ofUnitRange(Palette.signed(-1), Palette.signed(0), Palette.signed(1));
        return crowd.setTurn(-Dial.TURN).setScale(scale.over(-Dial.STRONG, Dial.STRONG), 0);
    }

    /** How often a dial goes around in a spin: once to three times, in either direction. */
    private static int wholeTurns(int dial) {
        int mixed = dial * 0x9E3779B1;
        int turns = 1 + (mixed >>> 16) % 3;
        return (mixed >>> 8 & 1) == 0 ? turns : -turns;
    }

    /** The middle of the map is the origin, and a weight one unit wide. */
    private Point natural(double column, double row) {
        return point(column - map.width() / 2.0, map.height() / 2.0 - row);
    }

    private Affine placeAt(Moment moment) {
        double scale = StrictMath.exp(zoom.at(moment));
        return new Affine(
                scale, 0, 0, scale, x.at(moment) - scale * first.x(), y.at(moment) - scale * first.y());
    }

    private double nearness(Moment moment, double near, double far) {
        double share = (StrictMath.exp(zoom.at(moment)) - far) / (near - far);
        return Math.max(0, Math.min(1, share));
    }

    /** Everything that is to be shown, from back to front. */
    List<Mobject> mobjects() {
        return List.of(others, squares, dials);
    }

    /**
     * Looks from a distance at once.
     *
     * @param unit from one weight to the next, in scene units
     * @param place of the weight that stays
     */
    DialField look(double unit, Point place) {
        zoom.set(StrictMath.log(unit));
        x.set(place.x());
        y.set(place.y());
        return this;
    }

    /** Goes away or comes nearer; as {@link #look}. */
    List<Animation> move(double unit, Point place) {
        return List.of(
                zoom.animate(tracker -> tracker.set(StrictMath.log(unit))),
                x.animate(tracker -> tracker.set(place.x())),
                y.animate(tracker -> tracker.set(place.y())));
    }

    /** From one weight to the next when the whole map just fits. */
    double mapUnit(Place area) {
        return Math.min(area.width() / map.width(), area.height() / map.height());
    }

    /** Where the weight that stays has to be so that the middle of the map is in the middle of an area. */
    Point mapPlace(Place area, double unit) {
        return area.center().plus(first.times(unit));
    }

    /** How many models there are from afar. */
    int models() {
        return many.count();
    }

    /** From one weight to the next when there is so much from one model to the next, in units. */
    double manyUnit(double pitch) {
        return pitch / many.pitch(map);
    }

    /** Where the weight that stays has to be so that the middle of all models is in the middle of an area. */
    Point manyPlace(Place area, double unit) {
        return area.center().plus(first.minus(many.center(map)).times(unit));
    }

    /** Where the middle of the map is when the middle of all models is in the middle of an area. */
    Point ownPlace(Place area, double unit) {
        return area.center().minus(many.center(map).times(unit));
    }

    /**
     * How many dials are seen in a picture: as many as have room in it, but of the gap around the map nothing counts.
     *
     * @param size of the picture, in square units
     */
    double countAt(Moment moment, double size) {
        double unit = StrictMath.exp(zoom.at(moment));
        double pitch = unit * many.pitch(map);
        double near = Math.min(map.count(), size / (unit * unit));
        return Math.max(near, Math.min(Cited.LARGEST_WEIGHTS.value(), map.count() * size / (pitch * pitch)));
    }

    /** Where the weight that stays has to be, about in the middle of an area, so that dials fill all of it. */
    Point dialsPlace(Place area, double unit) {
        return area.center()
                .minus(window.lookingPast(index, area.width() / unit, area.height() / unit)
                        .times(unit));
    }

    /** From now on this model is alone. */
    void hideOthers() {
        others.hide();
    }

    /** Lets the dials stand as these weights do; inside {@code animate} they turn. */
    private void show(TrainableWeights weights) {
        dials.setNumbers(FloatData.of(window.numbers(weights)));
    }

    /** Turns the dials round and round until they stand as other weights do; the map, which is not seen, is theirs. */
    List<Animation> spinTo(TrainableWeights weights) {
        squares.show(map.picture(weights));
        return List.of(
                dials.animate(crowd -> show(weights)), spin.animate(tracker -> tracker.increment(1)));
    }
}
