package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Two sets that move, and what lies in one, in both, and in either of them at every moment. */
public final class SetAlgebra extends Scene {

    private static final double RADIUS = 1.75;
    private static final double APART = 1.1;
    private static final double UP_BY = 0.5;

    private final Caption caption = new Caption();
    private final Group<Circle> sets = new Group<>();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Circle a = new Circle(RADIUS).moveTo(-APART, UP_BY).setStroke(Palette.INK, 3);
        Circle b = new Circle(RADIUS).moveTo(APART, UP_BY).setStroke(Palette.INK, 3);
        sets.add(a, b);
        MathTex nameA = new MathTex("A", 44).alwaysNextTo(a, UP_LEFT, -0.55);
        MathTex nameB = new MathTex("B", 44).alwaysNextTo(b, UP_RIGHT, -0.55);
        play(create(a), create(b), fadeIn(nameA), fadeIn(nameB), caption.say("Two sets, and what lies in them."));

        section("Union");
        BooleanShape<?> region = filled(new Union(a, b), Palette.TEAL);
        MathTex formula = formula("A \\cup B");
        play(fadeIn(region), fadeIn(formula), caption.say("In at least one of them."));
        move(APART + 0.5);

        section("Intersection");
        show(region, formula, filled(new Intersection(a, b), Palette.YELLOW), formula("A \\cap B"), "In both.");
        move(0.55);

        section("Difference");
        region = shown;
        show(region, written, filled(new Difference(a, b), Color.BLUE), formula("A \\setminus B"), "In the one, and not in the other.");
        move(APART);

        section("Exclusion");
        show(shown, written, filled(new Exclusion(a, b), Color.RED), formula("A \\bigtriangleup B"), "In one of them, whichever.");
        play(1.4, rotate(sets, PI));
        pause(0.4);
    }

    private BooleanShape<?> shown;
    private MathTex written;

    private void show(BooleanShape<?> before, MathTex last, BooleanShape<?> region, MathTex formula, String sentence) {
        play(fadeOut(before), fadeOut(last), fadeIn(region), fadeIn(formula), caption.say(sentence));
        shown = region;
        written = formula;
    }

    /** Moves the two centres to this distance from the middle. */
    private void move(double distance) {
        List<Circle> both = sets.members();
        play(
                1.1,
                both.get(0).animate(c -> c.moveTo(-distance, UP_BY)),
                both.get(1).animate(c -> c.moveTo(distance, UP_BY)));
    }

    private static BooleanShape<?> filled(BooleanShape<?> region, Color color) {
        region.setFill(color, 0.55).setStroke(color, 5);
        region.follow();
        return region;
    }

    private static MathTex formula(String tex) {
        return new MathTex(tex, 56).moveTo(0, -2.35).setColor(Palette.INK);
    }
}
