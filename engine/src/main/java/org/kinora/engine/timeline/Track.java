package org.kinora.engine.timeline;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * What a property does over time: segments that each hold from their first frame until the next begins. The first reaches
 * back to the beginning of time. A lookup is one binary search.
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

    private long[] starts;
    private Segment<T>[] segments;
    private int count;

    Track(T value) {
        starts = new long[] {Long.MIN_VALUE};
        segments = newArray(1);
        segments[0] = new Constant<>(value);
        count = 1;
    }

    private Track(Track<T> other) {
        starts = Arrays.copyOf(other.starts, other.count);
        segments = Arrays.copyOf(other.segments, other.count);
        count = other.count;
    }

    Track<T> copy() {
        return new Track<>(this);
    }

    T at(Moment moment) {
        return segments[indexAt(moment.frame())].at(moment);
    }

    /** True when the values of both frames are the same because nothing moves between them. */
    boolean isConstantOver(long first, long last) {
        int index = indexAt(first);
        return segments[index] instanceof Constant && index == indexAt(last);
    }

    void set(long from, T value) {
        put(from, from + 1, new Constant<>(value));
    }

    void bind(long from, Function<Moment, T> source) {
        put(from, from + 1, new Binding<>(source));
    }

    /** Replaces whatever was to happen in [start, end); afterwards the last value holds until something later begins. */
    void tween(long start, long end, RateFunction rate, DoubleFunction<T> values) {
        T last = values.apply(rate.at(1));
        if (end <= start) {
            set(start, last);
            return;
        }
        put(start, end, new Tween<>(start, end, rate, values));
        int next = indexAt(end);
        if (starts[next] != end) {
            insert(next + 1, end, new Constant<>(last));
        } else if (segments[next] instanceof Constant) {
            // what an earlier tween over the same stretch left behind
            segments[next] = new Constant<>(last);
        }
    }

    private void put(long start, long end, Segment<T> segment) {
        int first = indexAt(start);
        if (starts[first] < start) {
            first++;
        }
        int last = first;
        while (last < count && starts[last] < end) {
            last++;
        }
        int removed = last - first;
        System.arraycopy(starts, last, starts, first, count - last);
        System.arraycopy(segments, last, segments, first, count - last);
        count -= removed;
        insert(first, start, segment);
    }

    private void insert(int index, long start, Segment<T> segment) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            segments = Arrays.copyOf(segments, count * 2);
        }
        System.arraycopy(starts, index, starts, index + 1, count - index);
        System.arraycopy(segments, index, segments, index + 1, count - index);
        starts[index] = start;
        segments[index] = segment;
        count++;
    }

    private int indexAt(long frame) {
        int found = Arrays.binarySearch(starts, 0, count, frame);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @SuppressWarnings("unchecked")
    private static <T> Segment<T>[] newArray(int length) {
        return (Segment<T>[]) new Segment<?>[length];
    }
}
