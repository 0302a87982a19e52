package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Where a point has been, frame by frame. Every frame's place is computed once it is final and then kept, so the way to
 * any frame is the same whatever was asked for before.
 */
final class Trace implements Relation {

    /** Says where a place of a frame is to be drawn. */
    interface Drawn {
        Point at(long frame, Point place);
    }

    private final Recording recording = Recording.current();
    private final Function<Moment, Point> point;
    /** Whose centre is traced; null for another point. */
    private final Mobject subject;

    private final long start;
    /** Where the point that was copied had been; null in what is no copy. */
    private final Trace past;
    /** The frame from which on this is not the past. */
    private final long since;

    private final Map<Long, Point> known = new ConcurrentHashMap<>();

    /** @param point a pure function, for any thread */
    Trace(Function<Moment, Point> point) {
        this.point = point;
        subject = null;
        start = recording.now().frame();
        past = null;
        since = start;
    }

    /** The trace of a mobject's centre. */
    Trace(Mobject subject) {
        this(subject, null);
    }

    private Trace(Mobject subject, Trace past) {
        this.point = subject::centerAt;
        this.subject = subject;
        this.past = past;
        since = recording.now().frame();
        start = past == null ? since : past.start;
    }

    /** The copy has been where the original has been, and goes where the copied mobject goes. */
    @Override
    public Trace copy(UnaryOperator<Object> copies) {
        Object copy = copies.apply(subject);
        return copy == subject ? null : new Trace((Mobject) copy, this);
    }

    /**
     * The places at all frames up to a moment, from when it was made or from this long before the moment.
     *
     * @param seconds how far back; may be infinite. If a frame does not lie exactly there, the first place is where the
     *     point was between two frames.
     */
    List<Point> until(Moment moment, double seconds, Drawn drawn) {
        List<Point> way = new ArrayList<>();
        FrameRate rate = moment.rate();
        double earliest = moment.frame() - seconds * rate.frames() / rate.seconds();
        long first = earliest <= start ? start : (long) Math.ceil(earliest);
        if (earliest > start && first > earliest) {
            Point before = drawn.at(first - 1, at(first - 1, rate));
            way.add(before.interpolate(drawn.at(first, at(first, rate)), earliest - (first - 1)));
        }
        for (long frame = first; frame <= moment.frame(); frame++) {
            way.add(drawn.at(frame, at(frame, rate)));
        }
        return way;
    }

    private Point at(long frame, FrameRate rate) {
        if (past != null && frame < since) {
            return past.at(frame, rate);
        }
        Point place = known.get(frame);
        if (place == null) {
            place = point.apply(new Moment(frame, rate));
            if (!Double.isFinite(place.x()) || !Double.isFinite(place.y())) {
                throw new IllegalArgumentException(
                        "A traced point has finite coordinates, but at %.3f s it is at (%s, %s)"
                                .formatted(rate.secondsAt(frame), place.x(), place.y()));
            }
            if (recording.recordedFrames() > frame) {
                known.put(frame, place);
            }
        }
        return place;
    }
}
