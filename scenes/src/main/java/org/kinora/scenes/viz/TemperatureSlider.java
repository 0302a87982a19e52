package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Property;

/**
 * A slider for the temperature, with its name on the left and its value on the right. Its knob is where the tracker says.
 *
 * <pre>{@code
 * var slider = new TemperatureSlider(temperature, 2, place, 5, 30);
 * play(temperature.animate(t -> t.set(0.5)));
 * }</pre>
 */
public final class TemperatureSlider extends Composite<TemperatureSlider> implements Bound {

    private static final double KNOB_RADIUS = 0.13;
    private static final double GAP = 0.3;
    private static final double VALUE_ROOM = 0.5;

    private final Dot knob;
    private final Property<Double> shown;

    /**
     * @param highest temperature, at the slider's right end; 0 is at the left
     * @param left where its name begins, at half its height
     * @param width of the whole, in scene units
     * @param size font size
     */
    public TemperatureSlider(ValueTracker temperature, double highest, Point left, double width, double size) {
        Text name = new Text("temperature", size).setColor(Palette.INK);
        name.moveTo(left, LEFT).levelWith(left.y());
        Point from = point(left.x() + name.width() + GAP, left.y());
        Point to = point(left.x() + width - GAP - VALUE_ROOM, left.y());
        Line track = new Line(from, to).setStroke(Palette.RIM, 5);
        knob = new Dot(ORIGIN, KNOB_RADIUS).setColor(Palette.INK);
        shown = property(temperature.get());
        shown.follow(temperature, ValueTracker::at);
        knob.transform().follow(this, (slider, moment) -> {
            Point place = from.interpolate(to, slider.shown.at(moment) / highest);
            return Affine.translation(place);
        });
        DecimalNumber value = new DecimalNumber(temperature.get(), 1, size).setColor(Palette.INK);
        value.value().follow(this, (slider, moment) -> slider.shown.at(moment));
        value.moveTo(to.plus(point(GAP, 0)), LEFT).levelWith(left.y());
        addParts(name, track, knob, value);
    }

    public Dot knob() {
        return knob;
    }

    /** None: the temperature is set by hand. */
    @Override
    public List<Reading> readings() {
        return List.of();
    }
}
