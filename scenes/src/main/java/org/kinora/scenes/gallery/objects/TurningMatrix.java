package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A matrix of formulas, the same with numbers that run, and what it does to the arrows whose colours its columns have. */
public final class TurningMatrix extends Scene {

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        ValueTracker turn = new ValueTracker(0);
        NumberPlane plane = new NumberPlane(new Range(-2, 2), new Range(-2, 2), 5.6, 5.6).shift(3.7, 0.35);
        plane.setStrokeOpacity(0.45);
        Arrow across = arrow(plane, 0).setColor(Palette.TEAL);
        Arrow up = arrow(plane, TAU / 4).setColor(Palette.YELLOW);

        section("Formulas");
        Matrix formulas = new Matrix(new String[][] {{"\\cos t", "-\\sin t"}, {"\\sin t", "\\cos t"}});
        formulas.setColumnColors(Palette.TEAL, Palette.YELLOW).moveTo(-3.6, 1.6);
        DecimalMatrix numbers = new DecimalMatrix(new double[][] {{1, 0}, {0, 1}}, 2).leaveRoomFor(-1);
        numbers.setColumnColors(Palette.TEAL, Palette.YELLOW);
        numbers.moveTo(-3.6, -1);
        play(caption.say("The columns of a matrix are where two arrows of length one end up."), write(formulas));
        play(create(plane), growArrow(across), growArrow(up));

        section("Numbers");
        numbers.follow((at, row, column) -> entry(turn.at(at), row, column));
        play(caption.say("As the angle t grows, its numbers run."), fadeIn(numbers, DOWN));
        across.onFrame((arrow, at) -> arrow.putStartAndEnd(plane.c2p(0, 0), tip(plane, turn.get())));
        up.onFrame((arrow, at) -> arrow.putStartAndEnd(plane.c2p(0, 0), tip(plane, turn.get() + TAU / 4)));
        Angle angle = new Angle(new Line(plane.c2p(0, 0), plane.c2p(1, 0)), across)
                .radius(0.7)
                .follow();
        play(fadeIn(angle.setStrokeColor(Palette.INK)));
        play(turn.animate(t -> t.set(0.6 * TAU)).seconds(5));
        pause(0.6);
    }

    private static Arrow arrow(NumberPlane plane, double angle) {
        return new Arrow(plane.c2p(0, 0), tip(plane, angle), 0);
    }

    private static Point tip(NumberPlane plane, double angle) {
        return plane.c2p(StrictMath.cos(angle), StrictMath.sin(angle));
    }

    /** Of the matrix that turns the plane by an angle. */
    static double entry(double angle, int row, int column) {
        return row == column ? StrictMath.cos(angle) : (row - column) * StrictMath.sin(angle);
    }
}
