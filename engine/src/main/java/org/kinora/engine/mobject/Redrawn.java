package org.kinora.engine.mobject;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A mobject that is made anew at every moment; manim's {@code always_redraw}. The maker may return any kind of mobject,
 * and a completely different one from one moment to the next. It reads the scene as it is at that moment, with {@code
 * center()} and {@code get()} too, must change nothing in it, and must be pure: the same moment gives the same mobject.
 *
 * <pre>{@code
 * add(redraw(at -> new Line(ORIGIN, dot.center())));
 * }</pre>
 */
public final class Redrawn extends VMobject<Redrawn> {

    /** @param at this very object, so that whoever watches a moment hears of everything that is read at it */
    private record Made(Moment at, Mobject mobject) {}

    private final Recording recording = Recording.current();
    private final Function<Moment, ? extends Mobject> maker;
    /** The moment at which it stopped; null until then. */
    private final Property<Stop> stopped = property("stop", Stop.NEVER, Interpolator::switching);

    private volatile Made latest;

    private record Stop(Moment at) {
        static final Stop NEVER = new Stop(null);
    }

    /** @param maker a pure function, called by any number of threads */
    public Redrawn(Function<Moment, ? extends Mobject> maker) {
        super(Path.EMPTY, Color.TRANSPARENT, Stroke.NONE);
        this.maker = Given.present(maker, "redraw needs a function");
    }

    /** From now on stays as it is now, even if what it was made from moves on. */
    @Override
    public Redrawn stopFollowing() {
        stopped.set(new Stop(Recording.current().now()));
        return super.stopFollowing();
    }

    /** The shapes that are drawn at a moment, in this mobject's own coordinates. */
    public List<Shape> madeAt(Moment moment) {
        Stop stop = stopped.at(moment);
        Moment asked = stop.at == null ? moment : stop.at;
        Made made = latest;
        if (made == null || made.at != asked) {
            made = new Made(asked, recording.atMoment(asked, () -> maker.apply(asked)));
            if (recording.hasRecorded(asked)) {
                latest = made;
            }
        }
        return made.mobject.shapesAt(asked);
    }

    /** An id for the shape at an index of {@link #madeAt}, which no other shape of the recording has. */
    public long idOfMade(int index) {
        return -1 - (id() << 24 | index);
    }

    @Override
    Optional<Bounds> boundsAt(Moment moment, Affine place) {
        return Bounds.around(madeAt(moment).stream()
                .map(shape -> shape.outlineAt(moment).transformed(place))
                .filter(outline -> !outline.isEmpty())
                .map(Path::bounds));
    }
}
