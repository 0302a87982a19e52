package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Roses whose radius swings while the angle goes around. */
public final class PolarRoses extends Scene {

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        PolarPlane plane = new PolarPlane(new Range(0, 3), 12, 5.4).shift(0, 0.3);
        plane.setStrokeColor(Palette.RIM);
        plane.addRadii(NumberLabels.DEFAULT.size(28).gap(0.1).excluding(1)).addAzimuths(AzimuthUnits.PI_RADIANS, 30);
        play(create(plane).seconds(2), caption.say("A radius for every angle."));

        ParametricCurve rose = rose(plane, 2);
        play(create(rose).seconds(2), caption.say("The radius swings twice in a turn: four petals."));
        play(transform(rose, rose(plane, 3)).seconds(1.2), caption.say("Three times: three petals, each drawn twice."));
        pause(0.6);
        play(transform(rose, rose(plane, 5)).seconds(1.2), caption.say("Five times."));
        pause(1.5);
    }

    private static ParametricCurve rose(PolarPlane plane, int swings) {
        return plane.plotPolarGraph(a -> 2.8 * StrictMath.sin(swings * a), 0, TAU)
                .setStroke(Palette.YELLOW, 6);
    }
}
