package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** What a quarter of a turn does to a vector's coordinates: they change places, and one of them its sign. */
public final class QuarterTurn extends Scene {

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        NumberPlane plane = new NumberPlane(new Range(-7, 7), new Range(-3, 3)).setOpacity(0.5);
        Arrow vector = new Vector(point(2, 1)).setColor(Palette.TEAL);
        VectorCoordinates coordinates = new VectorCoordinates(vector);
        play(create(plane).lagRatio(0.02), growArrow(vector), caption.say("Two to the right and one up"));
        play(writeVectorCoordinates(coordinates));

        section("Quarter");
        Arrow turning = vector.copy();
        turning.generateTarget().rotate(TAU / 4, ORIGIN).setColor(Palette.YELLOW);
        play(moveToTarget(turning).pathArc(TAU / 4), caption.say("becomes, by a quarter of a turn,"));
        Elbow mark = new Elbow(0.3, StrictMath.atan2(1, 2)).setStroke(Palette.INK, 4);
        play(
                create(mark),
                writeVectorCoordinates(new VectorCoordinates(turning)),
                caption.say("one to the left and two up."));

        section("Half");
        Arrow opposite = new Vector(point(-2, -1)).setColor(Color.ORANGE);
        Arrow turned = vector.copy();
        play(counterclockwiseTransform(turned, opposite), caption.say("Another one turns both signs:"));
        play(writeVectorCoordinates(new VectorCoordinates(opposite)));
        play(clockwiseTransform(turned, vector), caption.say("half a turn, and back."));
        pause(0.7);
    }
}
