package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.animation.LaggedStart;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Palette;

/** Eight small shapes in eight compartments, each of which shows what it can do. */
public final class Toolbox extends Scene {

    private static final double WIDTH = 3.35;
    private static final double HEIGHT = 3.3;
    private static final int COLUMNS = 4;

    private final List<Mobject> shapes = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private final List<Animation> motions = new ArrayList<>();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        cutout(place(0));
        corner(place(1));
        arcs(place(2));
        sides(place(3));
        tips(place(4));
        curve(place(5));
        cloud(place(6));
        solid(place(7));
        Group<RoundedRectangle> panels = new Group<>();
        for (int i = 0; i < shapes.size(); i++) {
            panels.add(new RoundedRectangle(WIDTH - 0.2, HEIGHT - 0.2, 0.15)
                    .moveTo(place(i).plus(DOWN.times(0.25)))
                    .setFill(Palette.PANEL)
                    .setStroke(Palette.RIM, 1.5));
        }
        play(fadeIn(panels));
        play(LaggedStart.map(0.15, names, name -> fadeIn(name)), LaggedStart.map(0.15, shapes, s -> fadeIn(s)));
        play(3.2, together(motions));
        pause(0.6);
    }

    private static Point place(int index) {
        return point((index % COLUMNS - 1.5) * WIDTH, index < COLUMNS ? 1.95 : -1.55);
    }

    private void put(String name, Point at, Mobject shape, Animation motion) {
        shapes.add(shape);
        names.add(new Text(name, 26).setColor(Palette.FAINT_INK).moveTo(at.plus(DOWN.times(1.5))));
        motions.add(motion);
    }

    private void cutout(Point at) {
        Circle hole = new Circle(0.35).moveTo(at.plus(LEFT.times(0.9)));
        Cutout plate = new Cutout(new Square(1.8).moveTo(at), hole, new Circle(0.3).moveTo(at.plus(UP.times(0.4))));
        plate.setFill(Palette.TEAL, 0.6).setStroke(Palette.TEAL, 3).follow();
        put("cutout", at, plate, hole.animate(h -> h.shift(1.8, -0.5)));
        hole.setStrokeOpacity(0);
    }

    private void corner(Point at) {
        Point foot = at.plus(point(-0.9, -0.7));
        Line floor = new Line(foot, foot.plus(RIGHT.times(2))).setStroke(Palette.INK, 3);
        Line wall = new Line(foot, foot.plus(UP.times(1.8))).setStroke(Palette.INK, 3);
        TangentialArc arc = new TangentialArc(floor, wall, 0.45)
                .setStroke(Palette.YELLOW, 6)
                .follow();
        put("tangential arc", at, new Group<Mobject>(floor, wall, arc), rotate(wall, -35 * DEGREES, foot));
    }

    private void arcs(Point at) {
        ArcPolygon wheel = new ArcPolygon(60 * DEGREES, LEFT, RIGHT, point(0, Math.sqrt(3)))
                .scale(0.85)
                .moveTo(at);
        wheel.setFill(Color.BLUE, 0.4).setStroke(Color.BLUE, 3);
        put("polygon of arcs", at, wheel, rotate(wheel, TAU / 3));
    }

    private void sides(Point at) {
        CurvesAsSubmobjects star =
                new CurvesAsSubmobjects(new Star().scale(1.05).moveTo(at));
        star.setStrokeWidth(5);
        star.colored(Palette.TEAL, Palette.YELLOW, Color.RED);
        put("curves one by one", at, star, LaggedStart.map(0.15, star.curves(), side -> wiggle(side)));
    }

    private void tips(Point at) {
        ArrowTip[] tips = {
            ArrowTip.TRIANGLE,
            ArrowTip.STEALTH,
            ArrowTip.CIRCLE,
            ArrowTip.OPEN_TRIANGLE,
            ArrowTip.OPEN_CIRCLE,
            ArrowTip.OPEN_SQUARE
        };
        Group<Arrow> arrows = new Group<>();
        for (int i = 0; i < tips.length; i++) {
            Point start = at.plus(point(-1, 0.95 - 0.38 * i));
            arrows.add(new Arrow(start, start.plus(RIGHT.times(1.6)), 0).tip(tips[i], 0.3));
        }
        arrows.setColor(Palette.INK);
        put("arrow tips", at, arrows, LaggedStart.map(0.15, arrows.members(), a -> a.animate(m -> m.shift(0.4, 0))));
    }

    private void curve(Point at) {
        CubicBezier curve = swing(at, 1.6);
        AnnotationDot ball = new AnnotationDot(curve.pointFromProportion(0), 0.11);
        put("Bézier curve", at, new Group<Mobject>(curve, ball), moveAlongPath(ball, curve));
    }

    private static CubicBezier swing(Point at, double reach) {
        CubicBezier curve = new CubicBezier(
                at.plus(point(-1.1, -0.8)),
                at.plus(point(-0.5, reach)),
                at.plus(point(0.5, -reach)),
                at.plus(point(1.1, 0.8)));
        return curve.setStroke(Palette.VIOLET, 5);
    }

    private void cloud(Point at) {
        List<Point> square = new ArrayList<>();
        List<Point> spiral = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            square.add(at.plus(point((i % 20 - 9.5) * 0.095, (9.5 - i / 20) * 0.095)));
            spiral.add(at.plus(Point.polar(0.055 * Math.sqrt(i), i * 2.39996)));
        }
        DotCloud dots = new DotCloud(square).setRadius(0.03).setDotColors(Palette.YELLOW, Color.RED, Palette.VIOLET);
        put("dot cloud", at, dots, dots.animate(d -> d.setPoints(spiral)));
    }

    private void solid(Point at) {
        List<Point3> corners = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            double height = 1 - (i + 0.5) / 7;
            double width = Math.sqrt(1 - height * height);
            corners.add(point(width * Math.cos(i * 2.4), width * Math.sin(i * 2.4), height));
        }
        ConvexHull3D gem = new ConvexHull3D(corners.toArray(Point3[]::new));
        gem.setFill(Palette.TEAL, 0.75).setStroke(Palette.INK, 1.5);
        gem.scale(0.85).rotate(0.5, X_AXIS).shift(point(at.x(), at.y(), 1.2));
        put("hull in space", at, gem, rotate(gem, PI, point(0.3, 1, 0)));
    }
}
