package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.graph.GraphLayout;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;

/** Vertices that edges join. */
class GraphTest {

    private static final double PRECISION = 1e-6;

    private static Graph<String, Circle> pair() {
        return new Graph<>(List.of("a", "b"), Edge.path("a", "b"), v -> new Circle(0.5))
                .layout(GraphLayout.partite(List.of("a"), List.of("b")), 4, 0);
    }

    private static void assertEnds(Line line, Moment moment, Point start, Point end) {
        assertThat(line.startAt(moment).distanceTo(start)).isLessThan(PRECISION);
        assertThat(line.endAt(moment).distanceTo(end)).isLessThan(PRECISION);
    }

    @Test
    void edgesReachFromRimToRimWhileVerticesMove() {
        AtomicReference<Graph<String, Circle>> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Graph<String, Circle> graph = pair();
            made.set(graph);
            scene.add(graph);
            scene.play(1, graph.vertex("b").animate(b -> b.shift(0, 4)).rate(linear));
        });
        Line edge = made.get().edge("b", "a");
        assertEnds(edge, film.moment(0), new Point(-1.5, 0), new Point(1.5, 0));
        double diagonal = 0.5 / Math.sqrt(2);
        assertEnds(edge, film.moment(10), new Point(-2 + diagonal, diagonal), new Point(2 - diagonal, 4 - diagonal));
    }

    @Test
    void aGraphMovesGrowsAndTurnsAsAWhole() {
        Recorded.film(scene -> {
            Graph<String, Circle> graph = pair().shift(1, 0).scale(2).rotate(90 * DEGREES);
            Line edge = graph.edge("a", "b");
            assertThat(edge.start().distanceTo(new Point(1, -3))).isLessThan(PRECISION);
            assertThat(edge.end().distanceTo(new Point(1, 3))).isLessThan(PRECISION);
            DiGraph<String, Circle> arrows = new DiGraph<>(List.of("a", "b"), Edge.path("a", "b"), v -> new Circle(0.5))
                    .layout(GraphLayout.partite(List.of("a"), List.of("b")), 4, 0)
                    .shift(1, 0)
                    .scale(2);
            assertThat(arrows.edge("a", "b").start().distanceTo(new Point(-2, 0)))
                    .isLessThan(PRECISION);
            assertThat(arrows.edge("a", "b").end().distanceTo(new Point(4, 0))).isLessThan(PRECISION);
        });
    }

    @Test
    void verticesTravelToANewLayoutAroundWhereTheyAre() {
        AtomicReference<Graph<String, Circle>> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Graph<String, Circle> graph = pair().shift(3, 0);
            made.set(graph);
            scene.add(graph);
            scene.play(
                    1,
                    graph.animate(g -> g.layout(GraphLayout.at(Map.of("a", UP, "b", DOWN)), 4, 2))
                            .rate(linear));
        });
        Graph<String, Circle> graph = made.get();
        assertThat(graph.vertex("a").boundsAt(film.moment(5)).center().distanceTo(new Point(2, 0.5)))
                .isLessThan(PRECISION);
        assertThat(graph.vertex("b").boundsAt(film.moment(10)).center().distanceTo(new Point(3, -1)))
                .isLessThan(PRECISION);
    }

    @Test
    void anEdgeIsAddedAndAVertexRemovedFromThenOn() {
        AtomicReference<Graph<String, Circle>> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Graph<String, Circle> graph =
                    new Graph<>(List.of("a", "b", "c"), Edge.path("a", "b", "c"), v -> new Circle(0.1));
            made.set(graph);
            scene.add(graph);
            scene.pause(1);
            scene.play(1, graph.animate(g -> g.addEdge("a", "c")));
            scene.play(1, graph.animate(g -> g.removeVertex("b")));
            scene.pause(0.5);
            assertThat(graph.network().edges()).containsExactly(Edge.of("a", "c"));
            assertThat(graph.edgesAt("a").size()).isEqualTo(1);
            assertThat(graph.edge("a", "c").isShown()).isTrue();
        });
        assertThat(made.get().shapesAt(film.moment(5))).hasSize(5);
        assertThat(made.get().shapesAt(film.moment(15))).hasSize(6);
        assertThat(made.get().shapesAt(film.moment(32))).hasSize(3);
    }

    @Test
    void aCopyHasEdgesBetweenItsOwnVertices() {
        Recorded.film(scene -> {
            Graph<String, Circle> graph = pair();
            Graph<String, Circle> copy = graph.copy();
            copy.vertex("b").shift(1, 0);
            assertThat(copy.edge("a", "b").end().x()).isCloseTo(2.5, within(PRECISION));
            assertThat(graph.edge("a", "b").end().x()).isCloseTo(1.5, within(PRECISION));
        });
    }

    @Test
    void arrowsToAndFroBendApartAndALoopKeepsAwayFromTheMiddle() {
        Recorded.film(scene -> {
            DiGraph<String, Circle> graph = new DiGraph<>(
                            List.of("a", "b"),
                            List.of(Edge.of("a", "b"), Edge.of("b", "a"), Edge.of("b", "b")),
                            v -> new Circle(0.3))
                    .layout(GraphLayout.partite(List.of("a"), List.of("b")), 4, 0);
            assertThat(graph.edge("a", "b").bounds().top()).isGreaterThan(0.2);
            assertThat(graph.edge("b", "a").bounds().bottom()).isLessThan(-0.2);
            Bounds loop = graph.edge("b", "b").bounds();
            assertThat(loop.right()).isGreaterThan(2.6);
            assertThat(loop.left()).isGreaterThan(2.1);
        });
    }

    @Test
    void aLineEndsAtTheDiscThatALabelStandsOn() {
        Recorded.film(scene -> {
            Group<Mobject> disc = new Group<>(new Circle(1), new Square(0.5));
            Line line = Line.between(disc, new Dot(new Point(3, 3)), 0);
            assertThat(line.start().length()).isCloseTo(1, within(PRECISION));
            Line beside = Line.between(new Group<>(new Circle(1), new Square(3)), new Dot(new Point(3, 3)), 0);
            assertThat(beside.start().distanceTo(new Point(1.5, 1.5))).isLessThan(PRECISION);
        });
    }

    @Test
    void aGraphThatFollowsSomethingKeepsItsEdges() {
        AtomicReference<Graph<String, Circle>> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Dot lead = new Dot();
            made.set(pair().alwaysNextTo(lead, UP, 0));
            scene.add(lead, made.get());
            scene.play(1, lead.animate(dot -> dot.shift(3, 0)).rate(linear));
        });
        Line edge = made.get().edge("a", "b");
        assertEnds(edge, film.moment(5), new Point(0, 0.58), new Point(3, 0.58));
    }

    @Test
    void whatThereIsNotIsNamed() {
        Recorded.film(scene -> {
            Graph<String, Circle> graph = pair();
            assertThatThrownBy(() -> graph.vertex("x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("No vertex x in a graph of [a, b]");
            assertThatThrownBy(() -> graph.removeEdge("a", "x")).hasMessage("No edge a → x in a graph of [a → b]");
            assertThatThrownBy(() -> graph.addVertex("a", ORIGIN)).hasMessage("The graph has the vertex a already");
            assertThatThrownBy(() -> graph.layout(GraphLayout.circular(), -1, 1))
                    .hasMessage("A graph is laid out in a finite width and height from 0, not in -1.0 × 1.0");
        });
    }

    @Test
    void aLineBetweenMembersOfAGroupStaysBetweenThemWhenTheGroupMoves() {
        Recorded.film(scene -> {
            Dot left = new Dot(LEFT);
            Dot right = new Dot(RIGHT);
            Line line = new Line(LEFT, RIGHT).alwaysBetween(left, right, 0);
            Arrow arrow = new Arrow(LEFT, RIGHT).alwaysBetween(left, right, 0);
            new Group<>(List.of(left, right, line, arrow)).shift(0, 2);
            assertThat(line.start().y()).isCloseTo(2, within(PRECISION));
            assertThat(arrow.end().y()).isCloseTo(2, within(PRECISION));
        });
    }

    private static double distance(Shape edge, Mobject vertex) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= 200; i++) {
            least = Math.min(least, edge.pointFromProportion(i / 200.0).distanceTo(vertex.center()));
        }
        return least;
    }

    @Test
    void longEdgesOfALayeredLayoutBendAroundTheVerticesInTheirWay() {
        Recorded.film(scene -> {
                    List<Edge<Integer>> edges = List.of(Edge.of(1, 2), Edge.of(2, 3), Edge.of(3, 4), Edge.of(1, 4));
                    Graph<Integer, Circle> graph = new Graph<>(List.of(1, 2, 3, 4), edges, v -> new Circle(0.3));
                    // so narrow that the long edge would run through the others
                    graph.layout(GraphLayout.layered(), 0, 6);
                    assertThat(distance(graph.edge(1, 4), graph.vertex(2))).isGreaterThan(0.4);
                    assertThat(distance(graph.edge(1, 4), graph.vertex(3))).isGreaterThan(0.4);
                    assertThat(graph.edge(1, 2).width()).isLessThan(1e-6);
                    graph.layout(GraphLayout.grid(4), 6, 0);
                    assertThat(distance(graph.edge(1, 4), graph.vertex(2))).isLessThan(0.1);
                    DiGraph<Integer, Circle> arrows = new DiGraph<>(List.of(1, 2, 3, 4), edges, v -> new Circle(0.3));
                    arrows.layout(GraphLayout.layered(), 0, 6);
                    assertThat(arrows.edge(1, 4).width()).isGreaterThan(0.5);
                    assertThat(arrows.edge(1, 2).width()).isLessThan(0.3);
                })
                .close();
    }

    @Test
    void anEdgeIsBentByHandAndBendsInsideAnimate() {
        AtomicReference<Graph<String, Circle>> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Graph<String, Circle> graph = pair();
            made.set(graph);
            scene.add(graph);
            scene.play(1, graph.animate(g -> g.bend("b", "a", 1)).rate(linear));
            // from b to a it turns left, so it runs above
            assertThat(graph.edge("a", "b").bounds().bottom()).isGreaterThan(0.2);
            graph.removeEdge("a", "b").addEdge("a", "b");
            assertThat(graph.edge("a", "b").height()).isLessThan(PRECISION);
            assertThatThrownBy(() -> graph.bend("a", "b", 7))
                    .hasMessage("An edge bends by less than a full turn, not by 7.0");
            assertThatThrownBy(() -> graph.bend("a", "c", 1)).hasMessageContaining("No edge a → c");
        });
        assertThat(film.frameCount()).isEqualTo(10);
    }
}
