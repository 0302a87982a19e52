package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;

/**
 * Makes the energy of Kamada and Kawai, "An algorithm for drawing general undirected graphs" (1989), small: the sum of
 * (distance in the picture − distance along the edges)² / (distance along the edges)² over all pairs. Each step moves
 * every vertex to the mean of where the others would have it, which never makes the energy larger (majorization: Gansner,
 * Koren and North, "Graph drawing by stress majorization", 2004).
 */
final class StressLayout {

    private static final int STEPS = 200;

    private StressLayout() {}

    static List<Point> place(Links links) {
        int count = links.size();
        double[][] wanted = distances(links);
        List<Point> places = new ArrayList<>(SpringLayout.place(links));
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < count; i++) {
                places.set(i, wantedPlace(i, places, wanted[i]));
            }
        }
        return places;
    }

    private static Point wantedPlace(int vertex, List<Point> places, double[] wanted) {
        Point here = places.get(vertex);
        Point sum = Point.ORIGIN;
        double weights = 0;
        for (int other = 0; other < places.size(); other++) {
            if (other != vertex) {
                Point there = places.get(other);
                double weight = 1 / (wanted[other] * wanted[other]);
                double distance = here.distanceTo(there);
                Point direction =
                        distance < 1e-9 ? Point.RIGHT : here.minus(there).times(1 / distance);
                sum = sum.plus(there.plus(direction.times(wanted[other])).times(weight));
                weights += weight;
            }
        }
        return weights == 0 ? here : sum.times(1 / weights);
    }

    /** Parts without a way between them stand a little farther apart than the longest way is. */
    private static double[][] distances(Links links) {
        double[][] distances = new double[links.size()][links.size()];
        int longest = 0;
        for (int i = 0; i < links.size(); i++) {
            int[] edges = links.distancesFrom(i);
            for (int j = 0; j < edges.length; j++) {
                distances[i][j] = edges[j];
                longest = Math.max(longest, edges[j]);
            }
        }
        for (double[] row : distances) {
            for (int j = 0; j < row.length; j++) {
                row[j] = row[j] == Links.APART ? longest + 1 : row[j];
            }
        }
        return distances;
    }
}
