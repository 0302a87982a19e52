package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.Map;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A plank that slides over a hill, and its slope on a number line; on top, where it is level, it takes its time. */
public final class HillSlope extends Scene {

    private static final Point[] HILL = {
        point(-6.2, -0.4),
        point(-4.6, -0.2),
        point(-2.6, 1.5),
        point(-0.8, 2.7),
        point(1.2, 1.6),
        point(2.8, 0.5),
        point(4.2, 1.1),
        point(6.2, 0.2)
    };

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Polyline hill = Polyline.smooth(HILL).setStroke(Palette.TEAL, 6);
        NumberLine slopes = new NumberLine(new Range(-1.5, 1.5, 0.5), 9).shift(0, -2.2);
        slopes.addNumbers(NumberLabels.DEFAULT.decimals(1)).addTip().setColor(Palette.FAINT_INK);
        play(create(hill), fadeIn(slopes), caption.say("A hill, and below it all slopes that it could have."));

        section("Slide");
        TangentLine plank = new TangentLine(hill, 0, 2.4).setStroke(Palette.YELLOW, 6);
        Dot foot = new Dot(plank.point(), 0.1).setColor(Palette.INK);
        Triangle pointer =
                new Triangle().scale(0.2).rotate(PI).setFill(Palette.YELLOW).setStrokeWidth(0);
        ValueTracker way = new ValueTracker(0);
        plank.onFrame((line, at) -> line.setProportion(way.at(at)));
        foot.onFrame((dot, at) -> dot.moveTo(hill.pointFromProportion(way.at(at))));
        pointer.onFrame(
                (mark, at) -> mark.moveTo(slopes.n2p(slope(hill, way.at(at))).plus(UP.times(0.35))));
        play(fadeIn(plank), fadeIn(foot), fadeIn(pointer));
        Animation walk = way.animate(w -> w.set(1)).rate(linear).seconds(5);
        play(
                changeSpeed(walk, Map.of(0.25, 1.2, 0.42, 0.25, 0.5, 0.25, 0.62, 1.2)),
                caption.say("Up means more than zero, down means less, and the top is level."));
        play(circumscribe(pointer).circle().color(Color.ORANGE));
        pause(0.5);
    }

    static double slope(Polyline hill, double proportion) {
        Point along = hill.path().get().measure().tangentAt(proportion);
        return along.y() / along.x();
    }
}
