package org.kinora.engine.mobject;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A mobject that is made anew at every moment; manim's {@code always_redraw}. What the maker makes can be of any kind and
 * differ in everything from one moment to the next. The maker reads the scene as it is at the moment, with
 * {@code center()} and {@code get()} too, changes nothing of it, and must be pure: the same moment, the same mobject.
 *
 * <pre>{@code
 * add(redraw(at -> new Line(ORIGIN, dot.center())));
 * }</pre>
 */
public final class Redrawn extends VMobject<Redrawn> {

    private record Made(long frame, Mobject mobject) {}

    private final Recording recording = Recording.current();
    private final Function<Moment, ? extends Mobject> maker;
    /** The moment at which it stopped; null while it goes on. */
    private final Property<Stop> stopped = property("stop", Stop.NEVER, Interpolator::switching);

    private volatile Made latest;

    private record Stop(Moment at) {
        static final Stop NEVER = new Stop(null);
    }

    public Redrawn(Function<Moment, ? extends Mobject> maker) {
        super(Path.EMPTY, Color.TRANSPARENT, Stroke.NONE);
        this.maker = maker;
    }

    /** From now on stays as it is now, though what it was made from moves on. */
    @Override
    public Redrawn stopFollowing() {
        stopped.set(new Stop(Recording.current().now()));
        return super.stopFollowing();
    }

    /** What is drawn at a moment, in this mobject's own coordinates. */
    public List<Shape> madeAt(Moment moment) {
        Stop stop = stopped.at(moment);
        Moment asked = stop.at == null ? moment : stop.at;
        Made made = latest;
        if (made == null || made.frame != asked.frame()) {
            made = new Made(asked.frame(), recording.atMoment(asked, () -> maker.apply(asked)));
            if (recording.recordedFrames() > asked.frame()) {
                latest = made;
            }
        }
        return made.mobject.shapesAt(asked);
    }

    /** A number for what is drawn, by its place in {@link #madeAt}, that no other shape of the recording has. */
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
