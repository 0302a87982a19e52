package org.kinora.engine.paint;

/**
 * Maps numbers to colours.
 *
 * <pre>{@code
 * ColorScale heat = ColorScale.ofUnitRange(Color.BLACK, Color.RED, Color.YELLOW).over(-3, 3);
 * }</pre>
 *
 * @param lowest the number that gets the first colour, as do all below it
 * @param highest the number that gets the last colour, as do all above it; greater than {@code lowest}
 * @param colors the colours from the lowest to the highest number
 */
public record ColorScale(double lowest, double highest, ColorStops colors) {

    public ColorScale {
        if (!(highest > lowest)) {
            throw new IllegalArgumentException(
                    "The last colour is for a number above that of the first, but %s is not above %s"
                            .formatted(highest, lowest));
        }
    }

    /** A scale for numbers from 0 to 1, with the colours at equal distances. */
    public static ColorScale ofUnitRange(Color... colors) {
        return new ColorScale(0, 1, ColorStops.evenly(colors));
    }

    /** The same colours for another range of numbers. */
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

    /** The scale {@code progress} of the way to another. */
    ColorScale interpolate(ColorScale end, double progress) {
        double within = Math.max(0, Math.min(1, progress)); // beyond, the numbers might change places
        return new ColorScale(
                lowest + (end.lowest - lowest) * within,
                highest + (end.highest - highest) * within,
                colors.interpolate(end.colors, progress));
    }
}
