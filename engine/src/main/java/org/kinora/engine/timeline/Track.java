package org.kinora.engine.timeline;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * What a property does over time: segments that each hold from their first frame until the next begins. The first reaches
 * back to the beginning of time. A lookup is one binary search. Immutable: a change makes a new track, so that whoever still
 * reads the old one, or compares both, is not disturbed.
 */
final class Track<T> {

    private sealed interface Segment<T> {
        T at(Moment moment);
    }

    private record Constant<T>(T value) implements Segment<T> {
        @Override
        public T at(Moment moment) {
            return value;
        }
    }

    private record Tween<T>(long start, long end, RateFunction rate, DoubleFunction<T> values) implements Segment<T> {
        @Override
        public T at(Moment moment) {
            double progress = (double) (moment.frame() - start) / (end - start);
            return values.apply(rate.at(Math.max(0, progress)));
        }
    }

    private record Binding<T>(Function<Moment, T> source) implements Segment<T> {
        @Override
        public T at(Moment moment) {
            return source.apply(moment);
        }
    }

    private final long[] starts;
    private final Segment<T>[] segments;

    Track(T value) {
        this(new long[] {Long.MIN_VALUE}, newArray(1));
        segments[0] = new Constant<>(value);
    }

    private Track(long[] starts, Segment<T>[] segments) {
        this.starts = starts;
        this.segments = segments;
    }

    T at(Moment moment) {
        return segments[indexAt(moment.frame())].at(moment);
    }

    /** True when the values of both frames are the same because nothing moves between them. */
    boolean isConstantOver(long first, long last) {
        int index = indexAt(first);
        return segments[index] instanceof Constant && index == indexAt(last);
    }

    Track<T> with(long from, T value) {
        return with(from, from + 1, new Constant<>(value));
    }

    Track<T> bound(long from, Function<Moment, T> source) {
        return with(from, from + 1, new Binding<>(source));
    }

    /** Replaces whatever was to happen in [start, end); afterwards the last value holds until something later begins. */
    Track<T> tweened(long start, long end, RateFunction rate, DoubleFunction<T> values) {
        T last = values.apply(rate.at(1));
        if (end <= start) {
            return with(start, last);
        }
        Track<T> track = with(start, end, new Tween<>(start, end, rate, values));
        int next = track.indexAt(end);
        // a constant that begins there is what an earlier tween over the same stretch left behind
        return track.starts[next] == end && !(track.segments[next] instanceof Constant) ? track : track.with(end, last);
    }

    /** With one segment in the place of all that begin in [start, end). */
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
