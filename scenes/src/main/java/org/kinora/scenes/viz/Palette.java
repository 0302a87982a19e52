package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.ColorStops.Stop;

/**
 * The colours that numbers of a model are shown in. Teal to yellow for probabilities and weights of attention; red and blue
 * for the two signs, dark for small. Both pairs stay apart for colour-blind eyes, and lightness says what hue says.
 */
public final class Palette {

    public static final Color BACKGROUND = Color.hex("#0B0E14");
    public static final Color INK = Color.hex("#F2F0E9");
    public static final Color FAINT_INK = Color.hex("#98A0AE");
    /** For what is read by those who want to know: the least contrast that is still easy to read. */
    public static final Color SMALL_PRINT = Color.hex("#828A99");

    public static final Color PANEL = Color.hex("#161B26");
    public static final Color RIM = Color.hex("#3A4356");
    /** The body of the machine, drawn nearly transparent. */
    public static final Color GLASS = Color.hex("#7A8CA8");

    public static final Color GLASS_EDGE = Color.hex("#A9B8CF");
    public static final Color TEAL = Color.hex("#2FB5A6");
    public static final Color YELLOW = Color.hex("#FFD75E");
    /** For what has been switched off or changed by hand. */
    public static final Color VIOLET = Color.hex("#B48CF2");

    private static final Color ZERO = Color.hex("#1A202C");
    private static final Color POSITIVE = Color.hex("#3B82E0");
    private static final Color NEGATIVE = Color.hex("#D9503F");

    /**
     * As {@link #heat}, for numbers between 0 and 1 most of which are small: a quarter is teal already.
     */
    public static final ColorScale SMALL_PROBABILITIES =
            new ColorScale(0, 1, new ColorStops(List.of(new Stop(0, ZERO), new Stop(0.25, TEAL), new Stop(1, YELLOW))));

    /** All numbers have the colour of zero. */
    public static final ColorScale DARK =
            new ColorScale(0, 1, new ColorStops(List.of(new Stop(0, ZERO), new Stop(0.25, ZERO), new Stop(1, ZERO))));

    private Palette() {}

    /** From teal at 0 to yellow at 1. The square root spreads the small values, of which there are most. */
    public static Color probability(double value) {
        return TEAL.mix(YELLOW, Math.sqrt(Math.max(0, Math.min(1, value))));
    }

    /** From dark at 0 through teal to yellow at 1: for maps of many numbers, most of them small. */
    public static Color heat(double value) {
        double within = Math.max(0, Math.min(1, value));
        return within < 0.5 ? ZERO.mix(TEAL, 2 * within) : TEAL.mix(YELLOW, 2 * within - 1);
    }

    /** What can be read on {@link #heat} of a value. */
    public static Color inkOnHeat(double value) {
        return value < 0.3 ? INK : BACKGROUND;
    }

    /** Blue for positive and red for negative, strongest at 1 and −1 and beyond. */
    public static Color signed(double value) {
        return ZERO.mix(value < 0 ? NEGATIVE : POSITIVE, Math.min(1, Math.abs(value)));
    }

    /**
     * As {@link #signed}, for numbers of any size.
     *
     * @param strongest the size at which the colour is strongest, above 0
     */
    public static ColorScale signedScale(double strongest) {
        return ColorScale.ofUnitRange(signed(-1), signed(0), signed(1)).over(-strongest, strongest);
    }
}
