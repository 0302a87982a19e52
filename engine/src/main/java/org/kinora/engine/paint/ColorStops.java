package org.kinora.engine.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The colours of a gradient at ascending offsets from 0 to 1. Before the first and after the last stop, that stop's
 * colour continues.
 *
 * <pre>{@code
 * ColorStops fire = ColorStops.evenly(Color.RED, Color.YELLOW, Color.WHITE);
 * }</pre>
 */
public record ColorStops(List<Stop> list) {

    /** A colour at an offset along the gradient, 0 to 1. */
    public record Stop(double offset, Color color) {}

    public ColorStops {
        list = List.copyOf(list);
        if (list.size() < 2) {
            throw new IllegalArgumentException("A gradient needs two colours or more, not " + list.size());
        }
        double last = 0;
        for (Stop stop : list) {
            if (!(stop.offset >= last && stop.offset <= 1)) {
                throw new IllegalArgumentException("Gradient stops ascend from 0 to 1, but one is at " + stop.offset);
            }
            last = stop.offset;
        }
    }

    /** The colours at equal distances, the first at 0 and the last at 1. */
    public static ColorStops evenly(Color... colors) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < colors.length; i++) {
            stops.add(new Stop(colors.length == 1 ? 0 : i / (colors.length - 1.0), colors[i]));
        }
        return new ColorStops(stops);
    }

    /** The colour at an offset; outside 0 to 1 it is that of the nearest end. */
    public Color at(double offset) {
        Stop before = list.get(0);
        if (offset <= before.offset) {
            return before.color;
        }
        for (Stop after : list) {
            if (offset < after.offset) {
                return before.color.mix(after.color, (offset - before.offset) / (after.offset - before.offset));
            }
            before = after;
        }
        return before.color;
    }

    boolean areInvisible() {
        return list.stream().allMatch(stop -> stop.color.isInvisible());
    }

    ColorStops recolored(UnaryOperator<Color> change) {
        return map(change);
    }

    ColorStops withOpacity(double opacity) {
        return map(color -> color.withOpacity(opacity));
    }

    ColorStops towards(Color end, double progress) {
        return map(color -> color.mix(end, progress));
    }

    ColorStops interpolate(ColorStops end, double progress) {
        if (end.list.size() != list.size()) {
            List<Double> offsets = offsetsOfBoth(end);
            return at(offsets).interpolate(end.at(offsets), progress);
        }
        List<Stop> mixed = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Stop a = list.get(i);
            Stop b = end.list.get(i);
            double offset = a.offset + (b.offset - a.offset) * Math.max(0, Math.min(1, progress));
            mixed.add(new Stop(offset, a.color.mix(b.color, progress)));
        }
        return new ColorStops(mixed);
    }

    /** These colours with all offsets moved into a part of the gradient. */
    ColorStops squeezed(double from, double to) {
        return new ColorStops(list.stream()
                .map(stop -> new Stop(Math.min(to, from + (to - from) * stop.offset), stop.color))
                .toList());
    }

    /** In ascending order; an offset at which either changes abruptly, by two stops, appears twice. */
    private List<Double> offsetsOfBoth(ColorStops other) {
        List<Double> offsets = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < list.size() || b < other.list.size()) {
            double here = a < list.size() ? list.get(a).offset : Double.POSITIVE_INFINITY;
            double there = b < other.list.size() ? other.list.get(b).offset : Double.POSITIVE_INFINITY;
            offsets.add(Math.min(here, there));
            a += here <= there ? 1 : 0;
            b += there <= here ? 1 : 0;
        }
        return offsets;
    }

    /** The same gradient with stops at these offsets, which include its own. */
    private ColorStops at(List<Double> offsets) {
        List<Stop> stops = new ArrayList<>();
        int next = 0;
        for (double offset : offsets) {
            boolean own = next < list.size() && list.get(next).offset == offset;
            stops.add(own ? list.get(next++) : new Stop(offset, at(offset)));
        }
        return new ColorStops(stops);
    }

    private ColorStops map(UnaryOperator<Color> change) {
        return new ColorStops(list.stream()
                .map(stop -> new Stop(stop.offset, change.apply(stop.color)))
                .toList());
    }
}
