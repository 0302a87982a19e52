package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.graph.GraphLayout;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** A tangle of edges that need not cross, and a plan of work whose long arrows bend around what is in their way. */
public final class UncrossedEdges extends Scene {

    private static final int SIDES = 5;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        section("Without crossings");
        Graph<Integer, Dot> dodecahedron =
                new Graph<>(numbers(), edges(), vertex -> new Dot(ORIGIN, 0.11).setColor(Palette.YELLOW));
        dodecahedron.edges().setStroke(Palette.TEAL, 3.5);
        dodecahedron.layout(GraphLayout.circular(), 6.4, 6.4);
        play(create(dodecahedron));
        play(2.5, dodecahedron.animate(g -> g.layout(GraphLayout.planar(), 7, 7)));
        pause(0.5);
        play(fadeOut(dodecahedron));

        section("Around what is in the way");
        List<String> steps = List.of("read", "cut", "glue", "dry", "paint", "sell");
        DiGraph<String, Group<Mobject>> plan = new DiGraph<>(
                steps,
                List.of(
                        Edge.of("read", "cut"),
                        Edge.of("cut", "glue"),
                        Edge.of("glue", "dry"),
                        Edge.of("dry", "paint"),
                        Edge.of("paint", "sell"),
                        Edge.of("read", "sell"),
                        Edge.of("cut", "dry"),
                        Edge.of("cut", "paint")),
                UncrossedEdges::plate);
        plan.edges().setColor(Palette.TEAL);
        plan.layout(GraphLayout.grid(steps.size()), 11.4, 0);
        play(fadeIn(plan));
        play(2, plan.animate(p -> p.layout(GraphLayout.<String>layered().toward(RIGHT), 11.4, 0)));
        pause(0.8);
    }

    private static Group<Mobject> plate(String step) {
        Text name = new Text(step, 34).setColor(Palette.INK);
        RoundedRectangle plate =
                new RoundedRectangle(1.4, 0.75, 0.2).setFill(Palette.PANEL).setStroke(Palette.RIM, 2);
        return new Group<>(plate, name.centerOn(plate));
    }

    private static List<Integer> numbers() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 4 * SIDES; i++) {
            all.add(i);
        }
        return all;
    }

    /** A pentagon inside a ring of ten inside a pentagon. */
    private static List<Edge<Integer>> edges() {
        List<Edge<Integer>> all = new ArrayList<>();
        for (int i = 0; i < SIDES; i++) {
            all.add(Edge.of(i, (i + 1) % SIDES));
            all.add(Edge.of(i, SIDES + 2 * i));
            all.add(Edge.of(3 * SIDES + i, SIDES + 2 * i + 1));
            all.add(Edge.of(3 * SIDES + i, 3 * SIDES + (i + 1) % SIDES));
        }
        for (int i = 0; i < 2 * SIDES; i++) {
            all.add(Edge.of(SIDES + i, SIDES + (i + 1) % (2 * SIDES)));
        }
        return all;
    }
}
