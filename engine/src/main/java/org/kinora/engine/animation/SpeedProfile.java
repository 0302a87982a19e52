package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A speed that changes linearly with the way between given places from 0 to 1. On a stretch where it goes from v to w,
 * as s goes from 0 to its length L, it is v·e^{kt} after the time t, with k = (w − v) / L.
 */
final class SpeedProfile {

    private record Stretch(double start, double length, double from, double to) {

        private double steepness() {
            return (to - from) / length;
        }

        double duration() {
            return from == to ? length / from : StrictMath.log(to / from) / steepness();
        }

        double placeAt(double time) {
            return from == to
                    ? start + from * time
                    : start + from * (StrictMath.exp(steepness() * time) - 1) / steepness();
        }
    }

    private final List<Stretch> stretches;

    private SpeedProfile(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static SpeedProfile of(Map<Double, Double> speeds) {
        NavigableMap<Double, Double> all = new TreeMap<>(speeds);
        all.forEach((place, speed) -> {
            if (!(place >= 0 && place <= 1 && speed > 0) || Double.isInfinite(speed)) {
                throw new IllegalArgumentException(
                        "A speed above 0 is given at a part of the time from 0 to 1, not " + speed + " at " + place);
            }
        });
        all.putIfAbsent(0.0, 1.0);
        all.putIfAbsent(1.0, all.lastEntry().getValue());
        List<Stretch> stretches = new ArrayList<>();
        for (Map.Entry<Double, Double> start : all.headMap(1.0, false).entrySet()) {
            Map.Entry<Double, Double> end = all.higherEntry(start.getKey());
            stretches.add(new Stretch(start.getKey(), end.getKey() - start.getKey(), start.getValue(), end.getValue()));
        }
        return new SpeedProfile(List.copyOf(stretches));
    }

    /** How long the whole way takes, if it takes 1 at a speed of 1. */
    double duration() {
        return stretches.stream().mapToDouble(Stretch::duration).sum();
    }

    /** How far it has come after a time, from 0 to 1. */
    double placeAt(double time) {
        double rest = time;
        for (Stretch stretch : stretches) {
            if (rest < stretch.duration()) {
                return stretch.placeAt(Math.max(0, rest));
            }
            rest -= stretch.duration();
        }
        return 1;
    }
}
