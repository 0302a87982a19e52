package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.graph.GraphLayout;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** One network in several layouts, and a chain of weathers whose arrows lead to and fro and back to themselves. */
public final class Networks extends Scene {

    private static final List<Edge<String>> FAMILY = List.of(
            Edge.of("Indo-European", "Germanic"),
            Edge.of("Indo-European", "Italic"),
            Edge.of("Indo-European", "Slavic"),
            Edge.of("Germanic", "English"),
            Edge.of("Germanic", "German"),
            Edge.of("Germanic", "Danish"),
            Edge.of("Italic", "French"),
            Edge.of("Italic", "Spanish"),
            Edge.of("Slavic", "Polish"),
            Edge.of("Slavic", "Czech"));

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        family();
        weather();
    }

    private void family() {
        section("One network, several layouts");
        List<String> names = FAMILY.stream()
                .flatMap(edge -> List.of(edge.from(), edge.to()).stream())
                .distinct()
                .toList();
        Graph<String, Group<Mobject>> tree = new Graph<>(names, FAMILY, Networks::card);
        tree.edges().setStroke(Palette.FAINT_INK, 3);
        tree.layout(GraphLayout.tree("Indo-European"), 11, 4.6);
        play(create(tree));
        play(1.5, tree.animate(t -> t.layout(GraphLayout.tree("Indo-European").toward(RIGHT), 9, 6)));
        play(1.5, tree.animate(t -> t.layout(GraphLayout.kamadaKawai(), 11, 6.4)));
        tree.addEdge("French", "English");
        tree.edge("French", "English").setStroke(Palette.YELLOW, 4);
        play(create(tree.edge("French", "English")));
        play(1.5, tree.animate(t -> t.layout(GraphLayout.circular(), 9, 6.2)));
        pause(0.5);
        play(fadeOut(tree));
    }

    /** A name on a plate, which hides what is behind it. */
    private static Group<Mobject> card(String name) {
        Text text = new Text(name, 30).setColor(Palette.INK);
        RoundedRectangle plate = new RoundedRectangle(text.width() + 0.4, 0.6, 0.15)
                .setFill(Palette.BACKGROUND.mix(Palette.INK, 0.12))
                .setStroke(Palette.FAINT_INK, 2);
        return new Group<>(plate, text.moveTo(plate));
    }

    private void weather() {
        section("To and fro");
        List<String> days = List.of("sun", "cloud", "rain");
        DiGraph<String, Group<Mobject>> chain = new DiGraph<>(
                days,
                List.of(
                        Edge.of("sun", "sun"),
                        Edge.of("sun", "cloud"),
                        Edge.of("cloud", "sun"),
                        Edge.of("cloud", "rain"),
                        Edge.of("rain", "cloud"),
                        Edge.of("rain", "rain"),
                        Edge.of("rain", "sun")),
                Networks::disc);
        chain.edges().setColor(Palette.TEAL);
        chain.layout(GraphLayout.circular(), 6, 4);
        play(laggedStart(
                0.2,
                chain.vertices().members().stream()
                        .map(disc -> growFromCenter(disc))
                        .toList()));
        play(laggedStart(
                0.2,
                chain.edges().members().stream().map(arrow -> growArrow(arrow)).toList()));
        String today = "sun";
        for (String tomorrow : List.of("cloud", "rain", "rain", "sun", "sun")) {
            play(0.7, indicate(chain.edge(today, tomorrow)), indicate(chain.vertex(tomorrow)));
            today = tomorrow;
        }
        pause(0.8);
    }

    private static Group<Mobject> disc(String name) {
        Circle disc = new Circle(0.7)
                .setFill(Palette.BACKGROUND.mix(Palette.TEAL, 0.2))
                .setStroke(Palette.TEAL, 3);
        return new Group<>(disc, new Text(name, 34).setColor(Palette.INK).moveTo(disc));
    }
}
