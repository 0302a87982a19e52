package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A matrix moves the plane: where its basis goes, how areas grow, and which directions it keeps. */
@LintIgnore(rule = "color-blind", of = "Vector", reason = "the vectors of the basis have their names beside them")
@LintIgnore(
        rule = "graph-contrast",
        of = "Vector",
        reason = "only before the unit square's tint, along one of its own sides")
public final class KeptDirections extends Scene {

    private static final double[][] MATRIX = {{2, 1}, {0.5, 1.5}};

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        LinearTransformation space = new LinearTransformation();
        MappedShape square = space.addUnitSquare();
        space.addDeterminant(square, 1);
        space.addBasisLabels();
        Arrow vector = space.addVector(-2, 1);

        Rectangle ground = new Rectangle(16, 0.9).moveTo(0, -3.57);
        ground.setFill(Palette.BACKGROUND, 0.85).setStrokeWidth(0);

        play(fadeIn(space), fadeIn(ground), caption.say("A matrix takes every point of the plane somewhere."));
        VectorCoordinates coordinates = new VectorCoordinates(vector);
        play(vectorToCoords(coordinates).seconds(2));
        play(fadeOut(coordinates).seconds(0.5));
        play(
                space.animate(s -> s.applyMatrix(MATRIX)).seconds(3),
                caption.say("Areas become two and a half times as large."));
        pause(0.5);
        play(space.animate(s -> s.setMatrix(new double[][] {{1, 0}, {0, 1}})).seconds(1));
        Group<Line> kept = space.addEigenvectorLines(MATRIX);
        play(create(kept), caption.say("What lies on one of these two lines stays on it."));
        play(space.animate(s -> s.applyMatrix(MATRIX)).seconds(3));
        pause(0.7);
    }
}
