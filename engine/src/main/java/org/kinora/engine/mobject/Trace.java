package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Where a point has been, frame by frame. Every frame's place is computed once it is final and then kept, so the way to
 * any frame is the same whatever was asked for before.
 */
final class Trace {

    private final Recording recording = Recording.current();
    private final Function<Moment, Point> point;
    private final long start;
    private final Map<Long, Point> known = new ConcurrentHashMap<>();

    /** @param point a pure function, for any thread */
    Trace(Function<Moment, Point> point) {
        this.point = point;
        start = recording.now().frame();
    }

    /**
     * The places at all frames up to a moment, from when it was made or from this long before the moment.
     *
     * @param seconds how far back; may be infinite. If a frame does not lie exactly there, the first place is where the
     *     point was between two frames.
     */
    List<Point> until(Moment moment, double seconds) {
        List<Point> way = new ArrayList<>();
        FrameRate rate = moment.rate();
        double earliest = moment.frame() - seconds * rate.frames() / rate.seconds();
        long first = earliest <= start ? start : (long) Math.ceil(earliest);
        if (earliest > start && first > earliest) {
            way.add(at(first - 1, rate).interpolate(at(first, rate), earliest - (first - 1)));
        }
        for (long frame = first; frame <= moment.frame(); frame++) {
            way.add(at(frame, rate));
        }
        return way;
    }

    private Point at(long frame, FrameRate rate) {
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
