package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** A title, a list, and what points at things, names them, underlines them and crosses them out. */
@LintIgnore(rule = "contrast", reason = "of the list, all entries but the one that is meant step back")
public final class Labels extends Scene {

    private static final double SMALL = 30;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Title title = new Title("Ways to say what something is");
        BulletedList list = new BulletedList("names", "arrows", "measures", "verdicts").setColor(Palette.INK);
        list.moveTo(-4.7, -0.4);
        play(write(title), fadeIn(list));

        section("Names");
        LabeledDot node = new LabeledDot("w_1").setColor(Palette.TEAL).moveTo(0, 1.5);
        LabeledDot other = new LabeledDot("w_2").setColor(Palette.YELLOW).moveTo(4.6, 1.5);
        Variable x = new Variable("x", 0.5, 2, 40).moveTo(2.3, 0.1);
        play(list.animate(l -> l.fadeAllBut(0)), growFromCenter(node), growFromCenter(other));
        play(write(x));
        play(x.animate(v -> v.setValue(3.14)));

        section("Arrows");
        LabeledArrow cause = new LabeledArrow("0.7", edge(node, other), edge(other, node));
        cause.frame().setFill(Palette.BACKGROUND);
        CurvedDoubleArrow both = new CurvedDoubleArrow(node.corner(UP), other.corner(UP), -60 * DEGREES);
        play(list.animate(l -> l.fadeAllBut(1)), fadeIn(cause), growArrow(both.setColor(Palette.FAINT_INK)));

        section("Measures");
        Arc arc = new Arc(point(0.6, -2.9), 1.5, 0, 120 * DEGREES).setStroke(Palette.INK, 4);
        ArcBrace brace = new ArcBrace(point(0.6, -2.9), 1.5, 0, 120 * DEGREES);
        MathTex length = brace.label(new MathTex("s", 40));
        Polygram star = Polygram.regular(7, 3, 0.95).moveTo(4.6, -1.7).setStroke(Palette.TEAL, 4);
        play(list.animate(l -> l.fadeAllBut(2)), create(arc), fadeIn(brace), fadeIn(length), create(star));

        section("Verdicts");
        Text yes = new Text("a star", SMALL).nextTo(star, DOWN, 0.3);
        Text no = new Text("a circle", SMALL).nextTo(arc, DOWN, 0.35);
        play(list.animate(l -> l.fadeAllBut(3)), fadeIn(yes), fadeIn(no));
        play(create(new Underline(yes).setStroke(Palette.TEAL, 4)), create(new Cross(no)));
        MathTex name = new MathTex("\\{7/3\\}", SMALL).moveTo(star);
        BackgroundRectangle veil = new BackgroundRectangle(name, 0.12).setFill(Palette.BACKGROUND, 0.8);
        play(fadeIn(veil), fadeIn(name));
        add(new AnimatedBoundary(veil, Palette.YELLOW, Palette.TEAL).cycleRate(0.8));
        pause(2.5);
    }

    /** Where a dot's rim is on the way to another. */
    private static Point edge(Mobject from, Mobject to) {
        Point way = to.center().minus(from.center());
        return from.center().plus(way.normalized().times(from.width() / 2));
    }
}
