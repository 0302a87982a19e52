package org.kinora.engine.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** When each picture of a film is shown, and which pictures stand alone; by the numbers of the file's own clock. */
final class VideoIndex {

    private static final int MOST_PICTURES = 5_000_000;

    /** Containers round times to a thousandth of a second; a picture's time has come that much earlier. */
    private static final double ROUNDING = 1e-3;

    /** In ascending order. */
    private final long[] times;
    /** For each picture, the number of the last one up to it that stands alone, and when the file has that. */
    private final int[] keys;

    private final long[] orders;
    private final double unit;
    private final long end;

    private VideoIndex(long[] times, int[] keys, long[] orders, double unit, long end) {
        this.times = times;
        this.keys = keys;
        this.orders = orders;
        this.unit = unit;
        this.end = end;
    }

    int count() {
        return times.length;
    }

    /** When a picture is shown, by the file's clock. */
    long time(int number) {
        return times[number];
    }

    /** When a picture is decoded, by the file's clock. */
    long order(int number) {
        return orders[number];
    }

    /** The picture up to this one from which decoding can begin. */
    int keyBefore(int number) {
        return keys[number];
    }

    /** The picture that is shown at a time of the file's clock. */
    int numberAt(long time) {
        int found = Arrays.binarySearch(times, time);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** When a picture is shown, in seconds after the first. */
    double seconds(int number) {
        return (times[number] - times[0]) * unit;
    }

    /** How long the film is, to the end of its last picture. */
    double seconds() {
        return (end - times[0]) * unit;
    }

    /** The picture that is shown at a time; the first before the film begins and the last after it ends. */
    int numberAt(double seconds) {
        int low = 0;
        int high = times.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (seconds(middle) <= seconds + ROUNDING) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects packets in the file's order. */
    static final class Builder {

        private record Packet(long time, long order, boolean isKey) {}

        private final Path file;
        private final double unit;
        private final List<Packet> packets = new ArrayList<>();
        private long end = Long.MIN_VALUE;

        Builder(Path file, int numerator, int denominator) {
            this.file = file;
            unit = (double) numerator / denominator;
        }

        void add(long time, long order, long duration, boolean isKey) {
            if (packets.size() == MOST_PICTURES) {
                throw new IllegalArgumentException(file + ": this film has more than " + MOST_PICTURES + " pictures");
            }
            packets.add(new Packet(time, order, isKey));
            end = Math.max(end, time + Math.max(0, duration));
        }

        VideoIndex build() {
            packets.sort(Comparator.comparingLong(Packet::time));
            int count = packets.size();
            long[] times = new long[count];
            long[] orders = new long[count];
            int[] keys = new int[count];
            for (int i = 0; i < count; i++) {
                times[i] = packets.get(i).time;
                orders[i] = packets.get(i).order;
                keys[i] = packets.get(i).isKey || i == 0 ? i : keys[i - 1];
            }
            return new VideoIndex(times, keys, orders, unit, end);
        }
    }
}
