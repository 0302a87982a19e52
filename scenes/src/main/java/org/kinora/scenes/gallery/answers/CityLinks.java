package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.experiments.MovedCapitals;
import org.kinora.scenes.viz.Palette;

/**
 * From every city a line to the country in which it lies and one to the country to which it is moved, each as wide as
 * the model says so.
 */
final class CityLinks extends Composite<CityLinks> {

    /** Of a line for a probability of 1, in hundredths of a scene unit. */
    static final double FULL_WIDTH = 7;

    private final MovedCapitals capitals;
    private final Property<Double> layers;
    private final Property<Double> phrase;
    private final List<PathShape> before = new ArrayList<>();
    private final List<PathShape> after = new ArrayList<>();

    /**
     * @param starts where a line leaves each city
     * @param ends where one arrives at each city's own country
     * @param layers how many have been changed
     * @param phrase in which way it is asked
     */
    CityLinks(MovedCapitals capitals, List<Point> starts, List<Point> ends, ValueTracker layers, ValueTracker phrase) {
        this.capitals = capitals;
        this.layers = property(layers.get());
        this.layers.follow(layers, ValueTracker::at);
        this.phrase = property(phrase.get());
        this.phrase.follow(phrase, ValueTracker::at);
        for (int city = 0; city < starts.size(); city++) {
            int target = MovedCapitals.target(city);
            boolean stays = target == city;
            before.add(link(city, city, starts.get(city), ends.get(city), stays ? Palette.INK : Palette.TEAL));
            if (!stays) {
                after.add(link(city, target, starts.get(city), ends.get(target), Palette.YELLOW));
            }
        }
        addParts(before);
        addParts(after);
    }

    private PathShape link(int city, int of, Point from, Point to, Color color) {
        double reach = (to.x() - from.x()) * 0.5;
        Path bend = Path.builder()
                .moveTo(from)
                .cubicTo(from.plus(point(reach, 0)), to.minus(point(reach, 0)), to)
                .build();
        PathShape line = new PathShape(bend).setStroke(color, FULL_WIDTH);
        line.stroke().follow(this, (links, moment) -> links.strokeAt(city, of, color, moment));
        return line;
    }

    private Stroke strokeAt(int city, int of, Color color, Moment moment) {
        double probability = probability(city, of, moment);
        return new Stroke(color, FULL_WIDTH * probability);
    }

    /** How likely a city is said to lie in another one's country. */
    double probability(int city, int of, Moment moment) {
        return capitals.probability(city, of, phrase.at(moment), layers.at(moment));
    }

    /** From a city to the country in which it lies. */
    PathShape before(int city) {
        return before.get(city);
    }

    /** From a city that is moved to its new country. */
    PathShape after(int city) {
        return after.get(city);
    }
}
