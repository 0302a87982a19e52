package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Three towns and the ways between them, each with the line or arrow that says what it is; then all move on by one. */
public final class WaysBetween extends Scene {

    private static final double GAP = 0.25;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Triangle hill = new Triangle().scale(0.75).moveTo(-4, -1.5);
        Circle lake = new Circle(0.6).moveTo(0, 2.3);
        Square market = new Square(1.1).moveTo(4, -1.5);
        Group<VMobject<?>> towns = new Group<>(hill, lake, market);
        towns.setFill(Palette.PANEL).setStroke(Palette.INK, 4);
        play(drawBorderThenFill(towns).lagRatio(0.3), caption.say("Three towns."));

        section("Ways");
        LabeledLine road = new LabeledLine("120\\,\\mathrm{km}", LEFT, RIGHT).alwaysBetween(hill, lake, GAP);
        road.setColor(Palette.FAINT_INK);
        road.frame().setFill(Palette.BACKGROUND, 1);
        play(create(road), caption.say("A road of some length,"));

        DoubleArrow railway =
                new DoubleArrow(hill.center().plus(RIGHT), market.center().plus(LEFT), 0);
        railway.setColor(Palette.TEAL);
        BraceLabel length = new BraceLabel(railway, "200\\,\\mathrm{km}", DOWN).setColor(Palette.TEAL);
        play(create(railway), growFromPoint(length, railway.center()).delay(0.5), caption.say("a railway both ways,"));

        CurvedArrow flight = new CurvedArrow(
                lake.center().plus(point(0.85, 0)), market.center().plus(UP), -75 * DEGREES);
        flight.setColor(Palette.YELLOW);
        play(create(flight), caption.say("a flight there,"));

        ArcBetweenPoints river = new ArcBetweenPoints(
                market.center().plus(point(-0.5, 0.85)), lake.center().plus(DOWN), -50 * DEGREES);
        river.setStroke(Color.BLUE, 5);
        Triangle boat = new Triangle().scale(0.22).setFill(Palette.INK).setStrokeWidth(0);
        boat.moveTo(river.pointFromProportion(0));
        play(create(river), caption.say("and a river on which a boat comes back."));
        ArcBetweenPoints current = river.copy().setStroke(Palette.INK, 7);
        play(2, moveAlongPath(boat, river), showPassingFlash(current, 0.25));

        section("Travellers");
        Dot first = traveller(hill, Color.RED);
        Dot second = traveller(market, Palette.YELLOW);
        Dot third = traveller(lake, Palette.TEAL);
        play(fadeOut(boat), growFromCenter(first), growFromCenter(second), growFromCenter(third));
        play(
                1.5,
                cyclicReplace(first, second, third).pathArc(-30 * DEGREES),
                caption.say("Each moves on by one town."));
        play(1.5, cyclicReplace(first, second, third).pathArc(-30 * DEGREES));
        pause(0.6);
    }

    private static Dot traveller(Mobject town, Color color) {
        Point middle = town.center();
        return new Dot(middle, 0.18).setColor(color);
    }
}
