package org.kinora.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.geometry.Point;

/** Where layouts put vertices. */
class GraphLayoutTest {

    private static final double PRECISION = 1e-6;

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <V> Network<V> network(List<V> vertices, List<Edge<V>>... edges) {
        return new Network<>(vertices, Stream.of(edges).flatMap(List::stream).toList(), false);
    }

    private static Network<Integer> chain(int length) {
        Integer[] vertices = IntStream.range(0, length).boxed().toArray(Integer[]::new);
        return network(List.of(vertices), Edge.path(vertices));
    }

    @Test
    void aCircleBeginsOnTheRightAndGoesCounterClockwise() {
        Map<String, Point> places =
                GraphLayout.<String>circular().place(network(List.of("a", "b", "c", "d"), List.of()));
        assertThat(places.get("a").distanceTo(new Point(1, 0))).isLessThan(PRECISION);
        assertThat(places.get("b").distanceTo(new Point(0, 1))).isLessThan(PRECISION);
    }

    @Test
    void parentsStandAboveTheMiddleOfTheirChildrenAndEqualSubtreesLookAlike() {
        var tree = network(
                List.of("r", "a", "b", "a1", "a2", "b1", "b2"),
                List.of(Edge.of("r", "a"), Edge.of("r", "b")),
                List.of(Edge.of("a", "a1"), Edge.of("a", "a2"), Edge.of("b", "b1"), Edge.of("b", "b2")));
        Map<String, Point> at = GraphLayout.tree("r").place(tree);
        assertThat(at.get("a").x()).isCloseTo((at.get("a1").x() + at.get("a2").x()) / 2, within(PRECISION));
        assertThat(at.get("r").x()).isCloseTo((at.get("a").x() + at.get("b").x()) / 2, within(PRECISION));
        assertThat(at.get("a2").x() - at.get("a1").x()).isCloseTo(1, within(PRECISION));
        assertThat(at.get("b1").x() - at.get("a2").x()).isCloseTo(1, within(PRECISION));
        assertThat(at.get("b2").y()).isEqualTo(-2);
    }

    @Test
    void aTreeGrowsTowardsWhereItIsToldTo() {
        var fork = network(List.of("r", "a", "b"), List.of(Edge.of("r", "a"), Edge.of("r", "b")));
        Map<String, Point> at = GraphLayout.tree("r").toward(Point.RIGHT).place(fork);
        assertThat(at.get("a").minus(at.get("r")).distanceTo(new Point(1, 0.5))).isLessThan(PRECISION);
        assertThat(at.get("b").minus(at.get("r")).distanceTo(new Point(1, -0.5)))
                .isLessThan(PRECISION);
    }

    @Test
    void whatTheRootDoesNotReachStandsBesideItsTree() {
        Map<String, Point> at =
                GraphLayout.tree("b").place(network(List.of("a", "b", "c"), List.of(Edge.of("b", "c"))));
        assertThat(at.get("a").x()).isGreaterThan(at.get("b").x());
    }

    @Test
    void treesThatStandBesideEachOtherKeepTheirDistance() {
        var forks = network(
                List.of("a", "a1", "a2", "b", "b1", "b2"),
                List.of(Edge.of("a", "a1"), Edge.of("a", "a2"), Edge.of("b", "b1"), Edge.of("b", "b2")));
        Map<String, Point> at = GraphLayout.tree("a").place(forks);
        assertThat(at.get("b1").x() - at.get("a2").x()).isCloseTo(1, within(PRECISION));
    }

    @Test
    void edgesLeadDownwardThroughLayersEvenInACycle() {
        var network = new Network<>(
                List.of("a", "b", "c", "d"),
                List.of(Edge.of("a", "b"), Edge.of("a", "c"), Edge.of("b", "d"), Edge.of("c", "d"), Edge.of("d", "a")),
                true);
        Map<String, Point> at = GraphLayout.<String>layered().place(network);
        assertThat(at.get("a").y()).isEqualTo(0);
        assertThat(at.get("b").y()).isEqualTo(at.get("c").y()).isEqualTo(-1);
        assertThat(at.get("d").y()).isEqualTo(-2);
        assertThat(at.get("d").x()).isCloseTo(at.get("a").x(), within(PRECISION));
    }

    @Test
    void layersAreSortedUntilEdgesNoLongerCross() {
        var network = new Network<>(
                List.of("a", "b", "c", "x", "y", "z"),
                List.of(Edge.of("a", "z"), Edge.of("b", "y"), Edge.of("c", "x")),
                true);
        Map<String, Point> at = GraphLayout.<String>layered().place(network);
        assertThat(at.get("z").x()).isLessThan(at.get("y").x());
        assertThat(at.get("y").x()).isLessThan(at.get("x").x());
    }

    @Test
    void springsDrawEqualEdgesEquallyLong() {
        Map<String, Point> at =
                GraphLayout.<String>spring().place(network(List.of("a", "b", "c"), Edge.cycle("a", "b", "c")));
        double side = at.get("a").distanceTo(at.get("b"));
        assertThat(at.get("b").distanceTo(at.get("c"))).isCloseTo(side, within(0.05 * side));
        assertThat(at.get("c").distanceTo(at.get("a"))).isCloseTo(side, within(0.05 * side));
    }

    @Test
    void distancesInThePictureAreThoseAlongTheEdges() {
        Map<Integer, Point> at = GraphLayout.<Integer>kamadaKawai().place(chain(6));
        assertThat(at.get(0).distanceTo(at.get(5))).isCloseTo(5, within(0.1));
        assertThat(at.get(0).distanceTo(at.get(1))).isCloseTo(1, within(0.1));
    }

    @Test
    void theSlowestVibrationOfAChainRunsFromEndToEnd() {
        Map<Integer, Point> at = GraphLayout.<Integer>spectral().place(chain(5));
        for (int i = 1; i < 5; i++) {
            assertThat(at.get(i).x()).isLessThan(at.get(i - 1).x());
        }
    }

    @Test
    void columnsAreThoseThatWereNamed() {
        Map<String, Point> at =
                GraphLayout.partite(List.of("a"), List.of("b", "c")).place(network(List.of("a", "b", "c"), List.of()));
        assertThat(at.get("b").x())
                .isEqualTo(at.get("c").x())
                .isGreaterThan(at.get("a").x());
        assertThat(at.get("b").y() + at.get("c").y()).isEqualTo(at.get("a").y());
    }

    @Test
    void whatIsMissingInRowsOrTwiceIsNamed() {
        var network = network(List.of("a", "b"), List.of());
        assertThatThrownBy(() -> GraphLayout.shell(List.of("a")).place(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The shells of the layout lack the vertex b");
        assertThatThrownBy(() ->
                        GraphLayout.partite(List.of("a", "b"), List.of("a")).place(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The columns of the layout have a, which is in them already");
        assertThatThrownBy(() -> GraphLayout.tree("c").place(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The graph has no vertex c to be the root of its tree");
    }

    @Test
    void aThousandVerticesInAChainAreLaidOutAndMoreAreRefused() {
        assertThat(GraphLayout.tree(0).place(chain(1000))).hasSize(1000);
        assertThat(GraphLayout.<Integer>layered().place(chain(1000)).get(999).y())
                .isEqualTo(-999);
        assertThatThrownBy(() -> chain(1001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A graph has 1,000 vertices at most, not 1,001");
    }

    @Test
    void edgesThatCannotBeAreNamed() {
        assertThatThrownBy(() -> network(List.of("a"), List.of(Edge.of("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The edge a → b needs the vertex b, which the graph does not have");
        assertThatThrownBy(() -> network(List.of("a"), List.of(Edge.of("a", "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The edge a → a is a loop, which only a directed graph has");
        assertThatThrownBy(() -> network(List.of("a", "b"), List.of(Edge.of("a", "b"), Edge.of("b", "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The graph has the edge b → a already");
    }

    private static <V> long crossings(Network<V> network, Map<V, Point> at) {
        long count = 0;
        for (int i = 0; i < network.edges().size(); i++) {
            Edge<V> one = network.edges().get(i);
            for (Edge<V> other : network.edges().subList(i + 1, network.edges().size())) {
                boolean meet = List.of(one.from(), one.to()).contains(other.from())
                        || List.of(one.from(), one.to()).contains(other.to());
                if (!meet && cross(at.get(one.from()), at.get(one.to()), at.get(other.from()), at.get(other.to()))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        Point way = b.minus(a);
        Point other = d.minus(c);
        return way.cross(c.minus(a)) * way.cross(d.minus(a)) <= 0
                && other.cross(a.minus(c)) * other.cross(b.minus(c)) <= 0;
    }

    /** Random triangulations with some edges taken away, in one piece or several. */
    private static Network<Integer> randomPlanar(int size, long seed) {
        Random random = new Random(seed);
        List<Edge<Integer>> edges = new ArrayList<>(List.of(Edge.of(0, 1), Edge.of(1, 2), Edge.of(2, 0)));
        List<int[]> triangles = new ArrayList<>(List.of(new int[] {0, 1, 2}, new int[] {0, 1, 2}));
        for (int i = 3; i < size; i++) {
            int[] around = triangles.remove(random.nextInt(triangles.size()));
            for (int k = 0; k < 3; k++) {
                edges.add(Edge.of(i, around[k]));
                triangles.add(new int[] {i, around[k], around[(k + 1) % 3]});
            }
        }
        edges.removeIf(edge -> random.nextInt(10) < seed % 6);
        return network(IntStream.range(0, size).boxed().toList(), edges);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aPlanarLayoutHasNoCrossingsAndNoTwoVerticesInOnePlace(long seed) {
        Network<Integer> network = randomPlanar(12 + (int) seed, seed);
        Map<Integer, Point> at = GraphLayout.<Integer>planar().place(network);
        assertThat(crossings(network, at)).isZero();
        for (int i : network.vertices()) {
            for (int j = 0; j < i; j++) {
                assertThat(at.get(i).distanceTo(at.get(j))).isGreaterThan(0.03);
            }
        }
    }

    @Test
    void treesChainsAndSingleVerticesHaveAPlanarLayout() {
        for (int length = 0; length < 9; length++) {
            Network<Integer> chain = chain(length);
            Map<Integer, Point> at = GraphLayout.<Integer>planar().place(chain);
            assertThat(at).hasSize(length);
            assertThat(crossings(chain, at)).isZero();
        }
        var cube = network(
                List.of(0, 1, 2, 3, 4, 5, 6, 7),
                Edge.cycle(0, 1, 2, 3),
                Edge.cycle(4, 5, 6, 7),
                List.of(Edge.of(0, 4), Edge.of(1, 5), Edge.of(2, 6), Edge.of(3, 7)));
        assertThat(crossings(cube, GraphLayout.<Integer>planar().place(cube))).isZero();
    }

    @Test
    void aGraphWhoseEdgesMustCrossHasNoPlanarLayout() {
        List<Integer> five = List.of(1, 2, 3, 4, 5);
        var utilities = network(
                List.of(1, 2, 3, 4, 5, 6),
                List.of(Edge.of(1, 4), Edge.of(1, 5), Edge.of(1, 6), Edge.of(2, 4), Edge.of(2, 5)),
                List.of(Edge.of(2, 6), Edge.of(3, 4), Edge.of(3, 5), Edge.of(3, 6)));
        for (Network<Integer> network : List.of(network(five, Edge.complete(five)), utilities)) {
            assertThatThrownBy(() -> GraphLayout.<Integer>planar().place(network))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "This graph cannot be drawn without crossings, so it has no planar layout; choose another"
                                    + " one, such as GraphLayout.spring()");
        }
    }

    @Test
    void aThousandVerticesAreLaidOutWithoutCrossings() {
        Network<Integer> network = randomPlanar(1000, 2);
        assertThat(GraphLayout.<Integer>planar().place(network)).hasSize(1000);
    }
}
