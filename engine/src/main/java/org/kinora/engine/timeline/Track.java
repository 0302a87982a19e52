package org.kinora.engine.timeline;

import java.util.Arrays;
import java.util.Optional;

/**
 * A property's values over time: segments that each hold from their first frame until the next begins. The first has no
 * beginning. A lookup is one binary search. A track is immutable: a change makes a new one, so that threads that read
 * the old one are not disturbed.
 */
final class Track<T> {

    private static final long[] SINCE_EVER = {Long.MIN_VALUE};

    /** The number of moments at which two simultaneous tweens are checked for contradictions. */
    private static final int PROBES = 8;

    sealed interface Segment<T> {
        T at(Moment moment);
    }

    record Constant<T>(T value) implements Segment<T> {
        @Override
        public T at(Moment moment) {
            return value;
        }
    }

    record Binding<T>(Source<T> source) implements Segment<T> {
        @Override
        public T at(Moment moment) {
            return source.at(moment);
        }
    }

    /** @param under the property's segment without the tween */
    record Tween<T>(long start, long end, RateFunction rate, Course<T> course, Segment<T> under, String by)
            implements Segment<T> {
        @Override
        public T at(Moment moment) {
            double progress = (double) (moment.frame() - start) / (end - start);
            return course.at(under.at(moment), rate.at(Math.max(0, progress)), moment);
        }
    }

    /** Two simultaneous animations of one property, neither of which knows of the other. */
    record Merged<T>(T base, Track<T> first, Track<T> second, Interpolator<T> kind) implements Segment<T> {
        @Override
        public T at(Moment moment) {
            T a = first.at(moment);
            T b = second.at(moment);
            return kind.merge(base, a, b).orElse(b);
        }
    }

    /** A tween and the stretch of frames it fills. */
    record Stretch<T>(long start, long end, FrameRate frameRate, RateFunction rate, Course<T> course, String by) {

        T last(T base) {
            return course.at(base, rate.at(1), new Moment(end, frameRate));
        }
    }

    private final long[] starts;
    private final Segment<T>[] segments;

    Track(T value) {
        this(SINCE_EVER, newArray(1));
        segments[0] = new Constant<>(value);
    }

    private Track(long[] starts, Segment<T>[] segments) {
        this.starts = starts;
        this.segments = segments;
    }

    T at(Moment moment) {
        return segmentAt(moment).at(moment);
    }

    /** Also notes how long it lasts. */
    Segment<T> segmentAt(Moment moment) {
        int index = indexAt(moment.number());
        if (moment.isWatched()) {
            moment.noteUntil(index + 1 < starts.length ? starts[index + 1] : Long.MAX_VALUE);
        }
        return segments[index];
    }

    Segment<T> segmentAt(long frame) {
        return segments[indexAt(frame)];
    }

    /** True if nothing moves between the two frames, so that their values are the same. */
    boolean isConstantOver(long first, long last) {
        int index = indexAt(first);
        return segments[index] instanceof Constant && index == indexAt(last);
    }

    Track<T> with(long from, Segment<T> segment) {
        return with(from, from + 1, segment);
    }

    /**
     * Adds a tween on top of what is there. If another animation runs at the same time, the two are combined.
     *
     * @param ending what holds afterwards; null for the value at which the course ends, or for the source that is
     *     followed if the course ends where it began
     * @throws SimultaneousChanges if another animation changes the property at the same time in a way that excludes
     *     this
     */
    Track<T> tweened(Stretch<T> stretch, Segment<T> ending, Interpolator<T> kind) {
        long start = stretch.start;
        Segment<T> under = segmentAt(start);
        boolean isBusy = under instanceof Tween || under instanceof Merged || starts[starts.length - 1] > start;
        if (stretch.end <= start) {
            return with(start, ending != null ? ending : endingOf(stretch, under, kind));
        }
        if (isBusy) {
            return merged(stretch, ending, kind);
        }
        return with(
                        start,
                        stretch.end,
                        new Tween<>(start, stretch.end, stretch.rate, stretch.course, under, stretch.by))
                .with(stretch.end, ending != null ? ending : endingOf(stretch, under, kind));
    }

    private static <T> Segment<T> endingOf(Stretch<T> stretch, Segment<T> under, Interpolator<T> kind) {
        T first = under.at(new Moment(stretch.start, stretch.frameRate));
        T last = stretch.last(first);
        return under instanceof Binding && kind.isSame(first, last) ? under : new Constant<>(last);
    }

    private Track<T> merged(Stretch<T> stretch, Segment<T> ending, Interpolator<T> kind) {
        T base = at(new Moment(stretch.start, stretch.frameRate));
        Track<T> second = new Track<>(base).tweened(stretch, ending, kind);
        refuseContradictions(base, second, stretch, kind);
        Segment<T> both = new Merged<>(base, this, second, kind);
        long settled = Math.max(stretch.end, starts[starts.length - 1]);
        Track<T> merged = new Track<T>(base).with(stretch.start, settled, both);
        if (segments[segments.length - 1] instanceof Constant<T> a
                && second.segments[second.segments.length - 1] instanceof Constant<T> b) {
            merged = merged.with(
                    settled, new Constant<>(kind.merge(base, a.value, b.value).orElse(b.value)));
        }
        return before(stretch.start, merged);
    }

    private void refuseContradictions(T base, Track<T> second, Stretch<T> stretch, Interpolator<T> kind) {
        long from = stretch.start;
        long to = Math.max(stretch.end, starts[starts.length - 1]);
        for (int i = 0; i <= PROBES; i++) {
            Moment moment = new Moment(from + (to - from) * i / PROBES, stretch.frameRate);
            Optional<T> both = kind.merge(base, at(moment), second.at(moment));
            if (both.isEmpty()) {
                throw new SimultaneousChanges(runningAt(from), stretch.by, nextChange(from) >= stretch.end);
            }
        }
    }

    /** The frame at which something happens, unless it does already. */
    private long nextChange(long frame) {
        int index = indexAt(frame);
        return segments[index] instanceof Tween || segments[index] instanceof Merged || index + 1 == starts.length
                ? frame
                : starts[index + 1];
    }

    private String runningAt(long frame) {
        for (int i = indexAt(frame); i < segments.length; i++) {
            if (segments[i] instanceof Tween<T> tween) {
                return tween.by;
            }
            if (segments[i] instanceof Merged<T> merged) {
                return merged.second.runningAt(frame);
            }
        }
        return "another animation";
    }

    /** This track up to a frame, and another one's segments from there on. */
    private Track<T> before(long start, Track<T> rest) {
        Track<T> track = this;
        for (int i = 0; i < rest.starts.length; i++) {
            if (rest.starts[i] >= start) {
                long end = i + 1 < rest.starts.length ? rest.starts[i + 1] : Long.MAX_VALUE;
                track = track.with(rest.starts[i], end, rest.segments[i]);
            }
        }
        return track;
    }

    /** Replaces all segments that begin in [start, end) by one. */
    private Track<T> with(long start, long end, Segment<T> segment) {
        int first = indexAt(start);
        if (starts[first] < start) {
            first++;
        }
        int next = first;
        while (next < starts.length && starts[next] < end) {
            next++;
        }
        int length = first + 1 + starts.length - next;
        long[] newStarts = Arrays.copyOf(starts, length);
        Segment<T>[] newSegments = Arrays.copyOf(segments, length);
        newStarts[first] = start;
        newSegments[first] = segment;
        System.arraycopy(starts, next, newStarts, first + 1, starts.length - next);
        System.arraycopy(segments, next, newSegments, first + 1, starts.length - next);
        return new Track<>(newStarts, newSegments);
    }

    private int indexAt(long frame) {
        int found = Arrays.binarySearch(starts, frame);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @SuppressWarnings("unchecked")
    private static <T> Segment<T>[] newArray(int length) {
        return (Segment<T>[]) new Segment<?>[length];
    }
}
