package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A triangle whose top wanders, with its height and its angles, which always add up to half a turn. */
public final class TriangleAngles extends Scene {

    private static final Point A = new Point(-3.4, -2);
    private static final Point B = new Point(3.4, -2);

    private static final List<Color> COLORS = List.of(Palette.TEAL, Palette.YELLOW, Color.RED);

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Dot a = corner(A);
        Dot b = corner(B);
        Dot c = corner(point(-1, 1.8));
        Group<Line> sides = new Group<>(side(a, b), side(b, c), side(c, a));
        Dot foot = corner(A).onFrame((dot, at) -> dot.moveTo(c.center().x(), A.y()));
        DashedLine height = new DashedLine(c.center(), foot.center());
        height.setStroke(height.stroke().get().withPaint(Palette.FAINT_INK).withWidth(3));
        height.alwaysBetween(foot, c, 0);

        section("Height");
        RightAngle right = new RightAngle(sides.get(0), height, 0.25).follow();
        right.setStroke(Palette.FAINT_INK, 3);
        play(create(sides), caption.say("The height of a triangle stands at a right angle on its base."));
        play(create(height), create(right));
        play(1.4, c.animate(dot -> dot.moveTo(1.6, 1.2)));

        section("Angles");
        List<Angle> angles = List.of(
                angle(sides.get(0), sides.get(2), 0),
                angle(sides.get(1), sides.get(0), 1),
                angle(sides.get(2), sides.get(1), 2));
        Group<DecimalNumber> degrees = new Group<>();
        for (int i = 0; i < 3; i++) {
            degrees.add(degrees(angles.get(i), i));
        }
        play(
                fadeOut(height),
                fadeOut(right),
                create(new Group<>(angles)),
                fadeIn(degrees),
                caption.say("It has three angles."));

        section("Sum");
        DecimalNumber sum = new DecimalNumber(180, 0, 40).unit("°");
        sum.follow(at -> angles.stream()
                .mapToDouble(each -> Math.toDegrees(each.valueAt(at)))
                .sum());
        sum.moveTo(0, 3.2).setColor(Palette.INK);
        play(fadeIn(sum), caption.say("Wherever the top goes, they are half a turn together."));
        play(1.8, c.animate(dot -> dot.moveTo(-2.6, 1.1)));
        play(1.6, c.animate(dot -> dot.moveTo(0, 2.4)));
        pause(0.5);
    }

    private static Dot corner(Point at) {
        return new Dot(at, 0.01);
    }

    private static Line side(Dot from, Dot to) {
        Line side = new Line(from.center(), to.center()).alwaysBetween(from, to, 0);
        side.setStroke(side.stroke().get().withPaint(Palette.INK).withCap(Stroke.Cap.ROUND));
        return side;
    }

    /** Where the second line ends the first begins. */
    private static Angle angle(Line first, Line second, int index) {
        Angle angle = new Angle(first, second).quadrant(1, -1).radius(0.6).follow();
        return angle.setStrokeColor(COLORS.get(index));
    }

    private static DecimalNumber degrees(Angle angle, int index) {
        DecimalNumber number = new DecimalNumber(0, 0, 32).unit("°").setColor(COLORS.get(index));
        return number.onFrame((n, at) -> angle.label(n.setValue(Math.toDegrees(angle.value()))));
    }
}
