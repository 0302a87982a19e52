package org.kinora.scenes.gallery.space;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.Cube;
import org.kinora.engine.mobject.Dodecahedron;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Icosahedron;
import org.kinora.engine.mobject.Octahedron;
import org.kinora.engine.mobject.Polyhedron;
import org.kinora.engine.mobject.Tetrahedron;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;

/** The five regular solids turn, open and close. */
@LintIgnore(rule = "color-blind", reason = "each solid has its name below it")
public final class RegularSolids extends Scene {

    private static final List<Color> COLORS = List.of(RED, GOLD, GREEN, TEAL, PURPLE);

    @Override
    protected void construct() {
        background().set(Color.hex("#0B1020"));
        camera().orient(72 * DEGREES, -90 * DEGREES);
        Group<Polyhedron<?>> solids = new Group<>(
                new Tetrahedron(1.9),
                new Cube(1.35),
                new Octahedron(1.6),
                new Dodecahedron(0.72),
                new Icosahedron(1.05));
        Group<Text> names = new Group<>();
        for (int i = 0; i < solids.size(); i++) {
            Polyhedron<?> solid = solids.get(i);
            solid.moveTo((i - 2) * 2.7, 0, 0.4).setFill(COLORS.get(i), 0.72).setStroke(Color.WHITE, 1.5);
            Text name = new Text(solid.getClass().getSimpleName().toLowerCase(Locale.ROOT), 34)
                    .moveTo((i - 2) * 2.7, -2)
                    .fixInFrame();
            names.add(name);
        }
        play(
                laggedStart(0.2, solids.members(), solid -> fadeIn(solid)),
                laggedStart(0.2, names.members(), name -> fadeIn(name)));
        List<Animation> turns = new ArrayList<>();
        for (int i = 0; i < solids.size(); i++) {
            turns.add(rotate(solids.get(i), TAU, point(0.2 * (i - 2), 0.3, 1)));
        }
        play(4, turns);
        play(1.5, open(solids, 0.45));
        play(1.5, open(solids, -0.45));
        pause(0.5);
    }

    /** Moves every face outward by a distance. */
    private static List<Animation> open(Group<Polyhedron<?>> solids, double distance) {
        List<Animation> all = new ArrayList<>();
        for (Polyhedron<?> solid : solids) {
            Point3 middle = solid.centerInSpace();
            solid.faces()
                    .forEach(face -> all.add(face.animate(moved -> moved.shift(
                            moved.centerInSpace().minus(middle).normalized().times(distance)))));
        }
        return all;
    }
}
