package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A bar to the right of its origin, as long as a probability, in the probability's colour. */
public final class ProbabilityBar extends ChanceShape<ProbabilityBar> {

    /** Between a bar and what stands before and behind it, in scene units. */
    public static final double GAP = 0.18;

    private static final double LEAST_LENGTH = 0.03;
    private static final double ROUNDING = 0.06;
    /** Between a number and the end of the bar that it stands in, in scene units. */
    private static final double INSIDE = 0.1;

    private static final double ALL_BUT_CERTAIN = 0.9995;

    private final double fullLength;
    private final double thickness;

    /**
     * @param fullLength for a probability of 1, in scene units
     * @param thickness in scene units
     */
    public ProbabilityBar(double probability, double fullLength, double thickness) {
        super(probability);
        this.fullLength = fullLength;
        this.thickness = thickness;
    }

    /** 0 to 1. */
    public Property<Double> probability() {
        return chance();
    }

    /** The probability in percent, which stands behind the bar's end for as long as both are placed together. */
    public DecimalNumber percentage(double size) {
        return percentage(size, 1);
    }

    /** As {@link #percentage(double)}, with some number of decimals. */
    DecimalNumber percentage(double size, int decimals) {
        DecimalNumber percentage =
                new DecimalNumber(0, decimals, size).unit(" %").setColor(Palette.INK);
        percentage.value().follow(this, ProbabilityBar::percentAt);
        percentage.origin().follow(this, ProbabilityBar::behindAt);
        return percentage.levelWith(0).shift(placement().apply(ORIGIN));
    }

    /**
     * From now on a percentage of this bar stands inside the bar, at its end, wherever it would stand out beyond the
     * length of a bar for a certainty.
     *
     * @param size font size of the number
     */
    void keepWithin(DecimalNumber percentage, double size) {
        double room = new DecimalNumber(99.9, 1, size).unit(" %").width();
        double most = new DecimalNumber(100, 1, size).unit(" %").width();
        percentage
                .origin()
                .follow(
                        this,
                        (bar, moment) -> bar.leavesRoomAt(moment, room)
                                ? bar.behindAt(moment)
                                : point(bar.lengthAt(moment) - INSIDE - bar.roomAt(moment, room, most), 0));
        percentage
                .fill()
                .follow(this, (bar, moment) -> bar.leavesRoomAt(moment, room) ? Palette.INK : Palette.BACKGROUND);
    }

    private boolean leavesRoomAt(Moment moment, double room) {
        return lengthAt(moment) + GAP + room <= fullLength;
    }

    private double roomAt(Moment moment, double room, double most) {
        return chance().at(moment) < ALL_BUT_CERTAIN ? room : most;
    }

    /** The length in scene units, as long as the bar is not scaled; a little even where there is next to no probability. */
    private double lengthAt(Moment moment) {
        return Math.max(LEAST_LENGTH, chance().at(moment) * fullLength);
    }

    private double percentAt(Moment moment) {
        return 100 * chance().at(moment);
    }

    private Point behindAt(Moment moment) {
        return point(lengthAt(moment) + GAP, 0);
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double length = lengthAt(moment);
        return Polygons.roundedRectangle(point(length / 2, 0), length, thickness, Math.min(ROUNDING, length / 2));
    }
}
