package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A bar that stands on the origin, as high as a probability, in the probability's colour; none for next to nothing. */
public final class UprightBar extends ChanceShape<UprightBar> {

    private static final double LEAST_HEIGHT = 1e-3;
    private static final double ROUNDING = 0.06;

    private final double fullHeight;
    private final double width;

    /**
     * @param fullHeight for a probability of 1, in scene units
     * @param width in scene units
     */
    public UprightBar(double probability, double fullHeight, double width) {
        super(probability);
        this.fullHeight = fullHeight;
        this.width = width;
    }

    /** 0 to 1. */
    public Property<Double> probability() {
        return chance();
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double height = fullHeight * chance().at(moment);
        return height < LEAST_HEIGHT
                ? Path.EMPTY
                : Polygons.roundedRectangle(point(0, height / 2), width, height, Math.min(ROUNDING, height / 2));
    }
}
