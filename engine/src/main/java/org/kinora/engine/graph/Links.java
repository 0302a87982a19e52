package org.kinora.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A network whose vertices are the numbers from 0, without loops. */
final class Links {

    /** The distance of vertices between which there is no way. */
    static final int APART = -1;

    private final List<int[]> pairs;
    private final List<List<Integer>> neighbors = new ArrayList<>();

    /** @param pairs where each edge begins and ends */
    Links(int vertices, List<int[]> pairs) {
        this.pairs = pairs;
        for (int i = 0; i < vertices; i++) {
            neighbors.add(new ArrayList<>());
        }
        for (int[] pair : pairs) {
            neighbors.get(pair[0]).add(pair[1]);
            neighbors.get(pair[1]).add(pair[0]);
        }
    }

    int size() {
        return neighbors.size();
    }

    List<int[]> pairs() {
        return pairs;
    }

    /** The vertices that edges join with one, whichever way they lead, in the order of the edges. */
    List<Integer> neighbors(int vertex) {
        return neighbors.get(vertex);
    }

    /** How many edges the shortest ways from a vertex have, whichever way they lead; {@link #APART} without a way. */
    int[] distancesFrom(int start) {
        int[] distances = new int[size()];
        Arrays.fill(distances, APART);
        distances[start] = 0;
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int here = next.remove();
            for (int there : neighbors(here)) {
                if (distances[there] == APART) {
                    distances[there] = distances[here] + 1;
                    next.add(there);
                }
            }
        }
        return distances;
    }
}
