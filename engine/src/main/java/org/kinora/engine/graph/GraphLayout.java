package org.kinora.engine.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.kinora.engine.geometry.Point;

/**
 * Where the vertices of a network are drawn. Pure: the same network gives the same places, on every machine.
 *
 * <pre>{@code
 * graph.layout(GraphLayout.tree("root"));
 * graph.animate(g -> g.layout(GraphLayout.circular()));
 * }</pre>
 *
 * @param <V> the type of the vertices
 */
@FunctionalInterface
public interface GraphLayout<V> {

    /** A place for every vertex, in units of any size: who draws them fits them into the room there is. */
    Map<V, Point> place(Network<V> network);

    /** Whether widths and heights may be stretched by different factors; false where distances mean something. */
    default boolean stretches() {
        return false;
    }

    /** Whether edges bend around vertices that they would cross. */
    default boolean bendsEdges() {
        return false;
    }

    /**
     * The same layout turned: a tree, which grows downward, grows in this direction. What was on the left is then on the
     * left or at the top.
     */
    default GraphLayout<V> toward(Point direction) {
        Point down = direction.normalized();
        Point left = down.perpendicular();
        Point across = left.x() - left.y() > 0 ? left : left.negated();
        return new Stretching<>(stretches(), bendsEdges(), network -> {
            Map<V, Point> places = new HashMap<>(place(network));
            places.replaceAll((vertex, place) -> across.times(place.x()).plus(down.times(-place.y())));
            return places;
        });
    }

    /** Evenly on a circle, counter-clockwise from the right. */
    static <V> GraphLayout<V> circular() {
        return network -> byNumber(
                network, number -> Rings.on(1, number, network.vertices().size()));
    }

    /** On circles around each other: {@code shell(List.of("hub"), List.of("a", "b", "c"))}, from the inside out. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <V> GraphLayout<V> shell(List<V>... rings) {
        return network -> Rows.check(network, "shells", List.of(rings), Rings::place);
    }

    /** In columns from left to right, as the layers of a neural network. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <V> GraphLayout<V> partite(List<V>... columns) {
        return new Stretching<>(
                true, false, network -> Rows.check(network, "columns", List.of(columns), Rows::columns));
    }

    /** In rows of equally many, from left to right and from the top. */
    static <V> GraphLayout<V> grid(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("A grid has at least one column, not " + columns);
        }
        return network -> byNumber(network, number -> new Point(number % columns, -(number / columns)));
    }

    /** On a spiral from the inside out, at equal distances. */
    static <V> GraphLayout<V> spiral() {
        return network -> byNumber(network, Rings::onSpiral);
    }

    /** Anywhere in a square. */
    static <V> GraphLayout<V> random(long seed) {
        return network -> {
            Random numbers = new Random(seed);
            return byNumber(network, number -> new Point(numbers.nextDouble(), numbers.nextDouble()));
        };
    }

    /** As if edges were springs and vertices pushed each other away; what belongs together stands together. */
    static <V> GraphLayout<V> spring() {
        return network -> byNumber(network, SpringLayout.place(network.links())::get);
    }

    /** As far apart in the picture as along the edges, as nearly as the plane allows. */
    static <V> GraphLayout<V> kamadaKawai() {
        return network -> byNumber(network, StressLayout.place(network.links())::get);
    }

    /**
     * With straight edges none of which cross.
     *
     * <p>Its {@link #place} throws an {@link IllegalArgumentException} if the network cannot be drawn so.
     */
    static <V> GraphLayout<V> planar() {
        return network -> byNumber(network, PlanarLayout.place(network.links())::get);
    }

    /** By the two slowest vibrations of the network: shows its symmetry and its bottlenecks. */
    static <V> GraphLayout<V> spectral() {
        return network -> byNumber(network, SpectralLayout.place(network.links())::get);
    }

    /**
     * A tree that grows downward from a root, drawn tidily: children below the middle of their parent, equal subtrees
     * alike. Of a network that is no tree, the shortest ways from the root make one.
     */
    static <V> GraphLayout<V> tree(V root) {
        return new Stretching<>(true, false, network -> {
            int number = network.vertices().indexOf(root);
            if (number < 0) {
                throw new IllegalArgumentException("The graph has no vertex " + root + " to be the root of its tree");
            }
            return byNumber(network, TreeLayout.place(network.links(), number)::get);
        });
    }

    /**
     * In layers from the top, so that edges lead downward and few of them cross: for what follows from what. Edges bend
     * around vertices that are in their way.
     */
    static <V> GraphLayout<V> layered() {
        return new Stretching<>(true, true, network -> byNumber(network, LayeredLayout.place(network.links())::get));
    }

    /** At chosen places: {@code at(Map.of("a", LEFT, "b", RIGHT))}. */
    static <V> GraphLayout<V> at(Map<V, Point> places) {
        Map<V, Point> chosen = Map.copyOf(places);
        return network -> chosen;
    }

    private static <V> Map<V, Point> byNumber(Network<V> network, IntFunction<Point> places) {
        Map<V, Point> found = new HashMap<>();
        for (int i = 0; i < network.vertices().size(); i++) {
            found.put(network.vertices().get(i), places.apply(i));
        }
        return found;
    }

    /** A layout that says whether it may be stretched, and whether edges bend. */
    record Stretching<V>(boolean stretches, boolean bendsEdges, Function<Network<V>, Map<V, Point>> places)
            implements GraphLayout<V> {
        @Override
        public Map<V, Point> place(Network<V> network) {
            return places.apply(network);
        }
    }
}
