package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Palette;

/**
 * A ladder of time on which each rung is ten times the one below. It is seen through a window, which goes up along it, or
 * takes in all of it. Between its rails stands how much time has gone by.
 */
final class TimeLadder {

    /** Its ends, as powers of ten of a second. */
    static final double LOWEST = 1.4;

    static final double HIGHEST = 16.3;

    private static final double LABEL_GAP = 0.2;
    private static final double FADE = 0.7;
    /** With so many units from rung to rung, one is near. */
    private static final double NEAR = 0.9;

    private static final Color RAIL = Palette.FAINT_INK;

    private final Place place;
    private final double x;
    private final double width;
    private final ValueTracker foot;
    private final ValueTracker decade;
    private final ValueTracker now;
    private final ValueTracker top;
    private final List<Mobject> mobjects = new ArrayList<>();

    /**
     * @param place of the window
     * @param across where the ladder stands in it, 0 to 1
     * @param width between its rails, in scene units
     * @param foot what is seen at the lower edge, as a power of ten of a second
     * @param decade from rung to rung, in scene units
     */
    TimeLadder(Place place, double across, double width, double foot, double decade) {
        this.place = place;
        this.width = width;
        x = place.at(across, 0).x();
        this.foot = new ValueTracker(foot);
        this.decade = new ValueTracker(decade);
        now = new ValueTracker(LOWEST);
        top = new ValueTracker(LOWEST);
        PathShape gone = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.INK.withAlpha(0.5));
        gone.path().follow(this::goneAt);
        PathShape rails = new PathShape(Path.EMPTY).setStroke(RAIL, 4);
        rails.path().follow(this::railsAt);
        mobjects.add(gone);
        mobjects.add(rails);
    }

    /** Where a height is at a moment. */
    double yAt(double height, Moment moment) {
        return place.bottom() + (height - foot.at(moment)) * decade.at(moment);
    }

    private Path railsAt(Moment moment) {
        double low = Math.max(place.bottom(), yAt(LOWEST, moment));
        double high = Math.min(place.top(), yAt(top.at(moment), moment));
        PathBuilder path = Path.builder();
        if (high > low) {
            path.moveTo(point(x - width / 2, low)).lineTo(point(x - width / 2, high));
            path.moveTo(point(x + width / 2, low)).lineTo(point(x + width / 2, high));
        }
        for (int rung = (int) Math.ceil(LOWEST); rung <= HIGHEST; rung++) {
            double y = yAt(rung, moment);
            if (y >= low && y <= high) {
                path.moveTo(point(x - width / 2, y)).lineTo(point(x + width / 2, y));
            }
        }
        return path.build();
    }

    private Path goneAt(Moment moment) {
        double low = Math.max(place.bottom(), yAt(LOWEST, moment));
        double high = Math.min(place.top(), yAt(now.at(moment), moment));
        return high <= low ? Path.EMPTY : Polygons.rectangle(point(x, (low + high) / 2), width, high - low);
    }

    /** Names a time on the left. */
    Text name(String words, PeopleTime time) {
        Text text = Lettering.label(words);
        text.moveTo(point(x - width / 2 - LABEL_GAP, 0), RIGHT);
        return pin(text, time.height());
    }

    /** Marks a time on the right. @param above how far over the time's height the mark's middle stands, in scene units */
    <M extends FluentMobject<M>> M mark(M mark, PeopleTime time, double above) {
        mark.moveTo(point(x + width / 2 + LABEL_GAP, above), LEFT);
        return pin(mark, time.height());
    }

    /** Marks a time on the right for as long as one goes by, near. */
    void passing(Text mark, PeopleTime time) {
        mark.moveTo(point(x + width / 2 + LABEL_GAP, 0), LEFT);
        pin(mark, time.height(), moment -> Math.max(0, Math.min(1, 3 * (decade.at(moment) - NEAR))));
    }

    private <M extends FluentMobject<M>> M pin(M mobject, double height) {
        return pin(mobject, height, moment -> 1);
    }

    /** Keeps something at a height; it is seen while that is in the window. */
    private <M extends FluentMobject<M>> M pin(M mobject, double height, ToDoubleFunction<Moment> strength) {

        mobject.onFrame((m, moment) -> {
            double y = yAt(height, moment);
            m.shift(0, y);
            double inside = Math.min(y - place.bottom(), place.top() - y) + 0.3;
            m.setOpacity(
                    Math.max(0, Math.min(1, inside / FADE)) * reached(height, moment) * strength.applyAsDouble(moment));
        });
        mobjects.add(mobject);
        return mobject;
    }

    /** Names and marks appear when the ladder has grown up to them. */
    private double reached(double height, Moment moment) {
        return Math.max(0, Math.min(1, (top.at(moment) - height) / 0.5));
    }

    /** What is at the lower edge, as a power of ten of a second. */
    ValueTracker foot() {
        return foot;
    }

    /** From rung to rung, in scene units. */
    ValueTracker decade() {
        return decade;
    }

    /** How far up it has grown, as a power of ten of a second. */
    ValueTracker top() {
        return top;
    }

    /** How much time has gone by, as a power of ten of a second. */
    ValueTracker now() {
        return now;
    }

    Place place() {
        return place;
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    List<Mobject> mobjects() {
        return List.copyOf(mobjects);
    }
}
