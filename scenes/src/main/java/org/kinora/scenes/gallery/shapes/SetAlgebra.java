package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Two sets that move, and what lies in one, in both, and in either of them at every moment. */
public final class SetAlgebra extends Scene {

    private static final double RADIUS = 1.65;
    private static final double APART = 1.1;
    private static final double UP_BY = 0.75;

    private final Caption caption = new Caption();
    private Group<Circle> sets;
    private Group<Mobject> shown;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Circle a = new Circle(RADIUS).moveTo(-APART, UP_BY).setStroke(Palette.INK, 3);
        Circle b = new Circle(RADIUS).moveTo(APART, UP_BY).setStroke(Palette.INK, 3);
        sets = new Group<>(a, b);
        MathTex nameA = new MathTex("A", 44).onFrame((name, at) -> name.moveTo(ownSide(a)));
        MathTex nameB = new MathTex("B", 44).onFrame((name, at) -> name.moveTo(ownSide(b)));
        play(create(a), create(b), fadeIn(nameA), fadeIn(nameB), caption.say("Two sets, and what lies in them."));

        section("Union");
        show(new Union(a, b), Palette.TEAL, "A \\cup B", "In at least one of them.");
        move(APART + 0.5);

        section("Intersection");
        show(new Intersection(a, b), Palette.YELLOW, "A \\cap B", "In both.");
        move(0.55);

        section("Difference");
        show(new Difference(a, b), Color.BLUE, "A \\setminus B", "In the one, and not in the other.");
        move(APART);

        section("Exclusion");
        show(new Exclusion(a, b), Color.RED, "A \\mathbin{\\triangle} B", "In one of them, whichever.");
        play(1.4, rotate(sets, PI));
        pause(0.4);
    }

    /** A place within a set that lies outside of the other one. */
    private static Point ownSide(Circle set) {
        Point middle = point(0, UP_BY);
        return set.center().plus(set.center().minus(middle).normalized().times(0.67 * RADIUS));
    }

    /** Shows a region and its formula in place of the ones before. */
    private void show(BooleanShape<?> region, Color color, String tex, String sentence) {
        region.setFill(color, 0.55).setStroke(color, 5);
        region.follow();
        MathTex formula = new MathTex(tex, 56).moveTo(0, -2.7).setColor(Palette.INK);
        Group<Mobject> next = new Group<>(region, formula);
        play(shown == null ? fadeIn(next) : together(fadeOut(shown), fadeIn(next)), caption.say(sentence));
        shown = next;
    }

    /** Moves the two centres to this distance from the middle. */
    private void move(double distance) {
        List<Circle> both = sets.members();
        play(
                1.1,
                both.get(0).animate(c -> c.moveTo(-distance, UP_BY)),
                both.get(1).animate(c -> c.moveTo(distance, UP_BY)));
    }
}
