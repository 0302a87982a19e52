package org.kinora.scenes.explainer;

import org.kinora.engine.geometry.Point;
import org.kinora.scenes.viz.Slab;

/**
 * Where the things of {@link Memory} are: from left to right the vector, the network, and what its units say; in upright
 * pictures what they say stands below.
 */
record Room(Place whole) {

    /** How much of the picture's width the network is high, so that there is room beside it. */
    private static final double PANE_IN_WIDTHS = 0.47;

    private boolean isUpright() {
        return whole.height() > 1.2 * whole.width();
    }

    private boolean isWide() {
        return whole.width() > 1.2 * whole.height();
    }

    double paneHeight() {
        return isUpright() ? 0.52 * whole.height() : Math.min(0.9 * whole.height(), PANE_IN_WIDTHS * whole.width());
    }

    double paneWidth() {
        return Slab.WIDTH_TO_HEIGHT * paneHeight();
    }

    double columnHeight() {
        return isUpright() ? 0.42 * whole.height() : Math.min(0.96 * whole.height(), 0.5 * whole.width());
    }

    private double middle() {
        return isUpright() ? 0.66 : isWide() ? 0.47 : 0.6;
    }

    Point column() {
        return isUpright() ? whole.at(0.11, middle()) : whole.at(0.065, isWide() ? 0.5 : middle());
    }

    Point pane() {
        return whole.at(isUpright() ? 0.68 : 0.44, middle());
    }

    /** Where the label of a unit begins. */
    Point label(int slot) {
        return isUpright()
                ? whole.at(slot % 2 == 0 ? 0.02 : 0.54, slot < 2 ? 0.27 : 0.17)
                : whole.at(0.635, middle() + (isWide() ? 0.2 : 0.12) * (1.5 - slot));
    }

    /** Where the texts stand that a unit has lit up for. */
    Place texts() {
        return isUpright()
                ? whole.part(0, 1, 0.12, 0.3)
                : isWide() ? whole.part(0.625, 1, 0.24, 0.7) : whole.part(0.1, 0.9, 0.04, 0.28);
    }
}
