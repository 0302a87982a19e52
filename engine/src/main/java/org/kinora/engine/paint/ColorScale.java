package org.kinora.engine.paint;

/**
 * Which numbers have which colours.
 *
 * @param lowest the number that has the first colour, as do lower ones
 * @param highest the number that has the last colour, as do higher ones; above {@code lowest}
 * @param colors evenly over the numbers from lowest to highest
 */
public record ColorScale(double lowest, double highest, ColorStops colors) {

    public ColorScale {
        if (!(highest > lowest)) {
            throw new IllegalArgumentException(
                    "The last colour is for a number above that of the first, but %s is not above %s"
                            .formatted(highest, lowest));
        }
    }

    /** Of numbers between 0 and 1. */
    public static ColorScale ofUnitRange(Color... colors) {
        return new ColorScale(0, 1, ColorStops.evenly(colors));
    }

    /** The same colours for other numbers. */
    public ColorScale over(double newLowest, double newHighest) {
        return new ColorScale(newLowest, newHighest, colors);
    }

    /** A number's colour. */
    public Color at(double number) {
        return colors.at((number - lowest) / (highest - lowest));
    }

    ColorScale withColors(ColorStops newColors) {
        return new ColorScale(lowest, highest, newColors);
    }

    /** Runs over evenly to another scale. */
    ColorScale interpolate(ColorScale end, double progress) {
        double within = Math.max(0, Math.min(1, progress)); // beyond, the numbers might change places
        return new ColorScale(
                lowest + (end.lowest - lowest) * within,
                highest + (end.highest - highest) * within,
                colors.interpolate(end.colors, progress));
    }
}
