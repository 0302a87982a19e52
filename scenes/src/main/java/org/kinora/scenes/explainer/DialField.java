package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.ImageMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.RateFunction;
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
    /** How wide the gap between two plates is, in units, when it has to be smoothed. */
    private static final double CRISP = 0.03;
    /** How wide a block is, in units, when plates give way to blocks of one tone: the blocks begin, and are alone. */
    private static final double PLATES_BEGIN = 3.4;

    private static final double PLATES_ALONE = 2.5;
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
    private final ValueTracker company = new ValueTracker(0);
    private final ImageMobject squares;
    private final Crowd dials;
    private final ManyModels many;
    private final ImageMobject platesNear;
    private final ImageMobject plates;
    private final Crowd wall;

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
        platesNear = plates().pixelated();
        plates = plates();
        wall = many.wall();
        wall.transform().follow(this::placeAt);
        platesNear.opacity().follow(moment -> company.at(moment) * nearness(moment, crisp(), crisp() / 2));
        plates.opacity()
                .follow(moment -> nearness(moment, crisp(), 0) < 1 ? company.at(moment) * beforeWall(moment) : 0);
        wall.opacity().follow(moment -> company.at(moment) * (1 - beforeWall(moment)));
        show(weights);
    }

    private ImageMobject plates() {
        ImageMobject image = new ImageMobject(many.plates(), many.platesHeight());
        Point aside = many.platesCenter();
        image.transform().follow(moment -> Affine.translation(aside).then(placeAt(moment)));
        return image;
    }

    /** From one weight to the next when the gaps between plates become so narrow that they have to be smoothed. */
    private double crisp() {
        return CRISP / many.platePixel();
    }

    /** 1 while blocks are seen plate by plate, 0 when each is one tone. */
    private double beforeWall(Moment moment) {
        return nearness(moment, PLATES_BEGIN / many.blockWidth(), PLATES_ALONE / many.blockWidth());
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
        return crowd.setTurn(-Dial.TURN).setScale(Palette.signedScale(Dial.STRONG), 0);
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
        return new Affine(scale, 0, 0, scale, x.at(moment) - scale * first.x(), y.at(moment) - scale * first.y());
    }

    private double nearness(Moment moment, double near, double far) {
        double share = (StrictMath.exp(zoom.at(moment)) - far) / (near - far);
        return Math.max(0, Math.min(1, share));
    }

    /** Everything that is to be shown, from back to front. */
    List<Mobject> mobjects() {
        return List.of(wall, plates, platesNear, squares, dials);
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

    /** As {@link #move}, straight away from the viewer: what is in the middle stays there. */
    List<Animation> recede(double unit, Point place) {
        RateFunction straight = ReadingLadder.zooming(unit / StrictMath.exp(zoom.get()));
        return List.of(
                zoom.animate(tracker -> tracker.set(StrictMath.log(unit))),
                x.animate(tracker -> tracker.set(place.x())).rate(straight),
                y.animate(tracker -> tracker.set(place.y())).rate(straight));
    }

    /** From one weight to the next when the whole map just fits. */
    double mapUnit(Place area) {
        return Math.min(area.width() / map.width(), area.height() / map.height());
    }

    /** Where the weight that stays has to be so that the middle of the map is in the middle of an area. */
    Point mapPlace(Place area, double unit) {
        return area.center().plus(first.times(unit));
    }

    /** Whether this model is among many of its size: 0 for alone, 1 for among all of them. */
    ValueTracker company() {
        return company;
    }

    /** From one weight to the next when all models just fit. */
    double manyUnit(Place area) {
        return Math.min(area.width() / many.width(), area.height() / many.height());
    }

    /** Where the weight that stays has to be so that the middle of all models is in the middle of an area. */
    Point manyPlace(Place area, double unit) {
        return area.center().plus(first.minus(many.center()).times(unit));
    }

    /** Where the middle of the map is when the middle of all models is in the middle of an area. */
    Point ownPlace(Place area, double unit) {
        return area.center().minus(many.center().times(unit));
    }

    /** The map as large as it is seen. */
    Rectangle frame(Point middle, double unit) {
        return new Rectangle(map.width() * unit, map.height() * unit).moveTo(middle);
    }

    /**
     * How many dials are seen in a picture: as many as have room in it, and of the empty plates around the map those of
     * as many models as have room.
     *
     * @param size of the picture, in square units
     */
    double countAt(Moment moment, double size) {
        double unit = StrictMath.exp(zoom.at(moment));
        double near = Math.min(map.count(), size / (unit * unit));
        double all = Math.min(Cited.LARGEST_WEIGHTS.value(), map.count() * size / (unit * unit * many.areaOfOne()));
        return near + company.at(moment) * Math.max(0, all - near);
    }

    /** Where the weight that stays has to be, about in the middle of an area, so that dials fill all of it. */
    Point dialsPlace(Place area, double unit) {
        return area.center()
                .minus(window.lookingPast(index, area.width() / unit, area.height() / unit)
                        .times(unit));
    }

    /** Lets the dials stand as these weights do; inside {@code animate} they turn. */
    private void show(TrainableWeights weights) {
        dials.setNumbers(FloatData.of(window.numbers(weights)));
    }

    /** Turns the dials round and round until they stand as other weights do; the map, which is not seen, is theirs. */
    List<Animation> spinTo(TrainableWeights weights) {
        squares.show(map.picture(weights));
        return List.of(dials.animate(crowd -> show(weights)), spin.animate(tracker -> tracker.increment(1)));
    }
}
