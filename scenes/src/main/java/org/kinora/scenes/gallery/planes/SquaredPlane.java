package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Complex;
import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** The square of a complex number doubles its angle; the square of a whole grid of them bends it into parabolas. */
@LintIgnore(rule = "off-frame", reason = "the plane goes on beyond the picture, with its numbers")
@LintIgnore(rule = "safe-area", reason = "the plane goes on beyond the picture, with its numbers")
public final class SquaredPlane extends Scene {

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        ComplexPlane plane = new ComplexPlane();
        plane.setStrokeColor(Palette.RIM.withAlpha(0.5));
        plane.addCoordinates();

        section("A number");
        ComplexValueTracker z = new ComplexValueTracker(new Complex(1.6, 0));
        Dot number = new Dot(ORIGIN, 0.1).setColor(Palette.TEAL);
        Dot square = new Dot(ORIGIN, 0.1).setColor(Palette.YELLOW);
        MathTex numberName = new MathTex("z", 40).setColor(Palette.TEAL);
        MathTex squareName = new MathTex("z^2", 40).setColor(Palette.YELLOW);
        number.onFrame((dot, at) -> dot.moveTo(plane.n2p(z.get())));
        square.onFrame((dot, at) -> dot.moveTo(plane.n2p(z.get().times(z.get()))));
        numberName.alwaysNextTo(number, UP_RIGHT, 0.08);
        squareName.alwaysNextTo(square, UP_RIGHT, 0.08);
        Redrawn arms = redraw(at -> group(
                new Line(ORIGIN, number.center()).setStroke(Palette.TEAL, 4),
                new Line(ORIGIN, square.center()).setStroke(Palette.YELLOW, 4)));
        play(fadeIn(plane), caption.say("Squaring a complex number doubles its angle."));
        play(fadeIn(group(number, square, numberName, squareName)), fadeIn(arms));
        play(2.5, z.animate(t -> t.set(Complex.polar(1.6, 1.2))));

        section("All numbers");
        ComplexPlane grid = new ComplexPlane(new Range(0, 1.8, 0.2), new Range(-0.8, 0.8, 0.2));
        grid.fadedLines().hide();
        Group<Line> lines = group();
        lines.addAll(grid.gridLines().members()).addAll(grid.axes().members());
        lines.setStroke(Palette.TEAL, 2.5).shift(grid.n2p(Complex.ZERO).negated());
        play(
                create(lines).lagRatio(0.03).seconds(1.5),
                fadeOut(group(number, square, numberName, squareName)),
                fadeOut(arms),
                caption.say("All at once: lines become parabolas that still cross at right angles."));
        play(applyComplexFunction(lines, w -> w.times(w)).seconds(3));
        pause(1);
    }
}
